import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inRoot } from "../lib/paths.mjs";

/** Every variable the product reads stands in .env.example, and nothing else does. */
export async function checkEnvironment(root) {
  const { CONFIG_KEYS } = await import(`file://${inRoot("apps/api/dist/platform/config/config.js")}`);
  const text = await readFile(join(root, ".env.example"), "utf8").catch(() => "");
  return { problems: compareKeys(CONFIG_KEYS, keysIn(text)), detail: `${CONFIG_KEYS.length} variables` };
}

export function keysIn(text) {
  return [...text.matchAll(/^#?\s?([A-Z][A-Z0-9_]+)=/gmu)].map((match) => match[1]);
}

export function compareKeys(read, documented) {
  return [
    ...read.filter((key) => !documented.includes(key)).map((key) => `${key} is read but not in .env.example`),
    ...documented.filter((key) => !read.includes(key)).map((key) => `${key} is in .env.example but nothing reads it`),
    ...documented.filter((key, at) => documented.indexOf(key) !== at).map((key) => `${key} is in .env.example twice`),
  ];
}
