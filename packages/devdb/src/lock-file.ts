import { chown, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { commandOf, processState } from "./process-state.js";

/** What the server writes into postmaster.pid: number, directory, start time, port, …, and in the end its status. */
export interface ServerLock {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

const LINE = { pid: 0, port: 3, status: 7 } as const;
const ZOMBIE_PATIENCE_MS = 3_000;

export async function readLock(cluster: string): Promise<ServerLock | undefined> {
  const text = await readFile(lockPath(cluster), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split("\n").map((line) => line.trim());
  const pid = Number(lines[LINE.pid]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[LINE.port] ?? 0), isReady: lines[LINE.status] === "ready" };
}

/** A server that outlived its starter (`kill -9`) and still serves this very cluster. */
export async function findOrphan(cluster: string): Promise<ServerLock | undefined> {
  const lock = await readLock(cluster);
  if (!lock || processState(lock.pid) !== "RUNNING") return undefined;
  const command = commandOf(lock.pid);
  return command.includes("postgres") && command.includes(cluster) ? lock : undefined;
}

/**
 * Makes a leftover lock harmless. The server only asks whether the number in it is in use, so a zombie or an unrelated
 * process with that number would block every start.
 */
export async function disarmStaleLock(cluster: string): Promise<void> {
  const lock = await readLock(cluster);
  if (!lock) return;
  const deadline = Date.now() + ZOMBIE_PATIENCE_MS;
  while (processState(lock.pid) === "ZOMBIE" && Date.now() < deadline) await sleep(50);
  if (processState(lock.pid) === "GONE") return;
  const path = lockPath(cluster);
  const owner = await stat(path);
  const [, ...rest] = (await readFile(path, "utf8")).split("\n");
  // The file is kept, only its number changes: it names the shared memory by which the server sees surviving backends.
  await writeFile(path, [String(unusedPid()), ...rest].join("\n"));
  if (process.getuid?.() === 0) await chown(path, owner.uid, owner.gid);
}

function lockPath(cluster: string): string {
  return join(cluster, "postmaster.pid");
}

function unusedPid(): number {
  // Above any pid_max (2^22 on Linux), still a 32-bit integer for the server.
  return 2_000_000_000;
}
