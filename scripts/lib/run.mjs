import { spawn } from "node:child_process";
import { PlainError } from "./steps.mjs";
import { ROOT } from "./paths.mjs";

/** Runs a program to its end and gives its output; on failure throws with the output as message. */
export async function run(program, args, { cwd = ROOT, env = process.env, signal } = {}) {
  const { code, output } = await attempt(program, args, { cwd, env, signal });
  if (code !== 0) throw new PlainError(output.trim() || `${program} ended with ${code}`);
  return output;
}

/** Runs a program to its end, whatever the result. */
export function attempt(program, args, { cwd = ROOT, env = process.env, signal, isErrorKept = true } = {}) {
  return new Promise((done, fail) => {
    // A group of its own: tsc 7 is a wrapper whose native child would survive a signal to the wrapper alone.
    const child = spawn(program, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    const chunks = [];
    const end = () => killGroup(child.pid, "SIGTERM");
    if (signal?.aborted) end();
    signal?.addEventListener("abort", end, { once: true });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        if (isErrorKept || stream === child.stdout) chunks.push(chunk);
      });
    }
    child.once("error", fail);
    child.once("close", (code, killedBy) => {
      signal?.removeEventListener("abort", end);
      done({ code: code ?? 1, killedBy, output: Buffer.concat(chunks).toString() });
    });
  });
}

export function killGroup(pid, signal) {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
