import type { AttackResult } from "./attack.js";

/** The result for people: one line a row, controls marked, what did not hold in words. */
export function table({ attack, pass, rows }: AttackResult): string {
  const cells = rows.map((row) => [row.control ? "control" : "", row.name, row.expected, String(row.measured), row.pass ? "ok" : "FAILED"]);
  const all = [["", attack, "expected", "measured", ""], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => (column === 3 ? cell.padStart(widths[3] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
  return [...lines, "", pass ? "The design held." : failure(rows)].join("\n");
}

function failure(rows: AttackResult["rows"]): string {
  if (!rows.some(({ control }) => control)) return "Nothing is shown: there is no control.";
  const failedControls = rows.filter(({ control, pass }) => control && !pass).length;
  if (failedControls > 0) return `Nothing is shown: ${failedControls} weak design(s) withstood this attacker.`;
  return "The design did NOT hold.";
}
