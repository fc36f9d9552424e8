/** The closed set of codes an API error may carry; anything else is hidden behind an id that is in the log. */
export const ERROR_CODES = [
  "NOT_SIGNED_IN",
  "STEP_UP_REQUIRED",
  "FORBIDDEN",
  "NOT_FOUND",
  "INVALID_INPUT",
  "CONFLICT",
  "LIMIT",
  "UNAVAILABLE",
  "INTERNAL",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A place in the input that was refused: the path of the field and a message key the screen translates. */
export interface InputProblem {
  readonly path: string;
  readonly message: string;
  /** What may stand there instead, where that is a short list. */
  readonly allowed?: readonly string[];
}
