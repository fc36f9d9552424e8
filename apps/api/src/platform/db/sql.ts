/**
 * A small SQL template: text comes from source code only, values travel as parameters only.
 *
 * Invariant: what a user sent can never become SQL text. An interpolated value is another `Sql`, a `Param`
 * or a `Row`; a bare string or number is refused by the types, and again at run time for callers that escaped them.
 */

/** The Postgres types a parameter may be cast to; the cast is written into the text, so a plan never has to guess. */
export type SqlType =
  | "uuid"
  | "text"
  | "int4"
  | "int8"
  | "float8"
  | "bool"
  | "timestamptz"
  | "date"
  | "bytea"
  | "jsonb"
  | "uuid[]"
  | "text[]"
  | "int2[]"
  | "int4[]";

/** A value that is sent beside the text; `read` finds it when the statement is bound. */
export class Param {
  readonly #isParam = true;
  constructor(
    readonly type: SqlType,
    readonly read: (scope: unknown) => unknown,
  ) {}
  static is(value: unknown): value is Param {
    return typeof value === "object" && value !== null && #isParam in value;
  }
}

/** A row in scope: `${row}.column` names one of its columns. */
export class Row {
  readonly #isRow = true;
  constructor(readonly alias: string) {
    if (!PLAIN_NAME.test(alias)) throw new TypeError(`not a row alias: ${alias}`);
  }
  static is(value: unknown): value is Row {
    return typeof value === "object" && value !== null && #isRow in value;
  }
}

/** A piece of SQL. Only this file can make one from text. */
export class Sql {
  readonly #parts: readonly SqlNode[];
  constructor(key: typeof MAKE, parts: readonly SqlNode[]) {
    if (key !== MAKE) throw new TypeError("SQL is written with the sql`…` template");
    this.#parts = parts;
  }
  static is(value: unknown): value is Sql {
    return typeof value === "object" && value !== null && #parts in value;
  }
  /** The pieces in order; for `render` alone. */
  static partsOf(value: Sql): readonly SqlNode[] {
    return value.#parts;
  }
}

export type SqlPart = Sql | Param | Row;
type SqlNode = string | SqlPart;

const MAKE = Symbol("make");
const PLAIN_NAME = /^[a-z_][a-z0-9_]*$/;
const GRAPHQL_NAME = /^[_A-Za-z][_0-9A-Za-z]*$/;

/** Writes SQL; see the top of this file for what may be interpolated. */
export function sql(text: TemplateStringsArray, ...values: readonly SqlPart[]): Sql {
  const parts: SqlNode[] = [];
  text.forEach((piece, index) => {
    if (piece !== "") parts.push(piece);
    if (index >= values.length) return;
    const value: unknown = values[index];
    if (!Sql.is(value) && !Param.is(value) && !Row.is(value)) {
      throw new TypeError(`sql\`…\` takes Sql, param(…), ident(…) or a row, not a ${typeof value}`);
    }
    parts.push(value);
  });
  return new Sql(MAKE, parts);
}

/** A parameter with a value that is known now. */
export function param(value: unknown, type: SqlType): Param {
  const sent = type === "jsonb" && value !== null && value !== undefined ? JSON.stringify(value) : value;
  return new Param(type, () => sent ?? null);
}

/** A quoted identifier, `ident("goals", "goal")` for a qualified one. */
export function ident(...names: readonly [string, ...string[]]): Sql {
  const quoted = names.map((name) => {
    if (name === "" || name.includes("\0")) throw new TypeError("an identifier cannot be empty or hold NUL");
    return `"${name.replaceAll('"', '""')}"`;
  });
  return new Sql(MAKE, [quoted.join(".")]);
}

/** A GraphQL name (response key, type name, role) as an SQL text literal; anything else is refused. */
export function nameLiteral(name: string): Sql {
  if (!GRAPHQL_NAME.test(name)) throw new TypeError(`not a name: ${name}`);
  return new Sql(MAKE, [`'${name}'`]);
}

/** Joins pieces with a separator that is itself SQL. */
export function join(pieces: readonly SqlPart[], separator: Sql): Sql {
  return new Sql(
    MAKE,
    pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece])),
  );
}

export interface RenderedSql {
  readonly text: string;
  /** In the order of `$1`, `$2`, …; the same `Param` object is sent once however often it is mentioned. */
  readonly slots: readonly Param[];
}

/** Numbers the parameters, once. */
export function render(root: Sql): RenderedSql {
  const slots: Param[] = [];
  const numbers = new Map<Param, number>();
  let text = "";
  const write = (node: SqlNode): void => {
    if (typeof node === "string") text += node;
    else if (Row.is(node)) text += node.alias;
    else if (Param.is(node)) {
      let number = numbers.get(node);
      if (number === undefined) {
        number = slots.push(node);
        numbers.set(node, number);
      }
      text += `$${number}::${node.type}`;
    } else for (const part of Sql.partsOf(node)) write(part);
  };
  write(root);
  return { text, slots };
}

/** The values for a rendered text, read from whatever the parameters were declared over. */
export function bind(slots: readonly Param[], scope?: unknown): unknown[] {
  return slots.map((slot) => slot.read(scope));
}
