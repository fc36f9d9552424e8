import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { access, chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = new URL("../../../../", import.meta.url);

/**
 * One throw-away PostgreSQL for the whole run, with a migrated template in it. Jest calls this once, outside its sandbox,
 * so it uses the built packages.
 */
export default async function globalSetup() {
  const server = process.env.TEST_DATABASE_URL ? givenServer(process.env.TEST_DATABASE_URL) : await ownServer();
  globalThis.ekTestServer = server;
  try {
    // Two runs may share a given server.
    const template = `ek_template_${randomBytes(4).toString("hex")}`;
    const roleSecret = randomBytes(32);
    await makeTemplate(server.adminUrl, template, roleSecret);
    process.env.EK_TEST_ADMIN_URL = server.adminUrl;
    process.env.EK_TEST_ROLE_SECRET = roleSecret.toString("hex");
    process.env.EK_TEST_TEMPLATE = template;
    server.template = template;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function givenServer(adminUrl) {
  return { adminUrl, stop: async () => undefined };
}

async function ownServer() {
  const { startDevDatabase } = await importBuilt("packages/devdb/dist/index.js");
  const directory = await mkdtemp(join(tmpdir(), "ek-test-"));
  // The server runs under another account when we are root.
  await chmod(directory, 0o711);
  const database = await startDevDatabase({
    dataDir: join(directory, "postgres"),
    port: 0,
    fast: true,
    settings: { max_connections: "200" },
  });
  const guard = startGuard(database.pid, directory);
  return {
    adminUrl: database.adminUrl,
    stop: async () => {
      await database.stop();
      guard.kill();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A run that is killed closes this pipe, and the guard then takes the server and its files away. */
function startGuard(pid, directory) {
  const script = 'read -r _ || true; kill -INT "$1" 2>/dev/null; sleep 1; rm -rf "$2"';
  const guard = spawn("/bin/sh", ["-c", script, "sh", String(pid), directory], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  guard.unref();
  guard.stdin.unref();
  return guard;
}

async function makeTemplate(adminUrl, template, roleSecret) {
  const { prepareDatabase } = await importBuilt("apps/api/dist/platform/db/prepare.js");
  await prepareDatabase({ adminUrl, database: template, roleSecret });
}

async function importBuilt(path) {
  const url = new URL(path, root);
  await access(url).catch(() => {
    throw new Error(`${path} is not built: run pnpm build:packages (pnpm test does)`);
  });
  return import(pathToFileURL(url.pathname).href);
}
