import { execFileSync, spawnSync } from "node:child_process";
import { stat } from "node:fs/promises";

/** The account the server runs under; undefined means "whoever started us". PostgreSQL refuses to run as root. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const UNPRIVILEGED_NAMES = ["nobody", "postgres", "daemon", "www-data"] as const;

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Root must hand over: to the owner of data that exists already, else to the first unprivileged account there is. */
export async function chooseAccount(clusterDir: string): Promise<Account | undefined> {
  if (!isRoot()) return undefined;
  const owner = await stat(clusterDir).catch(() => undefined);
  if (owner && owner.uid !== 0) return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  for (const name of UNPRIVILEGED_NAMES) {
    const uid = numericId(["-u", name]);
    const gid = numericId(["-g", name]);
    if (uid !== undefined && gid !== undefined && uid !== 0) return { name, uid, gid };
  }
  // A container without a passwd file: any number other than 0 satisfies PostgreSQL.
  return { name: "user 65534", uid: 65_534, gid: 65_534 };
}

function numericId(args: readonly string[]): number | undefined {
  try {
    const id = Number(execFileSync("id", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim());
    // macOS writes nobody as -2; the kernel wants it unsigned.
    return Number.isInteger(id) ? id >>> 0 : undefined;
  } catch {
    return undefined;
  }
}

/** Asked of the kernel rather than read from mode bits, so that ACLs and mount options count too. */
export function canReach(account: Account | undefined, directory: string): boolean {
  if (!account) return true;
  const asked = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", directory], { uid: account.uid, gid: account.gid, stdio: "ignore", cwd: "/" });
  return asked.status === 0;
}
