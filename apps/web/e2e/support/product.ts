import { startDevDatabase, type DevDatabase } from "@eigenkleur/devdb";
import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export interface ProductOptions {
  /** Added to, or replacing, what the product is started with. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The real product, as built, on a database and keys of its own. */
export interface Product {
  readonly url: string;
  /** The superuser's address of the product's database. */
  readonly adminUrl: string;
  /** Holds `outbox/`, where the mails that would have been sent are kept. */
  readonly dataDir: string;
  /** What the product wrote so far. */
  readonly log: () => string;
  stop(): Promise<void>;
}

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const DATABASE = "eigenkleur";
// The demonstration organisation is filled first, which takes a while on a busy machine.
const READY_WITHIN_MS = 240_000;
const STOP_WITHIN_MS = 10_000;

/** Starts everything on free ports in a temporary directory; `stop` leaves nothing behind. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const directory = await mkdtemp(join(tmpdir(), "ek-product-"));
  await chmod(directory, 0o711);
  const database = await startDevDatabase({ dataDir: join(directory, "postgres"), port: 0, fast: true });
  const guard = guardAgainstBeingKilled(database.pid, directory);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const dataDir = join(directory, "data");
  const api = startApi({
    PORT: String(port),
    HOST: "127.0.0.1",
    PUBLIC_URL: url,
    DATABASE_URL: database.adminUrl,
    DATABASE_NAME: DATABASE,
    EIGENKLEUR_KEY_DIR: join(directory, "keys"),
    EIGENKLEUR_DATA_DIR: dataDir,
    DEMO: "1",
    MAIL_GATHER_HOURS: "0",
    ...options.env,
  });
  const stop = async (): Promise<void> => {
    await stopApi(api.child);
    await database.stop();
    guard.kill();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await waitUntilHealthy(url, api);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, adminUrl: ownDatabase(database), dataDir, log: api.log, stop };
}

interface ApiProcess {
  readonly child: ChildProcess;
  readonly log: () => string;
}

function startApi(env: Readonly<Record<string, string>>): ApiProcess {
  const output: string[] = [];
  const child = spawn(process.execPath, ["--enable-source-maps", join(ROOT, "apps/api/dist/main.js")], {
    cwd: ROOT,
    // Only these, so that a variable of the person who runs the tests cannot change what is tested.
    env: { PATH: process.env["PATH"], ...env },
    // The channel tells the API when this process is gone.
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  child.stdout?.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  return { child, log: () => output.join("") };
}

async function waitUntilHealthy(url: string, api: ApiProcess): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    if (api.child.exitCode !== null) throw new Error(`The product ended with ${api.child.exitCode}:\n${api.log()}`);
    const response = await fetch(`${url}/readyz`).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > deadline) throw new Error(`The product did not become ready:\n${api.log()}`);
    await sleep(50);
  }
}

async function stopApi(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
  await ended;
  clearTimeout(timer);
}

/** A run that is killed closes this pipe, and the guard takes the server and its files away. */
function guardAgainstBeingKilled(pid: number, directory: string): ChildProcess {
  const script = 'read -r _ || true; kill -INT "$1" 2>/dev/null; sleep 1; rm -rf "$2"';
  const guard = spawn("/bin/sh", ["-c", script, "sh", String(pid), directory], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  guard.unref();
  return guard;
}

function ownDatabase(database: DevDatabase): string {
  const url = new URL(database.adminUrl);
  url.pathname = `/${DATABASE}`;
  return url.href;
}

async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
