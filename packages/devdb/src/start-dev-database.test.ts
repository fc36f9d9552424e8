import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { type DevDatabase, type DevDatabaseOptions, startDevDatabase } from "./index.js";

let directory: string;
let dataDir: string;
const running = new Set<DevDatabase>();

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "ek-devdb-"));
  await chmod(directory, 0o711);
  dataDir = join(directory, "postgres");
});

afterEach(async () => {
  for (const database of running) await database.stop();
  running.clear();
  const home = await realpath(dataDir).catch(() => dataDir);
  await rm(home, { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
});

async function start(options: Partial<DevDatabaseOptions> = {}): Promise<DevDatabase> {
  const database = await startDevDatabase({ dataDir, port: 0, fast: true, ...options });
  running.add(database);
  return database;
}

async function ask(database: DevDatabase, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function occupyPort(): Promise<{ port: number; server: Server }> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  return { server, port: typeof address === "object" && address ? address.port : 0 };
}

describe("the embedded database", () => {
  it("lets nobody in without the password", async () => {
    const database = await start();
    const url = new URL(database.adminUrl);
    url.password = "wrong";
    const client = new Client({ connectionString: url.href });
    await expect(client.connect()).rejects.toThrow(/password authentication failed/u);
  });

  it("keeps its password from other accounts", async () => {
    await start();
    expect((await stat(join(dataDir, "password"))).mode & 0o077).toBe(0);
  });

  it("never runs as root", async () => {
    const database = await start();
    const user = execFileSync("ps", ["-o", "uid=", "-p", String(database.pid)], { encoding: "utf8" }).trim();
    expect(Number(user)).toBeGreaterThan(0);
  });

  it("writes no values of a failing statement into its log", async () => {
    const database = await start();
    await expect(
      ask(database, "create table t (m text unique); insert into t values ('a@secret.example'), ('a@secret.example')"),
    ).rejects.toThrow();
    const log = await readFile(join(dataDir, "postgres.log"), "utf8");
    expect(log).toContain("duplicate key");
    expect(log).not.toContain("secret.example");
  });

  it("sorts by code point, the same on every machine", async () => {
    const database = await start();
    const rows = await ask(database, "select datlocprovider as provider, datlocale as locale from pg_database where datname = 'postgres'");
    expect(rows).toEqual([{ provider: "b", locale: "C.UTF-8" }]);
  });

  it("keeps its data between runs", async () => {
    const first = await start();
    await ask(first, "create table kept as select 42 as answer");
    await first.stop();
    expect(first.isRunning()).toBe(false);
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await ask(second, "select answer from kept")).toEqual([{ answer: 42 }]);
  });

  it("takes another port when the preferred one is in use", async () => {
    const { port, server } = await occupyPort();
    const database = await start({ port });
    expect(database.port).not.toBe(port);
    expect(await ask(database, "select 1 as one")).toEqual([{ one: 1 }]);
    server.close();
  });

  it("takes over a server that its starter left running", async () => {
    const left = await start();
    const taken = await start();
    expect(taken).toMatchObject({ adopted: true, pid: left.pid, port: left.port });
    await taken.stop();
    expect(left.isRunning()).toBe(false);
  });

  it("recovers what was committed after the server was killed", async () => {
    const killed = await start({ fast: false });
    await ask(killed, "create table kept as select 42 as answer");
    process.kill(killed.pid, "SIGKILL");
    const again = await start();
    expect(again.adopted).toBe(false);
    expect(await ask(again, "select answer from kept")).toEqual([{ answer: 42 }]);
  });

  it("starts over a lock file whose number now belongs to another process", async () => {
    const first = await start();
    const lock = await readFile(join(dataDir, "cluster/postmaster.pid"), "utf8");
    await first.stop();
    await writeFile(join(dataDir, "cluster/postmaster.pid"), lock.replace(/^\d+/u, String(process.pid)));
    const again = await start();
    expect(again.adopted).toBe(false);
    expect(await ask(again, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("throws a half-made cluster away", async () => {
    await mkdir(join(dataDir, "cluster.making"), { recursive: true });
    await writeFile(join(dataDir, "cluster.making/PG_VERSION"), "18");
    await expect(start()).resolves.toMatchObject({ adopted: false });
  });

  it("works in a directory that is closed to every other account", async () => {
    await chmod(directory, 0o700);
    const first = await start();
    await ask(first, "create table kept as select 42 as answer");
    await first.stop();
    const second = await start();
    expect(await ask(second, "select answer from kept")).toEqual([{ answer: 42 }]);
  });

  it("says in one line that the password is gone", async () => {
    const first = await start();
    await first.stop();
    await rm(join(dataDir, "password"));
    await expect(start()).rejects.toThrow(/^The password file \S+ cannot be read[^\n]*$/u);
  });

  it("says in one line that the data were made by another version", async () => {
    const first = await start();
    await first.stop();
    await writeFile(join(dataDir, "cluster/PG_VERSION"), "15\n");
    await expect(start()).rejects.toThrow(/^The data in \S+ was made by another major version of PostgreSQL[^\n]*$/u);
  });

  it("passes settings on to the server", async () => {
    const database = await start({ settings: { work_mem: "7MB" } });
    expect(await ask(database, "show work_mem")).toEqual([{ work_mem: "7MB" }]);
  });
});
