import { randomBytes } from "node:crypto";
import { Client } from "pg";

export interface TestDatabase {
  /** The superuser's address of this database; role addresses derive from it. */
  readonly adminUrl: string;
  readonly name: string;
  /** What the roles' passwords of this run follow from. */
  readonly roleSecret: Uint8Array;
  drop(): Promise<void>;
}

/** Any constant: it only has to be the same in every worker. */
const TEMPLATE_LOCK = 7_310_042;

/** A migrated, empty database of its own for one test file: a copy of the template, about 45 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = required("EK_TEST_ADMIN_URL");
  const template = required("EK_TEST_TEMPLATE");
  const name = `ek_test_${randomBytes(6).toString("hex")}`;
  await withClient(server, async (client) => {
    // One copy at a time: each waits for a checkpoint, and side by side they only slow each other down.
    await client.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    await client.query(`create database "${name}" template "${template}" strategy file_copy`);
    // Rights on a database itself are not copied with it.
    await client.query("update pg_database set datacl = (select datacl from pg_database where datname = $2) where datname = $1", [
      name,
      template,
    ]);
  });
  const adminUrl = new URL(server);
  adminUrl.pathname = `/${name}`;
  return {
    adminUrl: adminUrl.href,
    name,
    roleSecret: Buffer.from(required("EK_TEST_ROLE_SECRET"), "hex"),
    drop: () =>
      withClient(server, async (client) => {
        await client.query(`drop database if exists "${name}" with (force)`);
      }),
  };
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function required(name: "EK_TEST_ADMIN_URL" | "EK_TEST_TEMPLATE" | "EK_TEST_ROLE_SECRET"): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: is this test in Jest's "api" project, whose global setup starts the database?`);
  return value;
}
