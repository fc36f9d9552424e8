import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readFileSync, readdirSync } from "node:fs";
import pg from "pg";
import { createTestDatabase, type TestDatabase } from "../testkit/test-database.js";

/**
 * What was reviewed, a file per database schema: rights of each role, tables that the owner's functions may read without
 * a context, and functions that run with the owner's rights, each with the reason. A new line needs a review.
 */
interface Reviewed {
  readonly grants: Readonly<Record<string, string>>;
  readonly definerTables: Readonly<Record<string, string>>;
  readonly definerFunctions: Readonly<Record<string, string>>;
}

const REVIEWED_FOLDER = new URL("reviewed/", import.meta.url);
const reviewed = readdirSync(REVIEWED_FOLDER).map((file) => JSON.parse(readFileSync(new URL(file, REVIEWED_FOLDER), "utf8")) as Reviewed);
const reviewedKeys = (part: keyof Reviewed): string[] => reviewed.flatMap((file) => Object.keys(file[part])).toSorted();

/** The tables without a tenant: which migrations were applied, and what sign-in needs before an organisation is known. */
const WITHOUT_TENANT = ["platform.migration", "identity.pending_step", "identity.attempt"];

describe("the database catalogue", () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const list = async (sql: string): Promise<string[]> => (await client.query<{ name: string }>(sql)).rows.map((row) => row.name);
  const OURS = "n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'graphile_worker', 'extension', 'public')";

  it("finds our tables at all", async () => {
    expect(
      (
        await list(
          `select format('%s.%s', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r','p') and ${OURS}`,
        )
      ).length,
    ).toBeGreaterThan(5);
  });

  it("has row-level security enabled and forced on every table", async () => {
    expect(
      await list(`select format('%s.%s', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r','p') and ${OURS} and not (c.relrowsecurity and c.relforcerowsecurity)`),
    ).toEqual([]);
  });

  it("has a policy on every table, and a check for what is written in every policy that allows writing", async () => {
    expect(
      await list(`select format('%s.%s', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r','p') and ${OURS} and not exists (select from pg_policy p where p.polrelid = c.oid)`),
    ).toEqual([]);
    expect(
      await list(`select format('%s on %s', p.polname, p.polrelid::regclass) as name from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and ((p.polcmd in ('*', 'w', 'a') and p.polwithcheck is null) or (p.polcmd in ('*', 'r', 'w', 'd') and p.polqual is null))`),
    ).toEqual([]);
  });

  it("starts every primary key and every foreign key with the organisation", async () => {
    const offenders = await list(`select format('%s.%s %s', n.nspname, c.relname, k.conname) as name
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where k.contype in ('p', 'f') and ${OURS}
        and format('%s.%s', n.nspname, c.relname) not in (${WITHOUT_TENANT.map((name) => `'${name}'`).join(", ")})
        and (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1]) <> 'organisation_id'`);
    expect(offenders).toEqual([]);
  });

  it("lets the owner's functions past the tenant rule only on the reviewed tables", async () => {
    const tables =
      await list(`select distinct format('%s.%s', n.nspname, c.relname) as name from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
      where 'ek_owner'::regrole = any(p.polroles) or 0 = any(p.polroles)`);
    expect(tables.toSorted()).toEqual(reviewedKeys("definerTables"));
  });

  it("has no function with the owner's rights that is not reviewed, and each fixes its search path", async () => {
    const functions = await list(
      `select distinct format('%s.%s', n.nspname, p.proname) as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and ${OURS}`,
    );
    expect(functions.toSorted()).toEqual(reviewedKeys("definerFunctions"));
    expect(
      await list(
        `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and ${OURS} and not coalesce(p.proconfig::text like '%search_path=%', false)`,
      ),
    ).toEqual([]);
  });

  it("has roles that are neither superuser nor past row-level security", async () => {
    expect(
      await list(
        "select rolname as name from pg_roles where rolname like 'ek\\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)",
      ),
    ).toEqual([]);
  });

  it("has no view that reads with its owner's rights", async () => {
    expect(
      await list(`select format('%s.%s', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false)))`),
    ).toEqual([]);
  });

  it("says exactly what each role may do", async () => {
    const { rows } = await client.query<{ name: string; rights: string }>(`
      select format('%s on %s.%s', grantee, table_schema, table_name) as name, string_agg(lower(privilege_type), ', ' order by privilege_type) as rights
      from (select grantee, table_schema, table_name, privilege_type from information_schema.table_privileges
            union select grantee, table_schema, table_name, privilege_type || '(' || string_agg(column_name, ' ' order by column_name) || ')'
            from information_schema.column_privileges cp
            where not exists (select from information_schema.table_privileges tp where tp.grantee = cp.grantee and tp.table_schema = cp.table_schema and tp.table_name = cp.table_name and tp.privilege_type = cp.privilege_type)
            group by grantee, table_schema, table_name, privilege_type) g
      where grantee like 'ek\\_%' and grantee <> 'ek_owner' and table_schema not in ('graphile_worker')
      group by grantee, table_schema, table_name order by 1`);
    const actual = Object.fromEntries(rows.map((row) => [row.name, row.rights]));
    expect(actual).toEqual(Object.assign({}, ...reviewed.map((file) => file.grants)));
  });
});
