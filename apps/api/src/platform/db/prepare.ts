import { Client } from "pg";
import { runMigrations as migrateJobQueue } from "graphile-worker";
import { migrate, readMigrations } from "./migrate.js";
import { LOGIN_ROLES, ROLES, passwordOf, urlOf } from "./roles.js";

export interface PrepareOptions {
  /** Address of a role that may create roles and databases. */
  readonly adminUrl: string;
  /** The product's database; made when it is missing. */
  readonly database: string;
  /** 32 secret bytes from the key store; the roles' passwords follow from it. */
  readonly roleSecret: Uint8Array;
}

const MIGRATIONS = new URL("../../../migrations/", import.meta.url);

/** Makes roles, database, schema and job queue, or brings them up to date. Safe to call from several processes. */
export async function prepareDatabase(options: PrepareOptions): Promise<{ applied: string[] }> {
  await withClient(options.adminUrl, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('eigenkleur roles'))");
    if (!(await canSignIn(options))) await ensureRoles(client, options.roleSecret);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [options.database]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(options.database)}`);
  });
  const applied = await withClient(databaseUrl(options), async (client) => {
    await grantDatabase(client, options.database);
    return migrate(client, await readMigrations(MIGRATIONS));
  });
  await migrateJobQueue({ connectionString: urlOf("jobs", options.adminUrl, options.database, options.roleSecret) });
  return { applied };
}

/** The administrator's address of the product's own database. */
export function databaseUrl(options: Pick<PrepareOptions, "adminUrl" | "database">): string {
  const url = new URL(options.adminUrl);
  url.pathname = `/${options.database}`;
  return url.href;
}

/**
 * Whether the roles are there with these passwords. Roles belong to the whole server while the lock above is of one
 * database, so they are left alone when there is nothing to change.
 */
async function canSignIn(options: PrepareOptions): Promise<boolean> {
  const client = new Client({ connectionString: urlOf("jobs", options.adminUrl, options.database, options.roleSecret) });
  try {
    await client.connect();
    const { rows } = await client.query<{ count: number }>("select count(*)::int as count from pg_roles where rolname = any($1)", [
      Object.values(ROLES),
    ]);
    return rows[0]?.count === Object.keys(ROLES).length;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureRoles(client: Client, roleSecret: Uint8Array): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>("select rolname from pg_roles where rolname like 'ek\\_%'");
  const existing = new Set(rows.map((row) => row.rolname));
  if (!existing.has(ROLES.owner)) await client.query(`create role ${ROLES.owner} nologin`);
  for (const role of LOGIN_ROLES) {
    if (!existing.has(ROLES[role])) await client.query(`create role ${ROLES[role]} login`);
    await client.query(`alter role ${ROLES[role]} password ${client.escapeLiteral(passwordOf(role, roleSecret))}`);
  }
  // The enqueue function runs as the owner and must reach the queue's tables, which belong to ek_jobs.
  await client.query(`grant ${ROLES.jobs} to ${ROLES.owner}`);
  const { rows: me } = await client.query<{ super: boolean }>("select rolsuper as super from pg_roles where rolname = current_user");
  if (!me[0]?.super) await client.query(`grant ${ROLES.owner} to current_user`);
}

async function grantDatabase(client: Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database);
  await client.query(`revoke all on database ${name} from public`);
  await client.query("revoke all on schema public from public");
  await client.query(`grant connect, create on database ${name} to ${ROLES.owner}, ${ROLES.jobs}`);
  const others = LOGIN_ROLES.filter((role) => role !== "jobs").map((role) => ROLES[role]);
  await client.query(`grant connect on database ${name} to ${others.join(", ")}`);
  // Trusted extensions need only CREATE on the database, but live in a schema of their own.
  await client.query("create schema if not exists extension");
  await client.query(`grant usage on schema extension to ${[ROLES.owner, ...LOGIN_ROLES.map((role) => ROLES[role])].join(", ")}`);
  for (const extension of ["btree_gist", "pg_trgm", "unaccent"]) {
    await client.query(`create extension if not exists ${extension} schema extension`);
  }
}

async function withClient<T>(connectionString: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
