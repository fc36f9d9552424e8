import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";

/** A frozen step of the schema: raw SQL, applied once, in the order of its file name. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const LOCK_TIMEOUT_MS = 2_000;
const LOCK_TRIES = 30;
const LOCK_NOT_AVAILABLE = "55P03";

/** Thrown when a migration that was applied has changed since: the file is frozen, write a new one. */
export class MigrationChangedError extends Error {
  override readonly name = "MigrationChangedError";
}

export async function readMigrations(directory: URL): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(".sql")).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, directory), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/**
 * Applies what is missing, each in its own transaction as `ek_owner`. Several processes may call it at once.
 * A lock that is not had in two seconds is let go and tried again, so that a migration never queues all requests behind it.
 * @returns the names that were applied now.
 */
export async function migrate(client: Client, migrations: readonly Migration[]): Promise<string[]> {
  await client.query("select pg_advisory_lock(hashtext('eigenkleur migrations'))");
  try {
    await client.query("set role ek_owner");
    await client.query("create schema if not exists platform");
    await client.query(
      "create table if not exists platform.migration (name text constraint migration_pk primary key, checksum text not null, applied_at timestamptz not null default now())",
    );
    const { rows } = await client.query<{ name: string; checksum: string }>("select name, checksum from platform.migration");
    const applied = new Map(rows.map((row) => [row.name, row.checksum]));
    const done: string[] = [];
    for (const migration of migrations) {
      const checksum = applied.get(migration.name);
      if (checksum === undefined) {
        await applyWithRetry(client, migration);
        done.push(migration.name);
      } else if (checksum !== migration.checksum) {
        throw new MigrationChangedError(`${migration.name} was changed after it had been applied.`);
      }
    }
    return done;
  } finally {
    await client.query("reset role");
    await client.query("select pg_advisory_unlock(hashtext('eigenkleur migrations'))");
  }
}

async function applyWithRetry(client: Client, migration: Migration): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query("begin");
      await client.query(`set local lock_timeout = ${LOCK_TIMEOUT_MS}`);
      await client.query(migration.sql);
      await client.query("insert into platform.migration (name, checksum) values ($1, $2)", [migration.name, migration.checksum]);
      await client.query("commit");
      return;
    } catch (error) {
      await client.query("rollback");
      if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE || attempt === LOCK_TRIES) {
        throw new Error(`Migration ${migration.name} failed: ${(error as Error).message}`, { cause: error });
      }
      await sleep(200 * attempt);
    }
  }
}
