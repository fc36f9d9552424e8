import { ident, join, type Row, type Sql, type SqlType, sql } from "../db/sql.js";

/** One column of an ordering. Keyset paging needs its type, so that a cursor's value can be checked before it is sent. */
export interface Order {
  readonly column: string;
  readonly descending: boolean;
  readonly type: OrderType | undefined;
  readonly collation: string | undefined;
}

export type OrderType = Extract<SqlType, "uuid" | "text" | "int4" | "float8" | "timestamptz" | "date">;

interface OrderOptions {
  readonly type?: OrderType;
  /** For names that people read: `nl-x-icu`. */
  readonly collation?: string;
}

/** Ascending by a column. The type follows from the name for `id`, `…_id`, `…_at` and `…_on`. */
export function asc(column: string, options: OrderOptions = {}): Order {
  return { column, descending: false, type: options.type ?? typeByName(column), collation: options.collation };
}

/** Descending by a column. */
export function desc(column: string, options: OrderOptions = {}): Order {
  return { ...asc(column, options), descending: true };
}

function typeByName(column: string): OrderType | undefined {
  if (column === "id" || column.endsWith("_id")) return "uuid";
  if (column.endsWith("_at")) return "timestamptz";
  if (column.endsWith("_on")) return "date";
  return undefined;
}

/** The expression an order compares; the same text in ORDER BY and in the keyset condition, or pages would overlap. */
export function orderExpression(order: Order, row: Row): Sql {
  const column = sql`${row}.${ident(order.column)}`;
  return order.collation === undefined ? column : sql`${column} collate ${ident(order.collation)}`;
}

/** ` order by …`, or nothing. */
export function orderClause(orderBy: readonly Order[], row: Row): Sql {
  return orderBy.length === 0 ? sql`` : sql` order by ${orderList(orderBy, row)}`;
}

/** The list after ORDER BY. */
export function orderList(orderBy: readonly Order[], row: Row): Sql {
  const terms = orderBy.map((order) => sql`${orderExpression(order, row)}${order.descending ? sql` desc` : sql``}`);
  return join(terms, sql`, `);
}
