import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import type { ValidationError } from "class-validator";
import { ERROR_CODES, type InputProblem } from "@eigenkleur/shared";
import type { Log } from "../log/log.js";
import { AppError, invalidInput } from "../errors/app-error.js";

const REQUEST_FAULTS = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
]);

/**
 * Lets only known codes out. Everything else becomes INTERNAL with an id that stands in the log.
 * @NOTE privacy: messages of libraries and of the database hold values and schema names, so none of them passes.
 */
export function createFormatError(
  log: Log,
  newId: () => string,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = originalOf(error);
    if (original instanceof ArgumentValidationError) {
      return format(invalidInput(problemsOf(original.extensions.validationErrors)), formatted);
    }
    if (original instanceof AppError) return format(original, formatted);
    const code = formatted.extensions?.["code"];
    if (typeof code === "string" && ERROR_CODES.includes(code as never) && code !== "INTERNAL") {
      return { message: "The request was refused.", extensions: { code } };
    }
    if (typeof code === "string" && REQUEST_FAULTS.has(code)) {
      // One fixed sentence: suggestions and names of types would let anybody rebuild the schema by guessing.
      return { message: "The request is not valid.", extensions: { code: "INVALID_INPUT", reason: code } };
    }
    const id = newId();
    log.error({ errorId: id, err: original instanceof Error ? original : new Error("Unknown failure") }, "request failed");
    return { message: "Something went wrong. Nothing was changed.", extensions: { code: "INTERNAL", id } };
  };
}

function originalOf(error: unknown): unknown {
  const unwrapped = unwrapResolverError(error);
  return unwrapped instanceof GraphQLError && unwrapped.originalError && !(unwrapped instanceof AppError)
    ? unwrapped.originalError
    : unwrapped;
}

function format(error: AppError, formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { locations: _locations, ...rest } = { message: error.message, extensions: { ...error.extensions }, locations: null };
  return formatted.path ? { ...rest, path: formatted.path } : rest;
}

/** Flattens class-validator's tree into paths and message keys. */
export function problemsOf(errors: readonly ValidationError[], prefix = ""): InputProblem[] {
  return errors.flatMap((error) => {
    const path = prefix ? `${prefix}.${error.property}` : error.property;
    const own = Object.keys(error.constraints ?? {}).map((message) => ({ path, message }));
    return [...own, ...problemsOf(error.children ?? [], path)];
  });
}
