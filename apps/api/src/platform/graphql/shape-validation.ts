import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { Row } from "../db/sql.js";
import { argumentFaults } from "./shape-validation-arguments.js";
import { connectionFaults } from "./shape-validation-connection.js";
import { hidesRows, type Readable, type Relation, type RelationKind, type Shape } from "./shape.js";
import type { Arguments } from "./shape-arguments.js";
import type { ShapeRegistry } from "./shape-registry.js";
import { contextViewer } from "./shape-viewer.js";

/**
 * Everything in which the shapes and the schema disagree, as sentences. Checked at start: an application with a fault must
 * not serve, because a field that one side does not know would otherwise fail (or leak) at its first request.
 */
export function shapeFaults(schema: GraphQLSchema, registry: ShapeRegistry): string[] {
  return [
    ...registry
      .readables()
      .flatMap((readable) =>
        readable.kind === "shape"
          ? objectFaults(schema, registry, readable)
          : unionFaults(schema, registry, readable.name, readable.members()),
      ),
    ...registry.roots().flatMap((root): string[] => {
      const field = schema.getQueryType()?.getFields()[root.name];
      const place = `Query.${root.name}`;
      if (field === undefined) return [`${place} is not in the schema`];
      const target = root.shape();
      const recorded = root.record !== undefined && target.kind === "union" ? [`${place}: a union cannot be recorded`] : [];
      const uses = argumentFaults(place, field, (args) => {
        const row = new Row("_1");
        for (const member of membersOf(target)) root.where({ args, viewer: contextViewer, row, member });
        root.viewAs?.(args, contextViewer);
      });
      return [...recorded, ...uses, ...reachFaults(registry, place, field, { kind: root.kind, target, orderBy: root.orderBy })];
    }),
  ];
}

/** @throws when the shapes and the schema disagree, with every fault in the message. */
export function assertShapesFit(schema: GraphQLSchema, registry: ShapeRegistry): void {
  const faults = shapeFaults(schema, registry);
  if (faults.length > 0) throw new Error(`Read shapes do not fit the schema:\n- ${faults.join("\n- ")}`);
}

function objectFaults(schema: GraphQLSchema, registry: ShapeRegistry, shape: Shape): string[] {
  const type = schema.getType(shape.name);
  if (!isObjectType(type)) return [`${shape.name} is not an object type of the schema`];
  const known = type.getFields();
  const stale = registry.fieldNames(shape.name).filter((name) => known[name] === undefined);
  return [
    ...stale.map((name) => `${shape.name}.${name} is declared but not in the schema`),
    ...Object.values(known).flatMap((field) => fieldFaults(registry, shape, type, field)),
  ];
}

function fieldFaults(registry: ShapeRegistry, shape: Shape, type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string[] {
  const place = `${type.name}.${field.name}`;
  const plan = registry.field(shape.name, field.name);
  if (plan === undefined) return [`${place} is in the schema but not in its shape`];
  if (plan.kind === "resolved") return [];
  if (plan.kind === "field") {
    const named = getNamedType(field.type);
    const { source } = plan;
    const uses = (args: Arguments): unknown => (source.kind === "computed" ? source.build(new Row("_1"), contextViewer, args) : undefined);
    return [
      ...(isLeafType(named) ? [] : [`${place} is an object: declare a relation`]),
      // The statement hands out what is stored, so a name that differs from its value would differ between the two ways.
      ...(isEnumType(named) && named.getValues().some(({ name, value }) => name !== value)
        ? [`${place}: the values of ${named.name} must equal their names`]
        : []),
      ...argumentFaults(place, field, uses),
    ];
  }
  const { relation } = plan;
  const uses = argumentFaults(place, field, (args) => {
    for (const member of membersOf(relation.target())) {
      relation.on(new Row("_1"), new Row("_2"), { viewer: contextViewer, args, member });
    }
  });
  return [...uses, ...reachFaults(registry, place, field, { ...relation, target: relation.target() })];
}

interface Reached {
  readonly kind: RelationKind;
  readonly target: Readable;
  readonly orderBy: Relation["orderBy"];
}

function reachFaults(registry: ShapeRegistry, place: string, field: GraphQLField<unknown, unknown>, reach: Reached): string[] {
  const { target, kind } = reach;
  const registered = registry.readable(target.name) === target ? [] : [`${place} leads to ${target.name}, which is not registered`];
  if (kind === "connection") return [...registered, ...connectionFaults(registry, place, field, target, reach.orderBy)];
  const named = getNamedType(field.type);
  const wrong = named.name === target.name ? [] : [`${place} is ${named.name} in the schema and ${target.name} in its shape`];
  const isList = isListType(getNullableType(field.type));
  if (kind === "many") {
    const items = isList && isNonNullType(listItem(field.type));
    return [...registered, ...wrong, ...(items ? [] : [`${place} must be a list of non-null items`])];
  }
  return [
    ...registered,
    ...wrong,
    ...(isList ? [`${place} is a list in the schema and one row in its shape`] : []),
    // A root finds nothing for a wrong id; a relation finds nothing when the predicate hides the row.
    ...(isNonNullType(field.type) && (place.startsWith("Query.") || hidesRows(target))
      ? [`${place} must be nullable: the viewer may not see it`]
      : []),
  ];
}

function listItem(type: GraphQLField<unknown, unknown>["type"]): unknown {
  const list = getNullableType(type);
  return isListType(list) ? list.ofType : undefined;
}

function unionFaults(schema: GraphQLSchema, registry: ShapeRegistry, name: string, members: readonly Shape[]): string[] {
  const type = schema.getType(name);
  if (!isAbstractType(type)) return [`${name} is not a union or interface of the schema`];
  const declared = members.map((member) => member.name).toSorted();
  const possible = schema
    .getPossibleTypes(type)
    .map((possibleType) => possibleType.name)
    .toSorted();
  const same = declared.join(", ") === possible.join(", ");
  return [
    ...(same ? [] : [`${name} has members ${possible.join(", ")} in the schema and ${declared.join(", ")} in its shape`]),
    ...members.flatMap((member) => (registry.readable(member.name) === member ? [] : [`${name}: ${member.name} is not registered`])),
  ];
}

function membersOf(target: Readable): readonly Shape[] {
  return target.kind === "union" ? target.members() : [target];
}
