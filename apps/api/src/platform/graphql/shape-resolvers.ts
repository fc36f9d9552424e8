import { getNamedType, type GraphQLFieldResolver, type GraphQLOutputType, type GraphQLSchema, isAbstractType, isObjectType } from "graphql";
import type { ShapeRegistry } from "./shape-registry.js";

/**
 * Under ordinary execution a shape-backed object comes from Postgres keyed by response key, so each field takes
 * what stands under its own key. Roots get the resolver that is handed in; resolver-only fields keep theirs.
 *
 * Consequence: an object of a shape-backed type must come from a shape read. An entity handed out by a service would
 * answer null for every aliased field, and would have passed no predicate.
 */
export function applyShapeResolvers(
  schema: GraphQLSchema,
  registry: ShapeRegistry,
  resolveRoot?: GraphQLFieldResolver<unknown, never>,
): void {
  for (const readable of registry.readables()) {
    const type = schema.getType(readable.name);
    if (isAbstractType(type)) type.resolveType = (value: unknown) => typeTag(value);
    if (!isObjectType(type)) continue;
    // Rows are never told apart by class: the statement said what they are.
    type.isTypeOf = undefined;
    for (const [name, field] of Object.entries(type.getFields())) {
      const plan = registry.field(readable.name, name);
      if (plan?.kind === "resolved") continue;
      field.resolve = byResponseKey;
      if (plan?.kind === "relation" && plan.relation.kind === "connection") applyToConnection(field.type);
    }
  }
  const roots = schema.getQueryType()?.getFields() ?? {};
  for (const root of registry.roots()) {
    const field = roots[root.name];
    if (field === undefined) continue;
    if (root.kind === "connection") applyToConnection(field.type);
    if (resolveRoot !== undefined) field.resolve = resolveRoot as GraphQLFieldResolver<unknown, unknown>;
  }
}

const byResponseKey: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) =>
  (source as Record<string, unknown>)[info.path.key];

function applyToConnection(outer: GraphQLOutputType): void {
  const connection = getNamedType(outer);
  if (!isObjectType(connection)) return;
  const parts = [connection, ...["edges", "pageInfo"].map((name) => getNamedType(connection.getFields()[name]?.type))];
  for (const type of parts) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) field.resolve = byResponseKey;
  }
}

function typeTag(value: unknown): string | undefined {
  const tag = (value as Record<string, unknown> | null)?.["#type"];
  return typeof tag === "string" ? tag : undefined;
}
