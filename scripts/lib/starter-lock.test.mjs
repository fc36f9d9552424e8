import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { takeLock } from "./starter-lock.mjs";

let directory;
let path;
const children = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "ek-lock-"));
  path = join(directory, "data/start.lock");
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await rm(directory, { recursive: true, force: true });
});

/** A process that looks like a starter: its script is called scripts/start.mjs. */
async function aStarter() {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)", "scripts/start.mjs"], { stdio: "ignore" });
  children.push(child);
  await new Promise((done) => child.once("spawn", done));
  return child;
}

describe("the lock of a clone", () => {
  it("refuses a second starter, naming the first", async () => {
    const other = await aStarter();
    await takeLock(path, other.pid);
    await expect(takeLock(path)).rejects.toThrow(
      new RegExp(`^Eigenkleur already runs from this directory \\(process ${other.pid}\\)[^\\n]*$`, "u"),
    );
  });

  it("is taken over from a starter that was killed", async () => {
    const other = await aStarter();
    await takeLock(path, other.pid);
    const gone = new Promise((done) => other.once("exit", done));
    other.kill("SIGKILL");
    await gone;
    await expect(takeLock(path)).resolves.toMatchObject({ wasStale: true });
  });

  it("is taken over when its number belongs to another program by now", async () => {
    await takeLock(path, process.pid);
    await writeFile(path, `${process.ppid}\n`);
    await expect(takeLock(path)).resolves.toMatchObject({ wasStale: true });
  });

  it("is taken over when the file is empty, as a full disk leaves it", async () => {
    await takeLock(path);
    await writeFile(path, "");
    await expect(takeLock(path)).resolves.toMatchObject({ wasStale: true });
  });

  it("is gone after release, and a later owner's is left alone", async () => {
    const first = await takeLock(path);
    first.release();
    expect(existsSync(path)).toBe(false);
    await takeLock(path, 4_000_000);
    first.release();
    expect(await readFile(path, "utf8")).toBe("4000000\n");
  });
});
