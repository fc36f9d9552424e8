import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listSources } from "./sources.mjs";

const MAX_LINES = 300;
const MAX_COMPONENT_LINES = 200;
const MEASURED = /\.(?:ts|tsx|mjs|cjs|css)$/u;
const GENERATED = /^apps\/web\/src\/gql\//u;
const COMPONENT = /^apps\/web\/src\/.*\/[A-Z][A-Za-z]*\.tsx$/u;

/** A file one cannot see on a few screens does more than one thing. */
export async function checkFileLength(root) {
  const files = (await listSources(root)).filter((file) => MEASURED.test(file) && !GENERATED.test(file));
  const measured = await Promise.all(files.map(async (file) => ({ file, lines: countLines(await readFile(join(root, file), "utf8")) })));
  const tooLong = measured.filter(({ file, lines }) => lines > limitOf(file));
  return {
    problems: tooLong.map(({ file, lines }) => `${file}: ${lines} lines, at most ${limitOf(file)}`),
    detail: `${files.length} files`,
  };
}

function limitOf(file) {
  return COMPONENT.test(file) ? MAX_COMPONENT_LINES : MAX_LINES;
}

function countLines(text) {
  return text === "" ? 0 : text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}
