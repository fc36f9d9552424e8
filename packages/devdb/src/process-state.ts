import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** A zombie is dead but not yet collected by its parent: the kernel still answers for its number. */
export type ProcessState = "RUNNING" | "ZOMBIE" | "GONE";

export function processState(pid: number): ProcessState {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return "GONE";
  }
  if (process.platform === "win32") return "RUNNING";
  return statusLetter(pid).startsWith("Z") ? "ZOMBIE" : "RUNNING";
}

function statusLetter(pid: number): string {
  try {
    if (process.platform !== "linux") return execFileSync("ps", ["-o", "state=", "-p", String(pid)], { encoding: "utf8" }).trim();
    // "pid (name) S …": the name may hold spaces and brackets, so read after the last one.
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2);
  } catch {
    return "";
  }
}

/** The command line, empty when it cannot be read. Tells a live server from an unrelated process that got its number. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    if (process.platform === "win32") return "postgres";
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** Waits until the process runs no longer (a zombie counts as ended); false when it still does after the time. */
export async function waitUntilEnded(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (processState(pid) === "RUNNING") {
    if (Date.now() > deadline) return false;
    await sleep(10);
  }
  return true;
}
