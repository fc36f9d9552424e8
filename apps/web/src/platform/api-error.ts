import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { ERROR_CODES } from "@eigenkleur/shared";
import type { ErrorCode, InputProblem } from "@eigenkleur/shared";

/** What a screen can know about a failure: the API's own codes, or OFFLINE when no answer came at all. */
export interface ApiProblem {
  readonly code: ErrorCode | "OFFLINE";
  readonly problems: readonly InputProblem[];
  /** Stands in the server's log beside the cause; people may quote it when they ask for help. */
  readonly id?: string;
}

/** Thrown when one of the plain HTTP routes (sign-in, uploads) answers with an error. */
export class RouteError extends Error {
  override readonly name = "RouteError";
  constructor(
    readonly status: number,
    readonly extensions: Readonly<Record<string, unknown>>,
  ) {
    super(`The route answered ${status}.`);
  }
}

function problemsOf(value: unknown): InputProblem[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    if (typeof item !== "object" || item === null) return [];
    const path: unknown = Reflect.get(item, "path");
    const message: unknown = Reflect.get(item, "message");
    return typeof path === "string" && typeof message === "string" ? [{ path, message }] : [];
  });
}

/** A bug in our own code is not the network's fault: those are left to say INTERNAL. */
function looksOffline(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}

function extensionsOf(error: unknown): Readonly<Record<string, unknown>> | null {
  if (CombinedGraphQLErrors.is(error)) return error.errors[0]?.extensions ?? {};
  return error instanceof RouteError ? error.extensions : null;
}

export function apiProblem(error: unknown): ApiProblem {
  const extensions = extensionsOf(error);
  if (extensions) {
    const code = ERROR_CODES.find((known) => known === extensions.code) ?? "INTERNAL";
    const id = typeof extensions.id === "string" ? { id: extensions.id } : {};
    return { code, problems: problemsOf(extensions.problems), ...id };
  }
  if (ServerError.is(error)) return { code: error.statusCode === 429 ? "LIMIT" : "UNAVAILABLE", problems: [] };
  return { code: looksOffline(error) ? "OFFLINE" : "INTERNAL", problems: [] };
}

/** Worth sending the very same request again: nothing tells whether the first one arrived. */
export function mayHaveArrived(error: unknown): boolean {
  const { code } = apiProblem(error);
  return code === "OFFLINE" || code === "UNAVAILABLE";
}
