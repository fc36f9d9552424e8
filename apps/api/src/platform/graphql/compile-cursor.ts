import { ident, join, Param, type Row, type Sql, sql } from "../db/sql.js";
import { isDay, isUuid, RefusedArgument } from "./shape-arguments.js";
import { type Order, orderExpression, type OrderType } from "./shape-order.js";

/**
 * A cursor is the row's order values as a JSON list in base64url. It is opaque, not secret.
 * @NOTE privacy: whoever holds it can read those values, so registry validation demands that the shape shows them anyway.
 */
export function cursorExpression(orderBy: readonly Order[], row: Row): Sql {
  const values = orderBy.map(({ column }) => sql`${row}.${ident(column)}`);
  const text = sql`convert_to(json_build_array(${join(values, sql`, `)})::text, 'UTF8')`;
  // Postgres breaks base64 into lines, and its alphabet has + and /.
  return sql`translate(encode(${text}, 'base64'), E'+/=\\n', '-_')`;
}

/** The rows after a cursor. The values are parameters, checked for their type when they are read. */
export function afterCursor(orderBy: readonly Order[], row: Row, cursor: (scope: unknown) => unknown): Sql {
  const terms = orderBy.map((order, index) => {
    const type = orderType(order);
    const value = new Param(type, (scope) => decodeCursor(orderBy, cursor(scope))[index]);
    return { column: orderExpression(order, row), value, descending: order.descending };
  });
  const directions = new Set(terms.map(({ descending }) => descending));
  if (directions.size === 1) {
    const columns = join(
      terms.map(({ column }) => column),
      sql`, `,
    );
    const values = join(
      terms.map(({ value }) => value),
      sql`, `,
    );
    // One row comparison: an index on the same columns starts at the right place.
    return directions.has(true) ? sql`(${columns}) < (${values})` : sql`(${columns}) > (${values})`;
  }
  const alternatives = terms.map((term, index) => {
    const ties = terms.slice(0, index).map(({ column, value }) => sql`${column} = ${value} and `);
    return sql`(${join(ties, sql``)}${term.column} ${term.descending ? sql`<` : sql`>`} ${term.value})`;
  });
  return sql`(${join(alternatives, sql` or `)})`;
}

/** The order values in a cursor; refuses what this ordering cannot have produced. */
export function decodeCursor(orderBy: readonly Order[], cursor: unknown): readonly unknown[] {
  if (typeof cursor !== "string" || cursor.length > 4000) throw new RefusedArgument("after is not a cursor");
  const values = parse(Buffer.from(cursor, "base64url").toString("utf8"));
  if (!Array.isArray(values) || values.length !== orderBy.length) throw new RefusedArgument("after is not a cursor");
  return values.map((value: unknown, index) => {
    const order = orderBy[index];
    if (order === undefined || !FITS[orderType(order)](value)) throw new RefusedArgument("after is not a cursor");
    return value;
  });
}

/** The type of an order column; validation at start has refused orders without one. */
export function orderType(order: Order): OrderType {
  if (order.type === undefined) throw new Error(`order column ${order.column} needs a type to be paged by`);
  return order.type;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4]):[0-5]\d$/;

/** Whether Postgres would take the value as this type, so that a forged cursor fails here and not there. */
const FITS: Record<OrderType, (value: unknown) => boolean> = {
  uuid: isUuid,
  text: (value) => typeof value === "string" && !value.includes("\0"),
  int4: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  float8: (value) => typeof value === "number" && Number.isFinite(value),
  date: isDay,
  timestamptz: (value) => typeof value === "string" && isDay(INSTANT.exec(value)?.[1]),
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedArgument("after is not a cursor");
  }
}
