import { ident, join, nameLiteral, type Row, type Sql, sql } from "../db/sql.js";
import { RefusedArgument } from "./shape-arguments.js";

/** One key of a JSON object with the expression of its value. */
export interface Entry {
  readonly key: string;
  readonly value: Sql;
}

/** Postgres cuts a column name at 63 bytes, so `row_to_json` cannot carry a longer key. */
const LONGEST_COLUMN = 63;
/** `json_build_object` is a function and takes at most 100 arguments. */
const MOST_LONG_KEYS = 50;
/** Postgres allows 1,664 columns; nobody reads this many. */
const MOST_KEYS = 500;

const COMMA = sql`, `;

/**
 * Rows that become JSON objects. `row_to_json` over named columns was the cheapest way to build JSON
 * (341 µs against 413 for `json_build_object` and 483 for jsonb on the portfolio page).
 */
export interface JsonRows {
  /** The select list of the rows. */
  readonly columns: Sql;
  /** The object, given the alias under which those rows were selected. */
  readonly whole: (rows: Row) => Sql;
  /** Adds the objects of all rows up to a list, never null. */
  readonly list: (rows: Row) => Sql;
}

/** Plans the select list for objects with these keys, in this order. */
export function jsonRows(entries: readonly Entry[]): JsonRows {
  if (fitsColumns(entries)) {
    return {
      columns: namedColumns(entries),
      whole: (rows) => sql`row_to_json(${rows}.*)`,
      list: (rows) => sql`coalesce(json_agg(${rows}.*), '[]'::json)`,
    };
  }
  return {
    columns: sql`${builtObject(entries)} as j`,
    whole: (rows) => sql`${rows}.j`,
    list: (rows) => sql`coalesce(json_agg(${rows}.j), '[]'::json)`,
  };
}

/** An object from expressions over rows already in scope. */
export function jsonObject(entries: readonly Entry[], rows: Row): Sql {
  if (!fitsColumns(entries)) return builtObject(entries);
  return sql`(select row_to_json(${rows}.*) from (select ${namedColumns(entries)}) ${rows})`;
}

function fitsColumns(entries: readonly Entry[]): boolean {
  if (entries.length > MOST_KEYS) throw new RefusedArgument(`at most ${MOST_KEYS} fields on one object`);
  return entries.length > 0 && entries.every(({ key }) => Buffer.byteLength(key) <= LONGEST_COLUMN);
}

function namedColumns(entries: readonly Entry[]): Sql {
  return join(
    entries.map(({ key, value }) => sql`${value} as ${ident(key)}`),
    COMMA,
  );
}

function builtObject(entries: readonly Entry[]): Sql {
  if (entries.length > MOST_LONG_KEYS) {
    throw new RefusedArgument(`an alias of more than ${LONGEST_COLUMN} characters among more than ${MOST_LONG_KEYS} fields`);
  }
  const pairs = entries.map(({ key, value }) => sql`${nameOrHidden(key)}, ${value}`);
  return entries.length === 0 ? sql`'{}'::json` : sql`json_build_object(${join(pairs, COMMA)})`;
}

/** A hidden key (`#type`, `#column`) comes from a declaration, never from a document, but is quoted all the same. */
function nameOrHidden(key: string): Sql {
  return key.startsWith("#") ? sql`'#' || ${nameLiteral(key.slice(1))}` : nameLiteral(key);
}
