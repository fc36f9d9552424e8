import type { ColumnMeaning, Columns } from "./columns.js";

export interface ListRow {
  /** Where the row begins in the file, from 1. */
  readonly line: number;
  readonly fullName: string | null;
  readonly email: string | null;
  readonly staffNumber: string | null;
  readonly team: string | null;
  readonly location: string | null;
  readonly job: string | null;
  readonly startedOn: string | null;
}

export type RowProblemKind = "required" | "tooLong" | "controlCharacter" | "notAnAddress" | "notADate" | "columnCount";

export interface RowProblem {
  readonly line: number;
  /** In the file, from 1. */
  readonly column: number;
  readonly columnName: string;
  readonly message: RowProblemKind;
}

const LONGEST: Readonly<Record<ColumnMeaning, number>> = {
  fullName: 120,
  firstName: 60,
  infix: 30,
  lastName: 80,
  email: 254,
  staffNumber: 40,
  team: 120,
  location: 120,
  job: 120,
  startedOn: 30,
};
/** Control characters, and the ones that turn the direction of text around: neither belongs in a name. */
const CONTROL = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const ADDRESS = /^[^\s@<>()",;:\\[\]]+@[^\s@<>()",;:\\[\]]+\.[^\s@<>()",;:\\[\]]+$/;

/** One row of the list: what is usable in it, and everything that is wrong, each with its place. Never stops at the first fault. */
export function readRow(cells: readonly string[], line: number, columns: Columns): { row: ListRow; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const complain = (place: number, message: RowProblemKind) =>
    problems.push({ line, column: place + 1, columnName: (columns.headings[place] ?? "").slice(0, 80), message });
  if (cells.length !== columns.headings.length) complain(Math.min(cells.length, columns.headings.length), "columnCount");

  function cell(meaning: ColumnMeaning): string | null {
    const place = columns.places.get(meaning);
    const text = place === undefined ? undefined : cells[place]?.normalize("NFC").trim();
    if (place === undefined || !text) return null;
    if (CONTROL.test(text)) complain(place, "controlCharacter");
    else if (text.length > LONGEST[meaning]) complain(place, "tooLong");
    else return text.replaceAll(/\s+/g, " ");
    return null;
  }

  const placeOf = (...meanings: ColumnMeaning[]) =>
    columns.places.get(meanings.find((meaning) => columns.places.has(meaning)) ?? "fullName") ?? 0;
  const isFine = (place: number) => !problems.some((problem) => problem.column === place + 1);

  const fullName = cell("fullName") ?? ([cell("firstName"), cell("infix"), cell("lastName")].filter(Boolean).join(" ") || null);
  const namePlace = placeOf("fullName", "lastName");
  if (!fullName && isFine(namePlace)) complain(namePlace, "required");

  const email = cell("email")?.toLowerCase() ?? null;
  if (email !== null && !ADDRESS.test(email)) complain(placeOf("email"), "notAnAddress");
  const staffNumber = cell("staffNumber");
  const keyPlace = placeOf("email", "staffNumber");
  if (email === null && staffNumber === null && isFine(keyPlace) && isFine(placeOf("staffNumber", "email"))) complain(keyPlace, "required");

  const startedText = cell("startedOn");
  const startedOn = startedText === null ? null : readDay(startedText);
  if (startedText !== null && startedOn === null) complain(placeOf("startedOn"), "notADate");

  const row = {
    line,
    fullName,
    email: email !== null && ADDRESS.test(email) ? email : null,
    staffNumber,
    team: cell("team"),
    location: cell("location"),
    job: cell("job"),
    startedOn,
  };
  return { row, problems };
}

/** A day as lists write it: `2026-03-01`, `1-3-2026`, `01/03/2026`, `1.3.2026`; the day stands before the month. */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : dutch ? [dutch[3], dutch[2], dutch[1]] : [];
  if (!year || !month || !day) return null;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
  return isDay && Number(year) >= 1900 && Number(year) <= 2200 ? written : null;
}
