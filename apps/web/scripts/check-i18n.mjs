/**
 * Texts: every key in both languages with the same variables, every key used, every literal key known, and no sentence written in JSX.
 * `node scripts/check-i18n.mjs [folder of src]`. Types catch wrong and missing keys too; this catches what types cannot.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readUses } from "./read-uses.mjs";

const src = resolve(process.argv[2] ?? join(import.meta.dirname, "../src"));
const problems = [];

/** `{ a: { b: "x" } }` as [["a.b", "x"]]. */
function flatten(texts, prefix = "") {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

async function readTexts(language) {
  const folder = join(src, "i18n", language);
  const namespaces = new Map();
  for (const file of readdirSync(folder)) {
    const { default: texts } = await import(pathToFileURL(join(folder, file)).href);
    namespaces.set(file.replace(/\.ts$/, ""), new Map(flatten(texts)));
  }
  return namespaces;
}

const variables = (text) =>
  [...text.matchAll(/\{\{\s*([\w.]+)/g)]
    .map(([, name]) => name)
    .toSorted((a, b) => a.localeCompare(b))
    .join(", ");
const withoutPlural = (key) => key.replace(/_(zero|one|two|few|many|other)$/, "");

const nl = await readTexts("nl");
const en = await readTexts("en");
for (const [namespace, texts] of nl) {
  const other = en.get(namespace) ?? new Map();
  for (const [key, text] of texts) {
    if (text.trim() === "") problems.push(`nl/${namespace}.ts: ${key} is empty`);
    if (!other.has(key)) problems.push(`en/${namespace}.ts: ${key} is missing`);
    else if (other.get(key).trim() === "") problems.push(`en/${namespace}.ts: ${key} is empty`);
    else if (variables(text) !== variables(other.get(key))) problems.push(`en/${namespace}.ts: ${key} has other variables than nl`);
  }
  for (const key of other.keys()) if (!texts.has(key)) problems.push(`en/${namespace}.ts: ${key} is not in nl`);
}

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !/\.(test|d)\.tsx?$/.test(file) && !/^(i18n\/(nl|en)|gql|test)\//.test(relative(src, file)));
if (files.length === 0) problems.push(`${src} holds no source files`);

const uses = files.map((file) => ({ file, ...readUses(readFileSync(file, "utf8")) }));
for (const { file, calls, sentences } of uses) {
  const name = relative(src, file);
  // The gallery is for developers and never built into the product.
  if (!name.startsWith("routes/gallery/"))
    problems.push(...sentences.map(({ text, line }) => `${name}:${line}: write “${text}” in i18n, not in JSX`));
  for (const { namespace, key, line } of calls) {
    const known = nl.get(namespace);
    if (!known) problems.push(`${name}:${line}: there is no namespace ${namespace}`);
    else if (![...known.keys()].some((full) => full === key || withoutPlural(full) === key))
      problems.push(`${name}:${line}: ${namespace} has no key ${key}`);
  }
}

/** A key is used when its text, or a template that fits it, stands in a file that asks for its namespace; a dotted key may stand anywhere. */
function isUsed(namespace, full) {
  const key = withoutPlural(full);
  return uses.some(({ literals, patterns, namespaces }) => {
    if (literals.has(`${namespace}:${key}`)) return true;
    if (key.includes(".") && literals.has(key)) return true;
    return namespaces.has(namespace) && (literals.has(key) || patterns.some((pattern) => pattern.test(key)));
  });
}
let count = 0;
for (const [namespace, texts] of nl) {
  for (const key of texts.keys()) {
    count += 1;
    if (!isUsed(namespace, key)) problems.push(`nl/${namespace}.ts: ${key} is not used`);
  }
}

for (const problem of problems) console.error(problem);
console.log(`texts: ${count} keys in ${nl.size} namespaces, ${files.length} files, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
