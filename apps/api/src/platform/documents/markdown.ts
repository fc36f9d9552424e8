import type { Block, Document } from "./document.js";

/** The document as text that any editor opens, to be completed by hand. */
export function toMarkdown({ title, blocks }: Document): string {
  return [`# ${line(title)}`, ...blocks.map(blockText)].join("\n\n") + "\n";
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${line(block.text)}`;
    case "text":
      return escape(block.text);
    case "list":
      return block.items.map((item) => `- ${line(item)}`).join("\n");
    case "table":
      return [`*${line(block.caption)}*`, "", row(block.header), row(block.header.map(() => "---")), ...block.rows.map(row)].join("\n");
    case "blank":
      return `**${line(block.about)}**\n\n…`;
  }
}

/** A name from the configuration stays a name: it can begin no list, table or link. */
function escape(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>#|]/g, "\\$&");
}

function line(words: string): string {
  return escape(words.replaceAll(/\s+/g, " ").trim());
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => (cell === "---" ? cell : line(cell))).join(" | ")} |`;
}
