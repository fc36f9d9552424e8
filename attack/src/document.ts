import { readFile, writeFile } from "node:fs/promises";
import type { AttackOptions, AttackResult } from "./attack.js";

const ROOT = new URL("../../", import.meta.url);
const BEGIN = "<!-- attack: begin -->";
const END = "<!-- attack: end -->";

/** The table as Markdown, with what it was made with. */
export function documentTable({ pass, rows }: AttackResult, options: AttackOptions, on: string): string {
  const parameters = Object.entries(options).map(([name, value]) => `${name} ${value.toLocaleString("en")}`);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    `Measured on ${on} with ${parameters.join(", ")}. ${pass ? "Every bound held and every control broke." : "**Not everything held.**"}`,
    "",
    line(["Attack", "Control", "At most, at least", "Measured", ""]),
    line(["---", "---", "---", "---", "---"]),
    ...rows.map((row) =>
      line([
        row.name.replaceAll("|", "\\|"),
        row.control ? "control" : "",
        row.expected,
        String(row.measured),
        row.pass ? "ok" : "**failed**",
      ]),
    ),
  ].join("\n");
}

/** Puts a text between the two marks of a document. @throws when they are not there */
export function between(document: string, text: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The document has no ${BEGIN} before ${END}.`);
  return `${document.slice(0, begin + BEGIN.length)}\n${text}\n${document.slice(end)}`;
}

export async function writeDocument(path: string, result: AttackResult, options: AttackOptions): Promise<void> {
  const file = new URL(path, ROOT);
  const on = new Date().toISOString().slice(0, 10);
  await writeFile(file, between(await readFile(file, "utf8"), documentTable(result, options, on)));
}
