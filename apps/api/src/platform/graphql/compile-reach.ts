import type { GraphQLField } from "graphql";
import { ident, join, nameLiteral, type Row, type Sql, sql } from "../db/sql.js";
import { fieldArguments } from "./compile-arguments.js";
import { connectionValue } from "./compile-connection.js";
import { type Entry, jsonObject, jsonRows } from "./compile-json.js";
import { fieldDefinition, objectEntries, type RelationField } from "./compile-object.js";
import { type CompileScope, NotCompilable } from "./compile-scope.js";
import { type CollectedField, subselections } from "./compile-selection.js";
import { hidesRows, type Readable, type RelationKind, type Shape, type UnionShape } from "./shape.js";
import { type Order, orderClause, orderExpression } from "./shape-order.js";
import type { Viewer } from "./shape-viewer.js";

/** A step from something in scope (a parent row, the context) to rows of a shape. */
export interface Reach {
  readonly kind: RelationKind;
  readonly target: Readable;
  readonly orderBy: readonly Order[];
  /** The organisation the rows must belong to. */
  readonly organisation: Sql;
  readonly viewer: Viewer;
  readonly on: (row: Row, member: Shape) => Sql;
  readonly field: CollectedField;
  readonly definition: GraphQLField<unknown, unknown>;
  /** Rows fetched before, with organisation, meaning and visibility already applied (see `compile-record`). */
  readonly fetched?: Row;
}

/** The JSON value of a reach. */
export function reachValue(scope: CompileScope, reach: Reach): Sql {
  const { target, orderBy } = reach;
  if (target.kind === "union") return unionValue(scope, reach, target);
  const row = scope.nextRow();
  const rows = rowsOf(reach, target, row);
  if (reach.kind === "connection") {
    const node = (field: CollectedField): Entry[] => entriesOf(scope, reach, target, row, field);
    return connectionValue(scope, { field: reach.field, definition: reach.definition, orderBy, row, rows, node });
  }
  const objects = scope.nextRow();
  const json = jsonRows(entriesOf(scope, reach, target, row, reach.field));
  const select = sql`select ${json.columns} ${rows}${orderClause(orderBy, row)}`;
  if (reach.kind === "one") return sql`(select ${json.whole(objects)} from (${select} limit 1) ${objects})`;
  return sql`(select ${json.list(objects)} from (${select}) ${objects})`;
}

/**
 * Where rows come from, and the only place that says so: organisation, meaning and the shape's visibility predicate go
 * together, so that no way of reaching a type can lose its predicate.
 */
export function rowsOf(reach: Omit<Reach, "field" | "definition">, member: Shape, row: Row): Sql {
  if (reach.fetched !== undefined) return sql`from ${reach.fetched} as ${row}`;
  const table = ident(member.table.schema, member.table.table);
  const on = sql`${row}.organisation_id = ${reach.organisation} and (${reach.on(row, member)})`;
  const visible = hidesRows(member) ? sql` and (${member.visible(reach.viewer, row)})` : sql``;
  return sql`from ${table} as ${row} where ${on}${visible}`;
}

/** All members in one list: each row builds its own object, and the order columns travel beside it. */
function unionValue(scope: CompileScope, reach: Reach, union: UnionShape): Sql {
  if (reach.kind === "connection") throw new NotCompilable(`${union.name} cannot be paged`);
  const all = scope.nextRow();
  const members = union.members().map((member) => {
    const row = scope.nextRow();
    const type = { key: "#type", value: sql`${nameLiteral(member.name)}::text` };
    const entries = [...entriesOf(scope, reach, member, row, reach.field), ...(scope.forResolver ? [type] : [])];
    const order = reach.orderBy.map((each, index) => sql`, ${orderExpression(each, row)} as ${orderColumn(index)}`);
    return sql`select ${jsonObject(entries, scope.nextRow())} as j${join(order, sql``)} ${rowsOf(reach, member, row)}`;
  });
  const order = reach.orderBy.map((each, index) => sql`${all}.${orderColumn(index)}${each.descending ? sql` desc` : sql``}`);
  const sorted = order.length === 0 ? sql`` : sql` order by ${join(order, sql`, `)}`;
  const rows = sql`(${join(members, sql` union all `)}) ${all}`;
  if (reach.kind === "one") return sql`(select ${all}.j from ${rows}${sorted} limit 1)`;
  return sql`(select coalesce(json_agg(${all}.j${sorted}), '[]'::json) from ${rows})`;
}

function orderColumn(index: number): Sql {
  return ident(`o${index}`);
}

function entriesOf(scope: CompileScope, reach: Reach, shape: Shape, row: Row, field: CollectedField): Entry[] {
  const at = { shape, row, viewer: reach.viewer, sets: subselections(field) };
  return objectEntries(scope, at, (found) => relationValue(scope, found));
}

function relationValue(scope: CompileScope, found: RelationField): Sql {
  const { relation, parent, viewer, field } = found;
  const definition = fieldDefinition(found.type, field.name);
  const args = fieldArguments(definition, field);
  return reachValue(scope, {
    kind: relation.kind,
    target: relation.target(),
    orderBy: relation.orderBy,
    organisation: sql`${parent}.organisation_id`,
    viewer,
    on: (child, member) => relation.on(parent, child, { viewer, args, member }),
    field,
    definition,
  });
}
