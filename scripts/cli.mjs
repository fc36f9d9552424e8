import { spawn } from "node:child_process";
import { buildPackages } from "./lib/build.mjs";
import { loadDotEnv, productEnvironment } from "./lib/environment.mjs";
import { inRoot, productNode } from "./lib/paths.mjs";
import { sayWhatIsWrong } from "./lib/steps.mjs";

/** The operator's commands, on the same database as `pnpm start`: the embedded one is used when it runs, and started when it does not. */
async function main() {
  loadDotEnv();
  const { env, isEmbedded } = productEnvironment();
  await buildPackages({});
  const database = isEmbedded ? await openEmbedded() : undefined;
  try {
    return await runCommand(database ? { ...env, DATABASE_URL: database.adminUrl } : env);
  } finally {
    if (database && !database.adopted) await database.stop();
  }
}

async function openEmbedded() {
  const { startDevDatabase } = await import(`${new URL("../packages/devdb/dist/index.js", import.meta.url)}`);
  return startDevDatabase({ dataDir: inRoot(".data/postgres") });
}

function runCommand(env) {
  // Operands are paths as the person typed them, and pnpm has changed the directory since.
  const child = spawn(productNode(), ["--enable-source-maps", inRoot("apps/api/dist/cli.js"), ...process.argv.slice(2)], {
    env,
    cwd: env.INIT_CWD || process.cwd(),
    stdio: "inherit",
  });
  return new Promise((done) => child.once("exit", (code) => done(code ?? 1)));
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(sayWhatIsWrong(error));
  process.exitCode = 1;
}
