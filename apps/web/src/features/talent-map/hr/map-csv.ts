import type { MapTable } from "./map-view.js";

export interface CsvWords {
  /** Printed above the numbers: what they are and are not. */
  readonly caveat: readonly string[];
  readonly group: string;
  readonly few: string;
}

/** The published numbers on the screen as a file for a spreadsheet, with the caveat on top. */
export function toCsv({ groups, columns, aboutOf }: MapTable, words: CsvWords): string {
  const lines = [
    ...words.caveat.map((sentence) => [sentence]),
    [words.group, ...columns.map((column) => column.name)],
    ...groups.map((group) => [group.name, ...columns.map((column) => String(aboutOf(group.id, column.id) ?? words.few))]),
  ];
  // The mark at the front tells spreadsheets that it is UTF-8.
  return `\u{FEFF}${lines.map((cells) => cells.map(cellOf).join(";")).join("\r\n")}\r\n`;
}

/** A name that begins like a formula is kept a name: a spreadsheet would otherwise run it. */
function cellOf(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
