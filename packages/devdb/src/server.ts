import { type ChildProcess, spawn } from "node:child_process";
import { open, readFile, rename } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Account } from "./account.js";
import { describeFailure, DevDatabaseError } from "./errors.js";
import { SERVER_ENVIRONMENT } from "./initialise.js";
import { readLock } from "./lock-file.js";
import type { Layout } from "./placement.js";
import { choosePort } from "./port.js";
import { waitUntilEnded } from "./process-state.js";

export interface ServerRequest {
  readonly program: string;
  readonly layout: Layout;
  readonly account: Account | undefined;
  readonly preferredPort: number;
  readonly settings: Readonly<Record<string, string>>;
}

export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

const READY_WITHIN_MS = 60_000;
const PORT_ATTEMPTS = 5;

/** Loopback only, no socket file, UTC. */
const BASE_SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
  password_encryption: "scram-sha-256",
  // @NOTE privacy: the server would copy values of a failing statement ("Key (email)=(…)") into its log file.
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
};

/** What a test may give up: durability. A crash of the machine may lose the whole database. */
export const FAST_SETTINGS: Readonly<Record<string, string>> = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
};

/** Starts the server in its own process group, so that the terminal's Ctrl-C reaches the API first and not the database. */
export async function launchServer(request: ServerRequest): Promise<RunningServer> {
  await rename(request.layout.logFile, `${request.layout.logFile}.1`).catch(() => undefined);
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(attempt === 1 ? request.preferredPort : 0);
    try {
      return await launchOn(port, request);
    } catch (error) {
      // Somebody took the port between our look and the server's.
      const isPortTaken = error instanceof ServerExit && /could not bind|Address already in use/u.test(error.message);
      if (!isPortTaken || attempt === PORT_ATTEMPTS) throw describeFailure("Starting the database", error, request.layout.home);
    }
  }
}

/** The server ended before it was ready; the message is what it logged. */
class ServerExit extends Error {}

async function launchOn(port: number, request: ServerRequest): Promise<RunningServer> {
  const settings: Record<string, string> = { ...BASE_SETTINGS, ...request.settings, port: String(port) };
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const log = await open(request.layout.logFile, "w", 0o600);
  let child: ChildProcess;
  try {
    child = spawn(request.program, ["-D", request.layout.cluster, ...args], {
      cwd: request.layout.cluster,
      env: SERVER_ENVIRONMENT,
      stdio: ["ignore", log.fd, log.fd],
      detached: true,
      ...(request.account ? { uid: request.account.uid, gid: request.account.gid } : {}),
    });
  } finally {
    await log.close();
  }
  const failed = new Promise<never>((_, fail) => {
    child.once("error", fail);
    child.once("exit", () => {
      void readFile(request.layout.logFile, "utf8").then((text) => fail(new ServerExit(text)), fail);
    });
  });
  failed.catch(() => undefined);
  await Promise.race([failed, waitUntilReady(request.layout.cluster, child)]);
  child.unref();
  return { pid: child.pid ?? 0, port };
}

/** The server writes "ready" into its lock file: cheaper and surer than trying to connect. */
async function waitUntilReady(cluster: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const lock = await readLock(cluster);
    if (lock?.pid === child.pid && lock?.isReady) return;
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      // The exit handler tells why.
      await sleep(READY_WITHIN_MS, undefined, { ref: false });
    }
    if (Date.now() > deadline) throw new DevDatabaseError("The database was not ready within a minute.");
    await sleep(15);
  }
}

const FAST_STOP_WITHIN_MS = 15_000;

/** Fast shutdown (SIGINT): open transactions are rolled back, what was committed is on disk; then SIGQUIT as a last resort. */
export async function stopServer(pid: number): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ESRCH") return;
      throw describeFailure("Stopping the database", error, `process ${pid}`);
    }
    if (await waitUntilEnded(pid, FAST_STOP_WITHIN_MS)) return;
  }
}
