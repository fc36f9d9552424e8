import { Param, type Sql, type SqlType, sql } from "../db/sql.js";

/**
 * A field's arguments as parameters. They are read when the statement is bound, so that one text serves every call.
 * Absent and null are both SQL null, after the schema's default. `filter.teamId` reaches into an input object.
 */
export interface Arguments {
  /** A malformed uuid becomes the nil uuid, which no row has: it finds nothing instead of failing. */
  uuid(path: string): Sql;
  uuidList(path: string): Sql;
  text(path: string): Sql;
  textList(path: string): Sql;
  int(path: string): Sql;
  float(path: string): Sql;
  boolean(path: string): Sql;
  /** A point in time, from a Date or ISO text. */
  instant(path: string): Sql;
  /** A calendar day, `YYYY-MM-DD`. */
  date(path: string): Sql;
  enum(path: string): Sql;
}

export type ArgumentKind = keyof Arguments;

/** Thrown when a value cannot be read with; the ordinary execution turns it into an INVALID_INPUT error with its path. */
export class RefusedArgument extends Error {
  override readonly name = "RefusedArgument";
}

/** Finds the raw value of an argument path at run time. */
export type ArgumentReader = (path: string, kind: ArgumentKind) => (scope: unknown) => unknown;

export const NIL_UUID = "00000000-0000-0000-0000-000000000000";
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const CONVERSIONS: Record<ArgumentKind, { readonly type: SqlType; readonly convert: (value: unknown) => unknown }> = {
  uuid: { type: "uuid", convert: uuidOf },
  uuidList: { type: "uuid[]", convert: (value) => listOf(value).map(uuidOf) },
  text: { type: "text", convert: textOf },
  textList: { type: "text[]", convert: (value) => listOf(value).map(textOf) },
  int: { type: "int4", convert: numberOf },
  float: { type: "float8", convert: numberOf },
  boolean: { type: "bool", convert: Boolean },
  instant: { type: "timestamptz", convert: instantOf },
  date: { type: "date", convert: dayOf },
  enum: { type: "text", convert: textOf },
};

/** Arguments over a reader: a field's in an operation, or the inputs of a resolver's own read. Asked twice, sent once. */
export function argumentsOver(reader: ArgumentReader): Arguments {
  const asked = new Map<string, Sql>();
  const get =
    (kind: ArgumentKind) =>
    (path: string): Sql => {
      const known = asked.get(`${kind} ${path}`);
      if (known !== undefined) return known;
      const read = reader(path, kind);
      const { type, convert } = CONVERSIONS[kind];
      const value = (scope: unknown): unknown => {
        const raw = read(scope);
        return raw === null || raw === undefined ? null : convert(raw);
      };
      const made = sql`${new Param(type, value)}`;
      asked.set(`${kind} ${path}`, made);
      return made;
    };
  return {
    uuid: get("uuid"),
    uuidList: get("uuidList"),
    text: get("text"),
    textList: get("textList"),
    int: get("int"),
    float: get("float"),
    boolean: get("boolean"),
    instant: get("instant"),
    date: get("date"),
    enum: get("enum"),
  };
}

/** Whether Postgres would take the text as a uuid in its canonical form. */
export function isUuid(value: unknown): value is string {
  return typeof value === "string" && UUID.test(value);
}

/** Whether the text is a day that exists. */
export function isDay(value: unknown): value is string {
  if (typeof value !== "string" || !DAY.test(value) || value.startsWith("0000")) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Postgres text cannot hold NUL; the replacement character keeps it from equalling anything stored. */
export function textOf(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new RefusedArgument("expected text");
  }
  return String(value).replaceAll("\0", "\uFFFD");
}

function uuidOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return isUuid(value) ? value : NIL_UUID;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function numberOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new RefusedArgument("expected a number");
  return value;
}

function instantOf(value: unknown): string {
  const date = value instanceof Date ? value : new Date(String(value));
  const year = date.getUTCFullYear();
  if (Number.isNaN(date.getTime()) || year < 1 || year > 9999) throw new RefusedArgument("expected a point in time");
  return date.toISOString();
}

function dayOf(value: unknown): string {
  const day = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value;
  if (!isDay(day)) throw new RefusedArgument("expected a day");
  return day;
}
