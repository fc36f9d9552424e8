import { type DocumentNode, execute, type ExecutionResult, getOperationAST, type GraphQLSchema, valueFromASTUntyped } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";

type Variables = Readonly<Record<string, unknown>>;

/** Runs one operation through its resolvers, with the variables as the client sent them. */
export type Execute = (contextValue: unknown, variables: Variables) => Promise<ExecutionResult>;

/** Compiles a document for graphql-jit; what it cannot compile, graphql-js executes. */
export function compileExecution(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined): Execute {
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  if (!isCompiled(compiled)) {
    return async (contextValue, variableValues) => execute({ schema, document, operationName, contextValue, variableValues });
  }
  const defaults = variableDefaults(document, operationName);
  return async (contextValue, variables) => compiled.query(undefined, contextValue, { ...defaults, ...variables });
}

/** graphql-jit 0.8.9 says "not provided" of a non-null variable that has a default, so the defaults are given to it. */
function variableDefaults(document: DocumentNode, operationName: string | null | undefined): Variables {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return Object.fromEntries(
    definitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
    ),
  );
}

function isCompiled(compiled: CompiledQuery | ExecutionResult): compiled is CompiledQuery {
  return isCompiledQuery(compiled as CompiledQuery);
}
