import { readdir } from "node:fs/promises";
import { join } from "node:path";

const SKIPPED = new Set(["node_modules", "dist", ".git", ".data", "test-results", "coverage"]);

/** All files below a directory, relative to it, with what is generated or installed left out. */
export async function listSources(root, directory = "") {
  const entries = await readdir(join(root, directory), { withFileTypes: true }).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const nested = await Promise.all(
    entries
      .filter((entry) => !SKIPPED.has(entry.name))
      .map((entry) => {
        const path = directory ? `${directory}/${entry.name}` : entry.name;
        return entry.isDirectory() ? listSources(root, path) : [path];
      }),
  );
  return nested.flat().toSorted();
}
