import { type DocumentNode, execute, type ExecutionResult, getOperationAST, type GraphQLSchema } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { inputDefaults } from "./input-defaults.js";

type Variables = Readonly<Record<string, unknown>>;

/** Runs one operation through its resolvers, with the variables as the client sent them. */
export type Execute = (contextValue: unknown, variables: Variables) => Promise<ExecutionResult>;

/** Compiles a document for graphql-jit; what it cannot compile, graphql-js executes. */
export function compileExecution(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined): Execute {
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  if (!isCompiled(compiled)) {
    return async (contextValue, variableValues) => execute({ schema, document, operationName, contextValue, variableValues });
  }
  const withDefaults = inputDefaults(schema, getOperationAST(document, operationName));
  return async (contextValue, variables) => compiled.query(undefined, contextValue, withDefaults(variables));
}

function isCompiled(compiled: CompiledQuery | ExecutionResult): compiled is CompiledQuery {
  return isCompiledQuery(compiled as CompiledQuery);
}
