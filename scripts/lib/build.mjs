import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inRoot, productNode, ROOT } from "./paths.mjs";
import { run } from "./run.mjs";

export const PACKAGES = ["packages/shared", "packages/devdb", "apps/api", "bench", "attack"];

/** `tsc -b` compares the sources itself and does nothing when nothing changed. */
export async function buildPackages({ signal } = {}) {
  await run(productNode(), [inRoot("node_modules/typescript/bin/tsc"), "-b", ...PACKAGES], { signal });
  return "TypeScript";
}

const WEB_INPUTS = [
  "apps/web/src",
  "apps/web/public",
  "apps/web/index.html",
  "apps/web/vite.config.ts",
  "apps/web/package.json",
  "packages/shared/src",
  "pnpm-lock.yaml",
];

/** Vite always builds everything, so the build is left out when its inputs are those of the last one. */
export async function buildWeb({ signal } = {}) {
  const marker = inRoot("node_modules/.cache/eigenkleur/web-build");
  const inputs = await hashFiles(ROOT, WEB_INPUTS);
  const last = await readFile(marker, "utf8").catch(() => "");
  if (last === inputs && existsSync(inRoot("apps/web/dist/index.html"))) return "unchanged";
  const env = { ...process.env, NODE_ENV: "production" };
  await run(productNode(), [inRoot("apps/web/node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"], {
    cwd: inRoot("apps/web"),
    env,
    signal,
  });
  await mkdir(dirname(marker), { recursive: true });
  await writeFile(marker, inputs);
  return "built";
}

/** One hash over names and contents of files and whole directories; absent ones count as absent. */
export async function hashFiles(root, paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of await filesUnder(root, path)) {
      hash.update(`${file}\0`);
      hash.update(await readFile(join(root, file)));
      hash.update("\0");
    }
  }
  return hash.digest("hex");
}

async function filesUnder(root, path) {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch((error) => {
    if (error.code === "ENOTDIR") return undefined;
    if (error.code === "ENOENT") return [];
    throw error;
  });
  if (!entries) return [path];
  const nested = await Promise.all(
    entries.map((entry) => (entry.isDirectory() ? filesUnder(root, `${path}/${entry.name}`) : [`${path}/${entry.name}`])),
  );
  return nested.flat().toSorted();
}
