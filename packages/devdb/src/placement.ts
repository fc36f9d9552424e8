import { randomBytes } from "node:crypto";
import { chmod, lstat, mkdir, readdir, realpath, rmdir, stat, symlink, unlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Account, canReach } from "./account.js";
import { DevDatabaseError } from "./errors.js";

/** Where the parts of one database live; `cluster` belongs to the server's account, the rest to the starter. */
export interface Layout {
  readonly home: string;
  readonly cluster: string;
  readonly passwordFile: string;
  readonly logFile: string;
}

export function layoutOf(home: string): Layout {
  return { home, cluster: join(home, "cluster"), passwordFile: join(home, "password"), logFile: join(home, "postgres.log") };
}

const OUTSIDE_HOMES = ["/var/lib/eigenkleur", "/var/tmp/eigenkleur-root"] as const;

/**
 * Gives a directory the account can enter. A clone under a 0700 directory (/root) is closed to every other account, so
 * there the data go to a place outside it and `dataDir` becomes a link to that place.
 */
export async function placeHome(dataDir: string, account: Account | undefined): Promise<Layout> {
  const wanted = resolve(dataDir);
  await removeDanglingLink(wanted);
  await mkdir(wanted, { recursive: true, mode: 0o711 });
  const home = await realpath(wanted);
  if (!account) return layoutOf(home);
  if (canReach(account, home)) {
    return layoutOf(home);
  }
  await chmod(home, 0o711);
  if (canReach(account, home)) return layoutOf(home);
  if ((await readdir(home)).length > 0) {
    throw new DevDatabaseError(
      `The account ${account.name} can no longer enter ${home}: a directory above it was closed since the database was made. Open it with chmod o+x.`,
    );
  }
  const outside = join(await outsideHome(account), `${basename(wanted)}-${randomBytes(6).toString("hex")}`);
  await mkdir(outside, { mode: 0o711 });
  await rmdir(home);
  if (home !== wanted) await unlink(wanted);
  await symlink(outside, wanted);
  return layoutOf(outside);
}

/** The directory for data and programs that the account must reach when the clone is closed to it. */
export async function outsideHome(account: Account): Promise<string> {
  for (const candidate of OUTSIDE_HOMES) {
    try {
      await mkdir(candidate, { recursive: true, mode: 0o711 });
      const found = await lstat(candidate);
      // Under /var/tmp somebody else may have made the name first: never trust a directory that is not ours alone.
      if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) continue;
      await chmod(candidate, 0o711);
      if (canReach(account, candidate)) return candidate;
    } catch {
      // Read-only or not allowed: the next candidate may do.
    }
  }
  throw new DevDatabaseError(
    `The account ${account.name} cannot reach this clone, nor ${OUTSIDE_HOMES.join(" or ")}. Move the clone to an open directory, or set DATABASE_URL.`,
  );
}

/** The place outside may have been cleaned away (/var/tmp); the link would then make mkdir fail. */
async function removeDanglingLink(path: string): Promise<void> {
  const link = await lstat(path).catch(() => undefined);
  if (link?.isSymbolicLink() && !(await stat(path).catch(() => undefined))) {
    await unlink(path);
    await mkdir(dirname(path), { recursive: true });
  }
}
