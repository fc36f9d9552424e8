import { type GraphQLObjectType, isObjectType, type SelectionSetNode } from "graphql";
import { ident, nameLiteral, type Row, type Sql, sql } from "../db/sql.js";
import { fieldArguments } from "./compile-arguments.js";
import type { Entry } from "./compile-json.js";
import { type CompileScope, NotCompilable } from "./compile-scope.js";
import { type CollectedField, collectFields } from "./compile-selection.js";
import type { FieldSource, Relation, Shape } from "./shape.js";
import type { Viewer } from "./shape-viewer.js";

/** A relation met while selecting an object; `compile-reach` turns it into SQL. */
export interface RelationField {
  readonly shape: Shape;
  readonly type: GraphQLObjectType;
  readonly relation: Relation;
  readonly field: CollectedField;
  readonly parent: Row;
  readonly viewer: Viewer;
}

/** The keys of one object over a row in scope. `relation` is handed in, since objects and relations contain each other. */
export function objectEntries(
  scope: CompileScope,
  at: { readonly shape: Shape; readonly row: Row; readonly viewer: Viewer; readonly sets: readonly SelectionSetNode[] },
  relation: (field: RelationField) => Sql,
): Entry[] {
  const { shape, row, viewer } = at;
  const type = objectType(scope, shape.name);
  const hidden = new Set<string>();
  const entries = collectFields(scope, type, at.sets).flatMap((field): Entry[] => {
    if (field.name === "__typename") return [{ key: field.key, value: sql`${nameLiteral(type.name)}::text` }];
    const plan = scope.registry.field(shape.name, field.name);
    if (plan === undefined) throw new NotCompilable(`${shape.name}.${field.name} is not in its shape`);
    if (plan.kind === "relation") {
      return [{ key: field.key, value: relation({ shape, type, relation: plan.relation, field, parent: row, viewer }) }];
    }
    if (plan.kind === "resolved") {
      if (!scope.forResolver) throw new NotCompilable(`${shape.name}.${field.name} needs its resolver`);
      plan.columns.forEach((column) => hidden.add(column));
      return [];
    }
    return [{ key: field.key, value: fieldValue(plan.source, { type, field, row, viewer }) }];
  });
  return [...entries, ...[...hidden].map((column) => ({ key: `#${column}`, value: columnOf(row, column) }))];
}

/** The schema's object type of a shape. */
export function objectType(scope: CompileScope, name: string): GraphQLObjectType {
  const type = scope.schema.getType(name);
  if (!isObjectType(type)) throw new NotCompilable(`${name} is not an object type`);
  return type;
}

/** A field of a type that validation already vouched for. */
export function fieldDefinition(type: GraphQLObjectType, name: string): ReturnType<GraphQLObjectType["getFields"]>[string] {
  const definition = type.getFields()[name];
  if (definition === undefined) throw new NotCompilable(`${type.name} has no field ${name}`);
  return definition;
}

function fieldValue(
  source: FieldSource,
  at: { readonly type: GraphQLObjectType; readonly field: CollectedField; readonly row: Row; readonly viewer: Viewer },
): Sql {
  if (source.kind === "computed") {
    const definition = fieldDefinition(at.type, at.field.name);
    return sql`(${source.build(at.row, at.viewer, fieldArguments(definition, at.field))})`;
  }
  const column = columnOf(at.row, source.column);
  if (source.as === "instant") {
    return sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  }
  return source.as === "float" ? sql`${column}::float8` : column;
}

function columnOf(row: Row, column: string): Sql {
  return sql`${row}.${ident(column)}`;
}
