import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextResponseForOperation, GraphQLResponse } from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from "graphql";
import { compileOperation, type OneStatementPlan, type ResolvePlan } from "./compile-operation.js";
import type { StatementNames } from "./compile-names.js";
import { NotCompilable } from "./compile-scope.js";
import type { ContextForm, ReadStatement } from "./compile-statement.js";
import { BoundedCache } from "./execution-cache.js";
import { compileExecution, type Execute } from "./execution-compiled.js";
import { FinishedData, stringifyResult } from "./one-statement-response.js";
import type { ReadDatabase } from "./read-shapes.js";
import { RefusedArgument } from "./shape-arguments.js";
import type { ShapeRegistry } from "./shape-registry.js";

export interface OneStatementOptions<Context extends BaseContext> {
  readonly registry: ShapeRegistry;
  readonly names: StatementNames;
  readonly database: ReadDatabase;
  readonly session: Omit<Extract<ContextForm, { kind: "session" }>, "kind">;
  /** SHA-256 of the session token that came with the request, or null. */
  readonly tokenHash: (context: Context) => Uint8Array | null;
  /** What the roots of an operation ask for; only those that want nothing but a session go the short way. */
  readonly authorize: (roots: readonly string[], schema: GraphQLSchema) => "signed-in" | "other";
  /** Told the reported columns of the session (`needs_touch`, …) after a read. Must not throw. */
  readonly onSession?: (row: Readonly<Record<string, unknown>>, context: Context) => void;
  /** The server's own `formatError`, so that errors look the same both ways. */
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Operations kept compiled. */
  readonly keep?: number;
}

/** An operation of the client that one statement answers, with nothing left to decide but its variables. */
export interface ShortWay<Context extends BaseContext> {
  /** The whole response body, or null when the ordinary way must give the answer. */
  answer(variables: Readonly<Record<string, unknown>>, context: Context): Promise<string | null>;
}

/**
 * Prepares a trusted document for the shortest way: no parsing, no validation, no server pipeline. Null when the operation
 * needs resolvers or more than a session. What goes wrong on it is left to the ordinary way, which says it as it always does.
 */
export function prepareShortWay<Context extends BaseContext>(
  options: OneStatementOptions<Context>,
  schema: GraphQLSchema,
  document: DocumentNode,
): ShortWay<Context> | null {
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) return null;
  const { plan } = prepareOperation(options, schema, document, operation.name?.value ?? null);
  if (plan.kind !== "one-statement") return null;
  const definitions = operation.variableDefinitions ?? [];
  return {
    answer: async (variables, context) => {
      const { coerced } = getVariableValues(schema, definitions, variables);
      if (coerced === undefined) return null;
      const answer = await answerAtOnce(options, plan, context, coerced);
      if (answer === null || answer.errors !== undefined) return null;
      return stringifyResult(answer);
    },
  };
}

interface Prepared {
  readonly plan: OneStatementPlan | ResolvePlan;
  readonly execute: Execute;
}

type Request<Context extends BaseContext> = GraphQLRequestContextResponseForOperation<Context>;

/**
 * Answers an operation over shapes with one statement whose text is the answer, and executes the rest compiled.
 *
 * Whatever the short way cannot answer (not signed in, a refused argument, a variable of the wrong type) goes the ordinary
 * way, so that every error is made in one place and looks the same.
 */
export function oneStatementPlugin<Context extends BaseContext>(options: OneStatementOptions<Context>): ApolloServerPlugin<Context> {
  const cache = new BoundedCache<DocumentNode, Map<string, Prepared>>(options.keep ?? 500);
  const prepare = (request: Request<Context>): Prepared => {
    const { document, schema, operationName } = request;
    const operations = cache.get(document, () => new Map<string, Prepared>());
    const known = operations.get(operationName ?? "");
    if (known !== undefined) return known;
    const prepared = prepareOperation(options, schema, document, operationName);
    operations.set(operationName ?? "", prepared);
    return prepared;
  };

  return {
    requestDidStart: async () => ({
      responseForOperation: async (request) => {
        const definitions = request.operation.variableDefinitions ?? [];
        const given = request.request.variables ?? {};
        const { coerced } = getVariableValues(request.schema, definitions, given);
        if (coerced === undefined) return null;
        const { plan, execute } = prepare(request);
        if (plan.kind === "one-statement") {
          const answer = await answerAtOnce(options, plan, request.contextValue, coerced);
          if (answer !== null) return respond(answer);
        }
        const { data, errors } = await execute(request.contextValue, given);
        return respond({ data, ...(errors ? { errors: errors.map((error) => formatted(options, error)) } : {}) });
      },
    }),
  };
}

function prepareOperation<Context extends BaseContext>(
  options: OneStatementOptions<Context>,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Prepared {
  const { registry, names } = options;
  const compiled = compileOperation({ schema, registry, document, operationName, names, context: { kind: "session", ...options.session } });
  const isShort = compiled.kind === "one-statement" && options.authorize(compiled.roots, schema) === "signed-in";
  const plan: Prepared["plan"] = compiled.kind === "resolve" || isShort ? compiled : { kind: "resolve", reason: "access" };
  let executed: Execute | undefined;
  return {
    plan,
    // Compiled on first use: most operations never need it.
    execute: async (contextValue, variables) => {
      executed ??= compileExecution(schema, document, operationName);
      return executed(contextValue, variables);
    },
  };
}

type Answer = Extract<GraphQLResponse["body"], { kind: "single" }>["singleResult"];

/** The finished answer, or null when the ordinary way must give it. */
async function answerAtOnce<Context extends BaseContext>(
  options: OneStatementOptions<Context>,
  plan: OneStatementPlan,
  context: Context,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer | null> {
  const tokenHash = options.tokenHash(context);
  if (tokenHash === null) return null;
  const statement = statementOrNull(plan, { variables, tokenHash });
  if (statement === null) return null;
  try {
    const { rows } = await options.database.query(statement);
    const row = rows[0] as ({ readonly data: string | null } & Readonly<Record<string, unknown>>) | undefined;
    if (row === undefined || row.data === null) return null;
    options.onSession?.(row, context);
    return { data: new FinishedData(row.data) as unknown as Record<string, unknown> };
  } catch (cause) {
    // The message is for the log; formatError keeps it from the client.
    const originalError = cause instanceof Error ? cause : new Error("The read failed.");
    return { data: null, errors: [formatted(options, new GraphQLError(originalError.message, { originalError }))] };
  }
}

function statementOrNull(plan: OneStatementPlan, scope: Parameters<OneStatementPlan["statement"]>[0]): ReadStatement | null {
  try {
    return plan.statement(scope);
  } catch (error) {
    if (error instanceof NotCompilable || error instanceof RefusedArgument) return null;
    throw error;
  }
}

function formatted<Context extends BaseContext>(options: OneStatementOptions<Context>, error: GraphQLError): GraphQLFormattedError {
  const plain = error.toJSON();
  const extensions = { code: "INTERNAL_SERVER_ERROR", ...plain.extensions };
  return options.formatError({ ...plain, extensions }, error);
}

function respond(singleResult: Answer): GraphQLResponse {
  return { body: { kind: "single", singleResult }, http: { status: undefined, headers: new HeaderMap() } };
}
