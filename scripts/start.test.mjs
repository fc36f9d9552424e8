import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { execFileSync, spawn } from "node:child_process";
import { chmod, mkdtemp, readFile, realpath, rm, stat } from "node:fs/promises";
import { get } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inRoot, productNode } from "./lib/paths.mjs";
import { freePort } from "./lib/port.mjs";

// The real starter with the real API and database; the client and the packages are built by then (`pnpm test` does).
jest.setTimeout(60_000);

let directory;
let dataDir;
let port;
const started = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "ek-start-"));
  await chmod(directory, 0o711);
  dataDir = join(directory, "data");
  port = await freePort();
});

afterEach(async () => {
  for (const starter of started.splice(0)) await starter.end("SIGTERM");
  const orphan = await databasePid().catch(() => undefined);
  if (orphan) kill(orphan, "SIGINT");
  const home = await realpath(join(dataDir, "postgres")).catch(() => undefined);
  if (home) await rm(home, { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
});

function start(...args) {
  const child = spawn(productNode(), [inRoot("scripts/start.mjs"), ...args], {
    env: { PATH: process.env.PATH, HOME: directory, EIGENKLEUR_DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "error" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => output.push(chunk.toString()));
  const ended = new Promise((done) => child.once("close", (code, signal) => done({ code, signal })));
  const starter = {
    pid: child.pid,
    ended,
    output: () => output.join(""),
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
  started.push(starter);
  return starter;
}

const isReady = async () => (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.status === 200;

/** The certificate is nobody's but its own, so it is not checked here. */
function secureStatus() {
  return new Promise((done) => {
    get({ host: "127.0.0.1", port, path: "/readyz", rejectUnauthorized: false, agent: false }, (response) => {
      response.resume();
      done(response.statusCode);
    }).once("error", () => done(undefined));
  });
}

async function until(what, condition, starter) {
  const deadline = Date.now() + 40_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}\n${starter?.output() ?? ""}`);
    await sleep(50);
  }
}

async function startedAndReady() {
  const starter = start();
  await until("it serves", isReady, starter);
  return starter;
}

const databasePid = async () => Number((await readFile(join(dataDir, "postgres/cluster/postmaster.pid"), "utf8")).split("\n")[0]);

function processes() {
  const lines = execFileSync("ps", ["-axo", "pid=,ppid=,state=,command="], { encoding: "utf8" }).trim().split("\n");
  return lines.map((line) => {
    const [, pid, ppid, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/u.exec(line) ?? [];
    return { pid: Number(pid), ppid: Number(ppid), state, command };
  });
}

function apiPidOf(starter) {
  const api = processes().find(({ ppid, command }) => ppid === starter.pid && command?.includes("dist/main.js"));
  if (!api) throw new Error("the starter has no API");
  return api.pid;
}

/** A zombie is dead; only its parent has not looked yet. */
function isAlive(pid) {
  return processes().some((one) => one.pid === pid && !one.state.startsWith("Z"));
}

function kill(pid, signal) {
  if (isAlive(pid)) process.kill(pid, signal);
}

describe("pnpm start", () => {
  it("names a taken port and the way out, before it builds or starts anything", async () => {
    const other = createServer();
    await new Promise((done) => other.listen(port, "0.0.0.0", done));
    const starter = start();
    expect(await starter.ended).toEqual({ code: 1, signal: null });
    expect(starter.output()).toBe(
      `Port ${port} is in use by another program. Stop that, or choose another port: PORT=${port + 1} pnpm start\n`,
    );
    await new Promise((done) => other.close(done));
  });

  it("refuses a second start on the same data", async () => {
    const first = await startedAndReady();
    const second = start();
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.output()).toBe(
      `Eigenkleur already runs from this directory (process ${first.pid}). Stop it first, or use a second clone with another PORT.\n`,
    );
    expect(await isReady()).toBe(true);
  });

  it.each(["SIGINT", "SIGTERM"])("stops everything on %s and says no error", async (signal) => {
    const starter = await startedAndReady();
    const [database, api] = [await databasePid(), apiPidOf(starter)];
    expect(await starter.end(signal)).toEqual({ code: 0, signal: null });
    expect([isAlive(api), isAlive(database)]).toEqual([false, false]);
  });

  it("serves https with a certificate of its own when asked, and keeps that certificate", async () => {
    const certificates = [];
    for (const round of [1, 2]) {
      const starter = start("--", "--https");
      await until(`it serves, round ${round}`, async () => (await secureStatus()) === 200, starter);
      expect(starter.output()).toMatch(new RegExp(`Eigenkleur is at https://\\S+:${port}\\n`, "u"));
      expect((await stat(join(dataDir, "https/key.pem"))).mode & 0o077).toBe(0);
      certificates.push(await readFile(join(dataDir, "https/cert.pem"), "utf8"));
      await starter.end("SIGTERM");
    }
    expect(certificates[0]).toBe(certificates[1]);
  });

  it("brings the API back when it is killed", async () => {
    const starter = await startedAndReady();
    const api = apiPidOf(starter);
    process.kill(api, "SIGKILL");
    await until("the API is another one", async () => (await isReady()) && apiPidOf(starter) !== api, starter);
  });

  it("brings the database back when it is killed", async () => {
    const starter = await startedAndReady();
    const database = await databasePid();
    process.kill(database, "SIGKILL");
    await until("the database is another one", async () => (await databasePid().catch(() => database)) !== database, starter);
    await until("it serves again", isReady, starter);
  });

  it("after being killed itself leaves only the database, which the next start takes over", async () => {
    const killed = await startedAndReady();
    const [database, api] = [await databasePid(), apiPidOf(killed)];
    await killed.end("SIGKILL");
    await until("the API has left", async () => !isAlive(api));
    expect(isAlive(database)).toBe(true);

    const next = await startedAndReady();
    expect(await databasePid()).toBe(database);
    expect(next.output()).toMatch(/database\s+PostgreSQL \S+ on port \d+, taken over/u);
    expect(await next.end("SIGTERM")).toEqual({ code: 0, signal: null });
    expect(isAlive(database)).toBe(false);
  });
});
