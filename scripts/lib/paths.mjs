import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The Node the lockfile pins, so that `node scripts/…` by hand runs the product on the same one as pnpm does. */
export function productNode() {
  const pinned = join(ROOT, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  return existsSync(pinned) ? pinned : process.execPath;
}

export function inRoot(...parts) {
  return join(ROOT, ...parts);
}
