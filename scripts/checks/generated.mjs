import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inRoot, productNode } from "../lib/paths.mjs";
import { attempt } from "../lib/run.mjs";

/** The committed contract is what the code prints. */
export async function checkSchema() {
  const { code, output } = await attempt(productNode(), ["--enable-source-maps", inRoot("apps/api/dist/print-schema.js"), "--check"]);
  return { problems: code === 0 ? [] : [output.trim() || "the schema could not be printed"] };
}

/** What codegen writes is what is committed; the files are put back, so that a check changes nothing. */
export async function checkCodegen(root) {
  const directory = join(root, "apps/web/src/gql");
  const before = await snapshot(directory);
  const cli = inRoot("apps/web/node_modules/@graphql-codegen/cli/cjs/bin.js");
  const { code, output } = await attempt(productNode(), [cli, "--config", "codegen.ts"], { cwd: join(root, "apps/web") });
  const after = await snapshot(directory);
  await restore(directory, before, after);
  if (code !== 0) return { problems: [output.trim()] };
  const names = new Set([...before.keys(), ...after.keys()]);
  const changed = [...names].filter((name) => before.get(name) !== after.get(name));
  return {
    problems: changed.map((name) => `apps/web/src/gql/${name} is not what codegen writes. Run: pnpm codegen`),
    detail: `${after.size} files`,
  };
}

async function snapshot(directory) {
  const names = existsSync(directory) ? await readdir(directory) : [];
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(directory, name), "utf8")])));
}

async function restore(directory, before, after) {
  for (const name of after.keys()) if (!before.has(name)) await rm(join(directory, name));
  for (const [name, text] of before) if (after.get(name) !== text) await writeFile(join(directory, name), text);
}
