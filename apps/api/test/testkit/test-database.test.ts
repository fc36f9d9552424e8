import { describe, expect, it } from "@jest/globals";
import { Client } from "pg";
import { createTestDatabase } from "./test-database.js";

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

describe("a test database", () => {
  it("is its own, also when many are made at once", async () => {
    const databases = await Promise.all(Array.from({ length: 6 }, () => createTestDatabase()));
    try {
      await Promise.all(databases.map(({ adminUrl, name }) => ask(adminUrl, `create table mine as select '${name}' as name`)));
      const seen = await Promise.all(databases.map(({ adminUrl }) => ask(adminUrl, "select name from mine")));
      expect(seen).toEqual(databases.map(({ name }) => [{ name }]));
    } finally {
      await Promise.all(databases.map((database) => database.drop()));
    }
  });

  it("goes away when dropped, even with a connection left open", async () => {
    const database = await createTestDatabase();
    const left = new Client({ connectionString: database.adminUrl });
    left.on("error", () => undefined);
    await left.connect();
    await database.drop();
    await expect(ask(database.adminUrl, "select 1")).rejects.toThrow(/does not exist/u);
    await left.end();
  });
});
