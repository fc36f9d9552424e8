import { spawn } from "node:child_process";
import { spawnApi, stopApi } from "./lib/api-process.mjs";
import { buildPackages, PACKAGES } from "./lib/build.mjs";
import { loadDotEnv, productEnvironment } from "./lib/environment.mjs";
import { inRoot, productNode, ROOT } from "./lib/paths.mjs";
import { ensurePortFree } from "./lib/port.mjs";
import { killGroup } from "./lib/run.mjs";
import { takeLock } from "./lib/starter-lock.mjs";
import { sayWhatIsWrong, step } from "./lib/steps.mjs";

const running = { lock: undefined, database: undefined, api: undefined, watchers: [] };
let isStopping = false;

async function dev() {
  loadDotEnv();
  const { env, port, isEmbedded, lockFile, databaseDir } = productEnvironment({ NODE_ENV: "development", ...process.env });
  running.lock = await takeLock(lockFile);
  await ensurePortFree(port);
  await step("build", () => buildPackages());
  if (isEmbedded) {
    const { startDevDatabase } = await import(`file://${inRoot("packages/devdb/dist/index.js")}`);
    running.database = await startDevDatabase({ dataDir: databaseDir });
    env.DATABASE_URL = running.database.adminUrl;
  }
  watch(inRoot("node_modules/typescript/bin/tsc"), ["-b", "-w", "--preserveWatchOutput", ...PACKAGES], ROOT);
  running.api = spawnApi(process.argv.slice(2), env, { watch: true });
  watch(inRoot("apps/web/node_modules/vite/bin/vite.js"), ["--clearScreen", "false"], inRoot("apps/web"), {
    EIGENKLEUR_API: `http://localhost:${port}`,
  });
}

/** In a group of its own, so that all of it can be ended: tsc 7 is a wrapper whose native child survives a signal to the wrapper. */
function watch(program, args, cwd, env = {}) {
  const child = spawn(productNode(), [program, ...args], {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ["ignore", "inherit", "inherit"],
  });
  child.once("exit", (code) => {
    if (isStopping) return;
    console.error(`${program} ended with ${code}`);
    void stop(1);
  });
  running.watchers.push(child);
}

async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  for (const watcher of running.watchers) killGroup(watcher.pid, "SIGTERM");
  if (running.api) await stopApi(running.api);
  await running.database?.stop();
  running.lock?.release();
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stop(0));
dev().catch((error) => {
  console.error(sayWhatIsWrong(error));
  return stop(1);
});
