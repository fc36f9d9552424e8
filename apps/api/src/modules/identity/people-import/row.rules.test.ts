import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readColumns, type Columns } from "./columns.js";
import { readDay, readRow } from "./row.rules.js";

const columns = (...headings: string[]) => readColumns(headings) as Columns;
const DUTCH = columns(
  "Personeelsnummer",
  "Voornaam",
  "Tussenvoegsel",
  "Achternaam",
  "E-mail",
  "Team",
  "Locatie",
  "Functie",
  "Datum in dienst",
);

describe("the heading row", () => {
  it("is refused without a name, without a key, and with a meaning twice", () => {
    expect(readColumns(["e-mail", "team"])).toBe("NO_NAME_COLUMN");
    expect(readColumns(["naam", "team"])).toBe("NO_KEY_COLUMN");
    expect(readColumns(["naam", "e-mail", "Mail"])).toBe("COLUMN_TWICE");
    expect(readColumns([])).toBe("NO_NAME_COLUMN");
  });

  it("is read in Dutch and English, with capitals, accents and punctuation, and names what it does not use", () => {
    expect([...columns("NAAM", "E-mailadres ", "Salaris", "").places.keys()]).toEqual(["fullName", "email"]);
    expect(columns("NAAM", "E-mailadres ", "Salaris", "").ignored).toEqual(["Salaris"]);
    expect([...columns("Full name", "Employee ID", "Department", "Job title", "Start date").places.keys()]).toEqual([
      "fullName",
      "staffNumber",
      "team",
      "job",
      "startedOn",
    ]);
  });
});

describe("a row of the list", () => {
  it.each([
    [["1", "", "", "", "a@b.nl", "", "", "", ""], { column: 4, columnName: "Achternaam", message: "required" }],
    [["", "Ada", "", "Bos", "", "", "", "", ""], { column: 5, columnName: "E-mail", message: "required" }],
    [["1", "Ada", "", "Bos", "a@@b", "", "", "", ""], { column: 5, message: "notAnAddress" }],
    [["1", "Ada", "", "Bos", "ada at b.nl", "", "", "", ""], { column: 5, message: "notAnAddress" }],
    [["1", "Ada", "", "Bos", "a@b.nl", "", "", "", "31-02-2026"], { column: 9, message: "notADate" }],
    [["1", "Ada", "", "Bos", "a@b.nl", "Oost\u0007", "", "", ""], { column: 6, columnName: "Team", message: "controlCharacter" }],
    [["1", "Ada\u202Etxt", "", "Bos", "a@b.nl", "", "", "", ""], { column: 2, message: "controlCharacter" }],
    [["1", "Ada", "", "Bos", "a@b.nl", "", "x\0", "", ""], { column: 7, message: "controlCharacter" }],
    [["1", "Ada", "", "B".repeat(81), "a@b.nl", "", "", "", ""], { column: 4, message: "tooLong" }],
    [["1", "Ada", "", "Bos", "a@b.nl"], { column: 6, message: "columnCount" }],
    [["1", "Ada", "", "Bos", "a@b.nl", "", "", "", "", "extra"], { column: 10, message: "columnCount" }],
  ])("is refused with its line and column: %j", (cells, problem) => {
    const { problems } = readRow(cells, 12, DUTCH);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 12, ...problem });
  });

  it("tells everything that is wrong at once", () => {
    expect(readRow(["1", "", "", "", "x", "", "", "", "gisteren"], 2, DUTCH).problems.map((problem) => problem.column)).toEqual([4, 5, 9]);
  });

  it("makes one name, one space, one day and small letters of what is there", () => {
    expect(
      readRow([" 12 ", "Ada", "van  der", "Bos", "Ada.Bos@Zorg.NL", "Wijk  Oost", "", "Verpleegkundige", "1-3-2020"], 2, DUTCH),
    ).toEqual({
      row: {
        line: 2,
        fullName: "Ada van der Bos",
        email: "ada.bos@zorg.nl",
        staffNumber: "12",
        team: "Wijk Oost",
        location: null,
        job: "Verpleegkundige",
        startedOn: "2020-03-01",
      },
      problems: [],
    });
  });

  it("keeps a formula as the text it is: it is made harmless where we hand it out", () => {
    expect(readRow(["1", "", "", "=cmd|x", "a@b.nl", "", "", "", ""], 2, DUTCH).row.fullName).toBe("=cmd|x");
  });

  it("never keeps a control character, whatever the cells hold", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 9, maxLength: 9 }), (cells) => {
        const { row } = readRow(cells, 1, DUTCH);
        for (const value of Object.values(row)) if (typeof value === "string") expect(value).not.toMatch(/[\p{Cc}\u202E]/u);
      }),
    );
  });
});

describe("a day", () => {
  it.each([
    ["2026-03-01", "2026-03-01"],
    ["1-3-2026", "2026-03-01"],
    ["01/03/2026", "2026-03-01"],
    ["1.3.2026", "2026-03-01"],
    ["2026-03-01 00:00:00", "2026-03-01"],
    ["29-2-2024", "2024-02-29"],
  ])("is read: %j", (text, day) => expect(readDay(text)).toBe(day));
  it.each(["29-2-2023", "2026-13-01", "13/13/2026", "1-3-26", "morgen", "0-1-2026", "1-1-1800", "45321"])("is refused: %j", (text) =>
    expect(readDay(text)).toBeNull(),
  );
});
