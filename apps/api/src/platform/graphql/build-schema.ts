import type { DataSource } from "typeorm";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { accessOf, checkAccess } from "./access.js";
import type { RequestContext } from "./context.js";
import { runMutation } from "./mutation.js";
import { resolveUnionsAtOnce } from "./result-unions.js";

// type-graphql wants classes; what they are is its own business.
export type ResolverClass = Function;

export interface SchemaParts {
  readonly resolvers: Iterable<readonly [ResolverClass, object]>;
  readonly orphanedTypes?: readonly ResolverClass[];
}

/** Builds the schema from resolver classes and their ready instances. Needs no database, so that it can be printed anywhere. */
export async function buildApiSchema(parts: SchemaParts): Promise<GraphQLSchema> {
  const instances = new Map(parts.resolvers);
  const schema = await buildSchema({
    resolvers: [...instances.keys()] as unknown as NonEmptyArray<Function>,
    orphanedTypes: [...(parts.orphanedTypes ?? [])],
    container: {
      get: (someClass: Function) => {
        const instance = instances.get(someClass);
        if (!instance) throw new Error(`${someClass.name} was not composed.`);
        return instance;
      },
    },
    validate: { forbidUnknownValues: false, validationError: { target: false, value: false } },
    validateFn: undefined,
    emitSchemaFile: false,
  });
  resolveUnionsAtOnce(schema);
  return schema;
}

/**
 * Puts the access check before every root field, and the transaction around every mutation.
 * @throws when a root field declares no access rule
 */
export function guardSchema(schema: GraphQLSchema, dataSource: DataSource | null): void {
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  if (query) guardFields(query, (call) => call());
  if (mutation) {
    guardFields(mutation, (call, context, name, args) => {
      if (!dataSource) throw new Error("There is no database.");
      return runMutation(dataSource, context, { name, input: inputOf(args) }, call);
    });
  }
}

type Around = (call: () => Promise<unknown>, context: RequestContext, name: string, args: unknown) => Promise<unknown>;

function guardFields(type: GraphQLObjectType, around: Around): void {
  for (const [name, field] of Object.entries(type.getFields())) {
    const rule = accessOf(type, name);
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context: RequestContext, info) => {
      if (rule !== "PUBLIC") checkAccess(rule, await context.findViewer());
      return around(async () => resolve(source, args, context, info), context, name, args);
    };
  }
}

function inputOf(args: unknown): Readonly<Record<string, unknown>> {
  const input = (args as { input?: unknown }).input;
  return input !== null && typeof input === "object" ? (input as Record<string, unknown>) : {};
}
