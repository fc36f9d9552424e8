export type AnswerProblem =
  | "OFFLINE"
  | "LIMIT"
  | "NOT_FOUND"
  | "CLOSED"
  | "ALREADY_DRAWN"
  | "TOKEN_SPENT"
  | "INVALID_INPUT"
  | "DAMAGED"
  | "INTERNAL";

/** Thrown when the answer endpoint refuses or cannot be reached. */
export class AnswerApiError extends Error {
  constructor(readonly code: AnswerProblem) {
    super(`The answer endpoint said ${code}`);
    this.name = "AnswerApiError";
  }
}

/** What the answer endpoint may say; anything else is a defect of ours. */
export function fieldOf(json: unknown, name: string): unknown {
  return typeof json === "object" && json !== null ? Reflect.get(json, name) : undefined;
}

const PROBLEM_OF: Readonly<Record<string, AnswerProblem>> = {
  NOT_FOUND: "NOT_FOUND",
  CONFLICT: "CLOSED",
  LIMIT: "LIMIT",
  INVALID_INPUT: "INVALID_INPUT",
};

function problemOf(status: number, json: unknown): AnswerProblem {
  const error = fieldOf(json, "error");
  const reason = fieldOf(error, "reason");
  if (reason === "ALREADY_DRAWN" || reason === "TOKEN_SPENT") return reason;
  const code = fieldOf(error, "code");
  return (typeof code === "string" ? PROBLEM_OF[code] : undefined) ?? (status === 404 ? "NOT_FOUND" : "INTERNAL");
}

async function ask(path: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    // @NOTE privacy: no cookie goes along, also when this browser is signed in, and no address of ours as referrer.
    response = await fetch(path, { ...init, credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" });
  } catch {
    throw new AnswerApiError("OFFLINE");
  }
  const json: unknown = await response.json().catch(() => null);
  if (response.ok) return json;
  throw new AnswerApiError(problemOf(response.status, json));
}

/** Text that is JSON already, such as a request of a fixed size. */
export function postText(path: string, body: string): Promise<unknown> {
  return ask(path, { method: "POST", headers: { "content-type": "application/json" }, body });
}

export function post(path: string, body: object): Promise<unknown> {
  return postText(path, JSON.stringify(body));
}

export function get(path: string): Promise<unknown> {
  return ask(path, { method: "GET" });
}

/** A text in the answer, or the defect that it is missing. */
export function textIn(json: unknown, name: string): string {
  const value = fieldOf(json, name);
  if (typeof value !== "string") throw new AnswerApiError("INTERNAL");
  return value;
}
