import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Account } from "./account.js";
import type { Binaries } from "./binaries.js";
import { describeFailure, DevDatabaseError } from "./errors.js";
import type { Layout } from "./placement.js";

/** No variable of the caller (PGDATA, LC_ALL, NODE_OPTIONS) may change what the server does; English texts are matched. */
export const SERVER_ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: "/usr/bin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
  ...(process.platform === "win32" ? { SystemRoot: process.env["SystemRoot"] } : {}),
};

/** Makes the cluster once; returns the superuser's password. */
export async function ensureCluster(layout: Layout, binaries: Binaries, account: Account | undefined, fast: boolean): Promise<string> {
  const version = await readFile(join(layout.cluster, "PG_VERSION"), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (version === undefined) return createCluster(layout, binaries, account, fast);
  const password = await readFile(layout.passwordFile, "utf8").catch((cause: unknown) => {
    throw new DevDatabaseError(
      `The password file ${layout.passwordFile} cannot be read, so the database beside it cannot be opened. Put it back from a backup, or remove ${layout.home} to begin anew.`,
      { cause },
    );
  });
  return password.trim();
}

async function createCluster(layout: Layout, binaries: Binaries, account: Account | undefined, fast: boolean): Promise<string> {
  const making = `${layout.cluster}.making`;
  const temporaryPassword = join(layout.home, "password.making");
  // A start that was killed half-way leaves these behind; only a finished cluster gets its real name.
  await rm(making, { recursive: true, force: true });
  await rm(temporaryPassword, { force: true });
  const password = randomBytes(24).toString("base64url");
  await mkdir(making, { mode: 0o700 });
  await writeFile(temporaryPassword, password, { mode: 0o600, flag: "wx" });
  if (account) {
    await chown(making, account.uid, account.gid);
    await chown(temporaryPassword, account.uid, account.gid);
  }
  try {
    await runInitdb(binaries.initdb, initdbArguments(making, temporaryPassword, fast), layout, account);
  } finally {
    await rm(temporaryPassword, { force: true });
  }
  await writeFile(layout.passwordFile, password, { mode: 0o600 });
  await rename(making, layout.cluster);
  await stat(join(layout.cluster, "PG_VERSION"));
  return password;
}

function initdbArguments(target: string, passwordFile: string, fast: boolean): string[] {
  return [
    `--pgdata=${target}`,
    `--pwfile=${passwordFile}`,
    "--username=postgres",
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // The builtin provider sorts alike on every machine, whatever the operating system's locales are.
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
    ...(fast ? ["--no-sync"] : []),
  ];
}

async function runInitdb(program: string, args: readonly string[], layout: Layout, account: Account | undefined): Promise<void> {
  const output: string[] = [];
  const code = await new Promise<number | null>((done, fail) => {
    const child = spawn(program, args, {
      cwd: layout.home,
      env: SERVER_ENVIRONMENT,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
      ...(account ? { uid: account.uid, gid: account.gid } : {}),
    });
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk.toString()));
    child.once("error", fail);
    child.once("close", done);
  }).catch((error: unknown) => {
    throw describeFailure("Making the database", error, layout.home);
  });
  if (code !== 0) throw describeFailure("Making the database", output.join(""), layout.home);
}
