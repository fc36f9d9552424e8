import type { Client } from "pg";

/** A row with what PostgreSQL itself keeps about it. */
export interface RawRow {
  readonly key: string;
  readonly xmin: number;
  readonly page: number;
  readonly place: number;
  readonly text: string;
}

/** Reads rows of a table as somebody with every right sees them, system columns included. `key` and `where` are SQL. */
export async function readRows(admin: Client, table: string, key: string, where: string, values: readonly unknown[]): Promise<RawRow[]> {
  const { rows } = await admin.query<{ key: string; xmin: string; ctid: string; text: string }>(
    `select (${key})::text as key, t.xmin::text, t.ctid::text, to_jsonb(t)::text as text from ${table} t where ${where}`,
    [...values],
  );
  return rows.map((row) => {
    const [page = 0, place = 0] = row.ctid.slice(1, -1).split(",").map(Number);
    return { key: row.key, xmin: Number(row.xmin), page, place, text: row.text };
  });
}

/** The orders that a table gives by itself. */
export function ordersOf(row: RawRow): Record<string, number | string> {
  return { xmin: row.xmin, ctid: row.page * 65_536 + row.place, key: row.key, text: row.text, length: row.text.length };
}
