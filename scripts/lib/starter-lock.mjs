import { readFileSync, rmSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { PlainError } from "./steps.mjs";

/**
 * One starter a clone: two would share data, keys and database. A lock whose process is gone (kill -9, power cut, a
 * number that belongs to another program by now) is taken over.
 * @returns whether an earlier start had left its lock, and how to let go.
 */
export async function takeLock(path, pid = process.pid) {
  await mkdir(dirname(path), { recursive: true, mode: 0o711 });
  let wasStale = false;
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      await writeFile(path, `${pid}\n`, { flag: "wx" });
      return { wasStale, release: () => release(path, pid) };
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const holder = Number((await readFile(path, "utf8").catch(() => "")).trim());
    if (isStarter(holder)) {
      throw new PlainError(
        `Eigenkleur already runs from this directory (process ${holder}). Stop it first, or use a second clone with another PORT.`,
      );
    }
    wasStale = true;
    await rm(path, { force: true });
  }
  throw new PlainError(`Another start took ${path} at the same moment; try again.`);
}

function release(path, pid) {
  try {
    // Never the lock of somebody who took it over.
    if (Number(readFileSync(path, "utf8").trim()) === pid) rmSync(path);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

function isStarter(pid) {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  if (process.platform !== "linux") return true;
  try {
    // A zombie has an empty command line.
    return /scripts\/(?:start|dev)\.mjs/u.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return false;
  }
}
