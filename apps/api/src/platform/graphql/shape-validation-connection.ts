import { getNamedType, type GraphQLField, isListType, isNonNullType, isObjectType, getNullableType } from "graphql";
import type { Readable, Shape } from "./shape.js";
import type { Order } from "./shape-order.js";
import type { ShapeRegistry } from "./shape-registry.js";

const PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  connection: new Set(["edges", "nodes", "pageInfo"]),
  edge: new Set(["cursor", "node"]),
  pageInfo: new Set(["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"]),
};

/** What keeps a field from being paged. */
export function connectionFaults(
  registry: ShapeRegistry,
  place: string,
  field: GraphQLField<unknown, unknown>,
  target: Readable,
  orderBy: readonly Order[],
): string[] {
  if (target.kind === "union") return [`${place}: a union cannot be paged`];
  return [...argumentFaults(place, field), ...typeFaults(place, field, target), ...orderFaults(registry, place, target, orderBy)];
}

function argumentFaults(place: string, field: GraphQLField<unknown, unknown>): string[] {
  const types = new Map(field.args.map((argument) => [argument.name, argument]));
  const first = types.get("first");
  const after = types.get("after");
  return [
    ...(first !== undefined && String(first.type) === "Int" ? [] : [`${place} needs the argument first: Int`]),
    ...(after !== undefined && String(after.type) === "String" && after.defaultValue === undefined
      ? []
      : [`${place} needs the argument after: String, without a default`]),
  ];
}

function typeFaults(place: string, field: GraphQLField<unknown, unknown>, target: Shape): string[] {
  const connection = getNamedType(field.type);
  if (!isObjectType(connection)) return [`${place} is not a connection type`];
  const fields = connection.getFields();
  const edge = getNamedType(fields["edges"]?.type);
  const pageInfo = getNamedType(fields["pageInfo"]?.type);
  if (!isObjectType(edge) || !isObjectType(pageInfo)) return [`${connection.name} needs edges and pageInfo`];
  const strange = [[connection, "connection"] as const, [edge, "edge"] as const, [pageInfo, "pageInfo"] as const].flatMap(([type, part]) =>
    Object.keys(type.getFields())
      .filter((name) => PARTS[part]?.has(name) !== true)
      .map((name) => `${type.name}.${name} is no part of a connection`),
  );
  const nodes = [edge.getFields()["node"], fields["nodes"]].filter((each) => each !== undefined);
  const wrong = nodes.filter((each) => getNamedType(each.type).name !== target.name);
  const lists = [fields["edges"], fields["nodes"]].filter((each) => each !== undefined);
  return [
    ...strange,
    ...wrong.map((each) => `${connection.name}: ${each.name} is not ${target.name}`),
    ...lists.filter((each) => !hasNonNullItems(each)).map((each) => `${connection.name}.${each.name} must be a list of non-null items`),
  ];
}

function hasNonNullItems(field: GraphQLField<unknown, unknown>): boolean {
  const list = getNullableType(field.type);
  return isListType(list) && isNonNullType(list.ofType);
}

/** Keyset paging needs a total order of typed columns; and since a cursor holds their values, the shape must show them. */
function orderFaults(registry: ShapeRegistry, place: string, target: Shape, orderBy: readonly Order[]): string[] {
  const shown = new Set(
    registry.fieldNames(target.name).flatMap((name) => {
      const plan = registry.field(target.name, name);
      return plan?.kind === "field" && plan.source.kind === "column" ? [plan.source.column] : [];
    }),
  );
  return [
    ...(orderBy.at(-1)?.column === "id" ? [] : [`${place}: the order of a connection must end with id`]),
    ...orderBy.flatMap(({ column, type }) => [
      ...(type === undefined ? [`${place}: say the type of order column ${column}`] : []),
      // @NOTE privacy: a cursor can be read by whoever holds it.
      ...(shown.has(column) ? [] : [`${place}: a cursor would reveal ${column}, which ${target.name} does not show`]),
    ]),
  ];
}
