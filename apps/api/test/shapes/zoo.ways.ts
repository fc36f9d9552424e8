import { execute, type ExecutionResult, getVariableValues, type GraphQLSchema, parse, validate } from "graphql";
import type { QueryResultRow } from "pg";
import { sql } from "../../src/platform/db/sql.js";
import { createStatementNames } from "../../src/platform/graphql/compile-names.js";
import { compileOperation, type OneStatementPlan } from "../../src/platform/graphql/compile-operation.js";
import type { KnownReader } from "../../src/platform/graphql/compile-scope.js";
import type { ContextForm } from "../../src/platform/graphql/compile-statement.js";
import { compileExecution } from "../../src/platform/graphql/execution-compiled.js";
import { createShapeReads, type ShapeReads } from "../../src/platform/graphql/read-shapes.js";
import { applyShapeResolvers } from "../../src/platform/graphql/shape-resolvers.js";
import { ADA, AMSTERDAM, BOB, EVA, tokenHash, UTRECHT, type Zoo } from "./zoo.database.js";
import { zooSchema } from "./zoo.schema.js";
import { zooRegistry } from "./zoo.shapes.js";

export type Who = "ada" | "bob" | "eva";
export type Variables = Readonly<Record<string, unknown>>;

export const READERS: Readonly<Record<Who, KnownReader>> = {
  ada: { organisationId: AMSTERDAM, personId: ADA, roles: ["EMPLOYEE"] },
  bob: { organisationId: AMSTERDAM, personId: BOB, roles: ["EMPLOYEE", "VET"] },
  eva: { organisationId: UTRECHT, personId: EVA, roles: ["EMPLOYEE", "VET"] },
};

export const SESSION: Extract<ContextForm, { kind: "session" }> = {
  kind: "session",
  source: (hash) => sql`zoo.session_context(${hash})`,
  report: ["needs_touch"],
};

export const registry = zooRegistry();

/** Plans an operation against the bare schema. */
export function planOf(query: string, schema: GraphQLSchema = zooSchema(), context: ContextForm = SESSION): OneStatementPlan {
  const document = parse(query);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join("; "));
  const plan = compileOperation({ schema, registry, document, context, names: createStatementNames() });
  if (plan.kind === "resolve") throw new Error(plan.reason);
  return plan;
}

/** Coerces as the plugin does. */
export function coerce(plan: OneStatementPlan, variables: Variables): Variables {
  const { coerced, errors } = getVariableValues(zooSchema(), plan.operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) throw new Error(errors.map(({ message }) => message).join("; "));
  return coerced;
}

/** The text that the short way answers; null when nobody is signed in. */
export async function shortWay(zoo: Zoo, who: string, query: string, variables: Variables = {}): Promise<string | null> {
  const plan = planOf(query);
  const statement = plan.statement({ variables: coerce(plan, variables), tokenHash: tokenHash(who) });
  const { rows } = await zoo.api.query<QueryResultRow & { readonly data: string }>(statement);
  return rows[0]?.data ?? null;
}

export interface ZooContext {
  readonly reader: KnownReader;
}

/** A schema whose roots read through resolvers. */
export function resolvingSchema(zoo: Zoo): { readonly schema: GraphQLSchema; readonly reads: ShapeReads } {
  const schema = zooSchema();
  const reads = createShapeReads({ registry, names: createStatementNames(), database: zoo.api });
  applyShapeResolvers(schema, registry, (_source, _args, context: ZooContext, info) => reads.root(info, context.reader));
  return { schema, reads };
}

/** The answers of graphql-js and graphql-jit over the same shapes. */
export async function longWays(
  zoo: Zoo,
  who: Who,
  query: string,
  variables: Variables = {},
): Promise<{ readonly js: ExecutionResult; readonly jit: ExecutionResult }> {
  const { schema } = resolvingSchema(zoo);
  const document = parse(query);
  const contextValue: ZooContext = { reader: READERS[who] };
  const js = await execute({ schema, document, contextValue, variableValues: variables });
  const jit = await compileExecution(schema, document, undefined)(contextValue, variables);
  return { js, jit };
}
