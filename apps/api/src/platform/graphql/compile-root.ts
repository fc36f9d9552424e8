import { nameLiteral, Row, type Sql, sql } from "../db/sql.js";
import { fieldArguments } from "./compile-arguments.js";
import type { Entry } from "./compile-json.js";
import { fieldDefinition } from "./compile-object.js";
import { reachValue, rowsOf, type Reach } from "./compile-reach.js";
import { type CompileScope, NotCompilable } from "./compile-scope.js";
import type { CollectedField } from "./compile-selection.js";
import type { Arguments } from "./shape-arguments.js";
import type { ReadRoot } from "./shape-root.js";
import { orderClause } from "./shape-order.js";
import { contextRow, contextViewer, disguised } from "./shape-viewer.js";

/** What a root adds to the statement: its value, and for a recorded one the steps that must come before. */
export interface RootPart {
  readonly entry: Entry;
  /** Common table expressions, in order. */
  readonly steps: readonly Sql[];
}

/** `Query.__typename`, which may stand among the roots. */
export function typenamePart(key: string, typeName: string): RootPart {
  return { entry: { key, value: sql`${nameLiteral(typeName)}::text` }, steps: [] };
}

/** One field of `Query` over its root declaration. */
export function rootPart(scope: CompileScope, root: ReadRoot, field: CollectedField): RootPart {
  const query = scope.schema.getQueryType();
  if (!query) throw new NotCompilable("the schema has no queries");
  const definition = fieldDefinition(query, field.name);
  const args = fieldArguments(definition, field);
  const reach: Reach = {
    kind: root.kind,
    target: root.shape(),
    orderBy: root.orderBy,
    organisation: contextViewer.organisationId,
    viewer: root.viewAs === undefined ? contextViewer : disguised(contextViewer, root.viewAs(args, contextViewer)),
    on: (row, member) => root.where({ args, viewer: contextViewer, row, member }),
    field,
    definition,
  };
  if (root.record === undefined) return { entry: { key: field.key, value: reachValue(scope, reach) }, steps: [] };
  return recordedPart(scope, root, reach, args);
}

/**
 * A recorded root: the rows are fetched once, written to the access log, and only then shown.
 * `lateral … offset 0` keeps the fetch behind the context row, since the planner may not turn it into a join that reads
 * the table before the settings of row-level security exist.
 */
function recordedPart(scope: CompileScope, root: ReadRoot, reach: Reach, args: Arguments): RootPart {
  const { target, field } = reach;
  if (target.kind === "union" || root.record === undefined) throw new NotCompilable(`${root.name} cannot be recorded`);
  const row = scope.nextRow();
  const fetched = new Row(`${row.alias}_read`);
  const limit = reach.kind === "one" ? sql` limit 1` : sql``;
  const rows = sql`select ${row}.* ${rowsOf(reach, target, row)}${orderClause(reach.orderBy, row)}${limit} offset 0`;
  const fetch = sql`${fetched} as materialized (select ${row}.* from ${contextRow} cross join lateral (${rows}) ${row})`;
  const from = sql`from ${fetched} as ${row} cross join ${contextRow}`;
  const log = sql`${new Row(`${row.alias}_log`)} as (${root.record({ args, viewer: contextViewer, row, from })})`;
  return { entry: { key: field.key, value: reachValue(scope, { ...reach, fetched }) }, steps: [fetch, log] };
}
