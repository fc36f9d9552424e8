import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listSources } from "./sources.mjs";

/** Every dependency has a line that says what it is for; a line without a dependency is history. */
export async function checkDependencies(root) {
  const manifests = (await listSources(root)).filter((file) => /(?:^|\/)package\.json$/u.test(file));
  const parsed = await Promise.all(manifests.map(async (file) => JSON.parse(await readFile(join(root, file), "utf8"))));
  const used = new Set(parsed.flatMap(namesIn));
  const documented = namesInTable(await readFile(join(root, "docs/dependencies.md"), "utf8"));
  return { problems: compareDependencies(used, documented), detail: `${used.size} packages` };
}

function namesIn({ dependencies = {}, devDependencies = {}, optionalDependencies = {} }) {
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  return all.filter(([, version]) => version !== "workspace:*").map(([name]) => name);
}

export function namesInTable(text) {
  return new Set([...text.matchAll(/^\| `([^`]+)` \|/gmu)].map((match) => match[1]));
}

export function compareDependencies(used, documented) {
  return [
    ...[...used].filter((name) => !documented.has(name)).map((name) => `${name} has no line in docs/dependencies.md`),
    ...[...documented].filter((name) => !used.has(name)).map((name) => `${name} has a line in docs/dependencies.md but is not used`),
  ];
}
