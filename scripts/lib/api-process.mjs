import { spawn } from "node:child_process";
import { inRoot, productNode, ROOT } from "./paths.mjs";

/**
 * The API as a child in a group of its own: the terminal's Ctrl-C reaches only the starter, which then stops the API first
 * and the database after it. When the starter is killed the channel closes, and the API leaves by itself.
 */
export function spawnApi(args, env, { program = inRoot("apps/api/dist/main.js"), watch = false } = {}) {
  const flags = watch ? ["--watch", "--watch-preserve-output"] : [];
  const child = spawn(productNode(), [...flags, "--enable-source-maps", program, ...args], {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = new Promise((done) => {
    child.once("exit", (code, signal) => done({ code, signal }));
    child.once("error", (error) => done({ code: 1, signal: null, error }));
  });
  return { child, ended };
}

/** SIGTERM, and SIGKILL for an API that does not leave in time. */
export async function stopApi(api, withinMs = 8_000) {
  if (api.child.exitCode !== null || api.child.signalCode !== null) return;
  api.child.kill("SIGTERM");
  const timer = setTimeout(() => api.child.kill("SIGKILL"), withinMs);
  await api.ended;
  clearTimeout(timer);
}
