import type pg from "pg";

/** Stands in every text that somebody of the watched organisation could have written. */
export const CANARY = "KANARIE7431";

interface TextColumn {
  readonly table: string;
  readonly column: string;
}

/** Appends the canary to every text column that takes it; the rest are enumerations and keys. @returns the columns that sing. */
export async function plantCanaries(admin: pg.Client, organisationId: string): Promise<string[]> {
  const { rows: columns } = await admin.query<TextColumn>(`
    select format('%I.%I', n.nspname, c.relname) as table, quote_ident(a.attname) as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and a.attnum > 0 and a.atttypid = 'text'::regtype and not a.attisdropped
      and exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'organisation_id')
      and n.nspname not in ('platform', 'graphile_worker') order by 1, 2`);
  const planted: string[] = [];
  for (const { table, column } of columns) {
    await admin.query("begin");
    try {
      // Triggers guard what may change after a round has opened; the canary is not a change of the product's.
      await admin.query("set local session_replication_role = replica");
      const { rowCount } = await admin.query(
        `update ${table} set ${column} = ${column} || ' ${CANARY}' where organisation_id = $1 and ${column} is not null`,
        [organisationId],
      );
      await admin.query("commit");
      if (rowCount) planted.push(`${table}.${column}`);
    } catch {
      await admin.query("rollback");
    }
  }
  return planted;
}

/** A few ids of every table of an organisation. */
export async function idsOf(admin: pg.Client, organisationId: string, perTable: number): Promise<string[]> {
  const { rows: tables } = await admin.query<{ table: string }>(`
    select format('%I.%I', n.nspname, c.relname) as table
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('platform', 'graphile_worker')
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id')
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype)`);
  const ids: string[] = [];
  for (const { table } of tables) {
    const { rows } = await admin.query<{ id: string }>(`select id from ${table} where organisation_id = $1 order by id limit $2`, [
      organisationId,
      perTable,
    ]);
    ids.push(...rows.map((row) => row.id));
  }
  return ids;
}

/** A fingerprint of everything an organisation has, table by table. */
export async function fingerprint(admin: pg.Client, organisationId: string): Promise<Record<string, string>> {
  const { rows: tables } = await admin.query<{ table: string }>(`
    select format('%I.%I', n.nspname, c.relname) as table
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname <> 'graphile_worker'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id') order by 1`);
  const prints: Record<string, string> = {};
  for (const { table } of tables) {
    const { rows } = await admin.query<{ print: string }>(
      `select count(*) || ':' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as print from ${table} t where organisation_id = $1`,
      [organisationId],
    );
    prints[table] = rows[0]!.print;
  }
  return prints;
}
