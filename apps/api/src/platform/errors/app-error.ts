import { GraphQLError } from "graphql";
import type { ErrorCode, InputProblem } from "@eigenkleur/shared";

/**
 * The only error whose message may reach a client. Its `code` is stable and the client branches on it;
 * the message is for developers and never holds personal data.
 */
export class AppError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } });
    this.name = "AppError";
    this.code = code;
  }
}

/** Thrown when a request needs a session and has none that is alive. */
export function notSignedIn(): AppError {
  return new AppError("NOT_SIGNED_IN", "Sign in first.");
}

/** Thrown when the act needs a fresh sign-in (administration, acting as HR). */
export function stepUpRequired(): AppError {
  return new AppError("STEP_UP_REQUIRED", "Sign in again to do this.");
}

/** Thrown when a thing does not exist or may not be seen: the two are not told apart. */
export function notFound(): AppError {
  return new AppError("NOT_FOUND", "Not found.");
}

/** Thrown when the viewer may see the thing but may not do this to it. */
export function forbidden(): AppError {
  return new AppError("FORBIDDEN", "You may not do this.");
}

/** Thrown when input breaks a rule; each problem names the field's path and a message key the screen translates. */
export function invalidInput(problems: readonly InputProblem[]): AppError {
  return new AppError("INVALID_INPUT", "The input is not valid.", { problems });
}

/** Thrown when somebody else changed the thing in the meantime and no result type carries both versions. */
export function conflict(): AppError {
  return new AppError("CONFLICT", "It was changed in the meantime.");
}

/** Thrown when a limit (size, rate, cost) is passed. `retryAfterSeconds` is set for rates. */
export function limitReached(limit: string, retryAfterSeconds?: number): AppError {
  return new AppError("LIMIT", `Limit reached: ${limit}.`, { limit, retryAfterSeconds });
}

/** Thrown when a part the request needs (database, key store) does not answer. */
export function unavailable(): AppError {
  return new AppError("UNAVAILABLE", "Not available right now. Nothing was changed.");
}
