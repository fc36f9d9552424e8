/**
 * A cell of a list we hand out. A spreadsheet would run a cell that begins like a formula, so it gets an apostrophe before it.
 */
export function csvCell(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  const harmless = typeof value === "string" && /^[=+\-@\t\r|]/.test(text) ? `'${text}` : text;
  return /[";,\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(csvCell).join(";")}\r\n`;
}
