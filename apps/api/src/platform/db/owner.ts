import { Client } from "pg";
import { databaseUrl } from "./prepare.js";

export interface OwnedDatabase {
  readonly adminUrl: string;
  readonly name: string;
}

const SEED_LOCK = "eigenkleur set-up";

/**
 * Works as the owner of the database's objects: setting up organisations, from the start of the product or the operator's command
 * line. No request ever comes here. One at a time, in one transaction.
 */
export async function asOwner<T>(database: OwnedDatabase, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl({ adminUrl: database.adminUrl, database: database.name }) });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("set local role ek_owner");
    await client.query("select pg_advisory_xact_lock(hashtext($1))", [SEED_LOCK]);
    const result = await work(client);
    await client.query("commit");
    return result;
  } finally {
    // Ends an open transaction as well.
    await client.end();
  }
}

/** Runs `work` while no other process does the same: several may start at once. */
export async function oneAtATime<T>(database: OwnedDatabase, what: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl({ adminUrl: database.adminUrl, database: database.name }) });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext($1))", [what]);
    return await work();
  } finally {
    // Gives the lock back too.
    await client.end();
  }
}
