import { Client } from "pg";
import { chooseAccount } from "./account.js";
import { findBinaries } from "./binaries.js";
import { describeFailure, DevDatabaseError } from "./errors.js";
import { ensureCluster } from "./initialise.js";
import { disarmStaleLock, findOrphan, readLock } from "./lock-file.js";
import { layoutOf, placeHome } from "./placement.js";
import { processState } from "./process-state.js";
import { FAST_SETTINGS, launchServer, type RunningServer, stopServer } from "./server.js";

export interface DevDatabaseOptions {
  /** Holds the cluster, its password and its log; made when absent. Becomes a link when the server's account cannot enter it. */
  readonly dataDir: string;
  /** Preferred port; another one is taken when it is in use. 0 asks for any. */
  readonly port?: number;
  /** For tests only: no fsync. */
  readonly fast?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
  readonly log?: (line: string) => void;
}

export interface DevDatabase {
  /** The superuser's address, with its password. */
  readonly adminUrl: string;
  readonly port: number;
  readonly pid: number;
  /** As the server names itself, such as 18.4. */
  readonly version: string;
  /** True when a server that an earlier, killed start left running was taken over. */
  readonly adopted: boolean;
  /** False once the server is gone, whoever ended it. */
  isRunning(): boolean;
  stop(): Promise<void>;
}

const PREFERRED_PORT = 54_329;
const ORPHAN_PATIENCE_MS = 5_000;

/** Starts the embedded PostgreSQL over `dataDir`, or takes over the one that still runs there. */
export async function startDevDatabase(options: DevDatabaseOptions): Promise<DevDatabase> {
  const log = options.log ?? (() => undefined);
  try {
    const account = await chooseAccount(layoutOf(options.dataDir).cluster);
    const layout = await placeHome(options.dataDir, account);
    const binaries = await findBinaries(account);
    const password = await ensureCluster(layout, binaries, account, options.fast ?? false);

    const orphan = await findOrphan(layout.cluster);
    if (orphan) {
      const port = await readyPort(layout.cluster);
      log(`took over the database that was still running (process ${orphan.pid}, port ${port})`);
      return await present({ pid: orphan.pid, port }, password, true);
    }
    await disarmStaleLock(layout.cluster);
    const server = await launchServer({
      program: binaries.postgres,
      layout,
      account,
      preferredPort: options.port ?? PREFERRED_PORT,
      settings: { ...(options.fast ? FAST_SETTINGS : {}), ...options.settings },
    });
    return await present(server, password, false);
  } catch (error) {
    throw describeFailure("Starting the database", error, options.dataDir);
  }
}

/** An orphan may still be starting up or recovering. */
async function readyPort(cluster: string): Promise<number> {
  const deadline = Date.now() + ORPHAN_PATIENCE_MS;
  for (;;) {
    const lock = await readLock(cluster);
    if (lock?.isReady || Date.now() > deadline) return lock?.port ?? 0;
    await new Promise((done) => setTimeout(done, 20));
  }
}

async function present(server: RunningServer, password: string, adopted: boolean): Promise<DevDatabase> {
  const adminUrl = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${server.port}/postgres`;
  const version = await askVersion(adminUrl, server);
  return {
    adminUrl,
    version,
    port: server.port,
    pid: server.pid,
    adopted,
    isRunning: () => processState(server.pid) === "RUNNING",
    stop: () => stopServer(server.pid),
  };
}

/** Also proves that the server lets us in, which its own "ready" does not. */
async function askVersion(adminUrl: string, server: RunningServer): Promise<string> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>("show server_version");
    return rows[0]?.server_version ?? "";
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DevDatabaseError(`The database on port ${server.port} runs but does not let us in: ${reason}`, { cause });
  } finally {
    await client.end().catch(() => undefined);
  }
}
