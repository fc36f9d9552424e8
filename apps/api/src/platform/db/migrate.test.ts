import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { createTestDatabase, type TestDatabase } from "../../../test/testkit/test-database.js";
import { MigrationChangedError, migrate, type Migration } from "./migrate.js";

const step = (name: string, sql: string, checksum = name): Migration => ({ name, sql, checksum });

describe("migrations", () => {
  let database: TestDatabase;
  const clients: pg.Client[] = [];
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
    clients.push(client);
    return client;
  };
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => Promise.all(clients.splice(0).map((client) => client.end())));
  afterAll(() => database.drop());

  it("refuses one that was changed after it had been applied", async () => {
    const client = await connect();
    await migrate(client, [step("9001", "create table platform.a (x int)")]);
    await expect(migrate(client, [step("9001", "create table platform.a (x int)", "other")])).rejects.toThrow(MigrationChangedError);
  });

  it("takes back all of one that fails, and says which", async () => {
    const client = await connect();
    await expect(migrate(client, [step("9002", "create table platform.b (x int); select nothing_of_the_kind()")])).rejects.toThrow(/9002/);
    const { rows } = await client.query("select to_regclass('platform.b') as found");
    expect(rows[0].found).toBeNull();
  });

  it("applies each once when several processes start at the same time", async () => {
    const steps = [step("9003", "create table platform.c (x int)"), step("9004", "insert into platform.c values (1)")];
    const results = await Promise.all((await Promise.all([connect(), connect(), connect()])).map((client) => migrate(client, steps)));
    expect(results.flat().toSorted()).toEqual(["9003", "9004"]);
  });

  it("lets go of a lock it cannot have and comes back for it", async () => {
    const [client, blocker] = [await connect(), await connect()];
    await migrate(client, [step("9005", "create table platform.d (x int)")]);
    await blocker.query("begin; lock table platform.d in access exclusive mode");
    const waiting = migrate(client, [step("9006", "alter table platform.d add column y int")]);
    setTimeout(() => void blocker.query("commit"), 2_500);
    await expect(waiting).resolves.toEqual(["9006"]);
  }, 15_000);
});
