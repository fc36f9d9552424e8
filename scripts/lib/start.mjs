import { setTimeout as sleep } from "node:timers/promises";
import { spawnApi, stopApi } from "./api-process.mjs";
import { buildPackages, buildWeb } from "./build.mjs";
import { loadDotEnv, productEnvironment } from "./environment.mjs";
import { ensurePortFree } from "./port.mjs";
import { takeLock } from "./starter-lock.mjs";
import { printStep, sayWhatIsWrong, step } from "./steps.mjs";

const STALE_API_PATIENCE_MS = 5_000;
const RESTARTS_A_MINUTE = 5;
const WATCH_DATABASE_EVERY_MS = 500;

/** `pnpm start`: check, build, database, API; then keeps both alive until a signal, and stops them in order. */
export async function start(args) {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopping.abort());
  // `pnpm start | head`: nobody reads any more.
  process.stdout.on("error", () => stopping.abort());
  const running = { databaseDir: undefined, lock: undefined, starting: undefined, database: undefined, api: undefined };
  let exitCode = 0;
  try {
    exitCode = await bringUp(args, running, stopping.signal);
  } catch (error) {
    if (!stopping.signal.aborted) {
      console.error(sayWhatIsWrong(error));
      exitCode = 1;
    }
  } finally {
    await bringDown(running);
  }
  process.exit(exitCode);
}

async function bringUp(args, running, signal) {
  loadDotEnv();
  const { env, port, isEmbedded, lockFile, databaseDir } = productEnvironment();
  running.databaseDir = databaseDir;
  running.lock = await takeLock(lockFile);
  await ensurePortFree(port, { patienceMs: running.lock.wasStale ? STALE_API_PATIENCE_MS : 0 });
  await step("build", () => buildPackages({ signal }));
  const [web, database] = await Promise.allSettled([
    step("client", () => buildWeb({ signal })),
    isEmbedded ? startDatabase(running) : Promise.resolve(),
  ]);
  for (const result of [web, database]) if (result.status === "rejected") throw result.reason;
  if (signal.aborted) return 0;
  return keepServing({ args, env, running, signal });
}

async function startDatabase(running, port) {
  const { startDevDatabase } = await import(`${new URL("../../packages/devdb/dist/index.js", import.meta.url)}`);
  const started = performance.now();
  // Kept as a promise too: a signal may come while the server starts, and it must still be stopped.
  running.starting = startDevDatabase({ dataDir: running.databaseDir, ...(port ? { port } : {}) });
  const database = await running.starting;
  running.database = database;
  const how = database.adopted ? ", taken over from a start that was killed" : "";
  printStep("database", performance.now() - started, `PostgreSQL ${database.version} on port ${database.port}${how}`);
  return database;
}

/** Runs until a signal or until the API gives up; brings back whichever of the two was killed. */
async function keepServing({ args, env, running, signal }) {
  const restarts = [];
  const stopped = new Promise((done) => signal.addEventListener("abort", () => done("STOP"), { once: true }));
  for (;;) {
    if (signal.aborted) return 0;
    running.api = spawnApi(args, running.database ? { ...env, DATABASE_URL: running.database.adminUrl } : env);
    const watcher = new AbortController();
    const databaseMoved = running.database ? keepDatabase(running, watcher.signal) : new Promise(() => undefined);
    const event = await Promise.race([stopped, running.api.ended, databaseMoved]).finally(() => watcher.abort());
    if (event === "STOP") return 0;
    if (event === "MOVED") await stopApi(running.api);
    else if (event.signal === null) return event.code ?? 1;
    else console.error(`The API was ended by ${event.signal}; starting it again.`);
    restarts.push(Date.now());
    if (restarts.filter((at) => at > Date.now() - 60_000).length > RESTARTS_A_MINUTE) {
      console.error("The API keeps ending; giving up.");
      return 1;
    }
  }
}

/** Restarts a database that ended; resolves with "MOVED" when it came back at another address. */
async function keepDatabase(running, signal) {
  while (!signal.aborted) {
    await sleep(WATCH_DATABASE_EVERY_MS, undefined, { ref: false });
    if (signal.aborted || running.database.isRunning()) continue;
    console.error("The database ended; starting it again.");
    const before = running.database.adminUrl;
    await startDatabase(running, running.database.port);
    if (running.database.adminUrl !== before) return "MOVED";
  }
  return "DONE";
}

async function bringDown({ api, starting, lock }) {
  if (api) await stopApi(api);
  const database = await starting?.catch(() => undefined);
  await database?.stop();
  lock?.release();
}
