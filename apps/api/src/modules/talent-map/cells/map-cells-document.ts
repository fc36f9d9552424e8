import { heading, list, table, text, type Document } from "../../../platform/documents/document.js";

/** Published numbers as they are printed: which groups, which talents, about how many. */
export interface PrintedCells {
  readonly scheduledOn: string;
  readonly threshold: number;
  readonly maxNoise: number;
  readonly purpose: string;
  readonly groups: readonly { readonly name: string | null; readonly employees: number; readonly about: readonly (number | null)[] }[];
  readonly expressions: readonly { readonly nameNl: string; readonly nameEn: string }[];
}

const WORDS = {
  NL: {
    title: (day: string) => `Talentenkaart, telling van ${day}`,
    purpose: (purpose: string) => `Gevraagd voor: ${purpose}`,
    caveat: "Wat deze getallen zijn",
    lines: (cells: PrintedCells) => [
      `Elk getal is ongeveer: het is met opzet veranderd, met hoogstens ${cells.maxNoise}.`,
      `Onder ${cells.threshold} staat ‘weinig of niemand’; die twee zijn niet uit elkaar te houden.`,
      "Delen tellen niet precies op tot het geheel.",
      "De getallen gaan over wie meedoet, niet over iedereen, en niet over wat mensen kunnen of moeten.",
    ],
    everybody: "Hele organisatie",
    caption: (name: string, size: number) => `${name} (${size} medewerkers)`,
    header: ["Talent", "Ongeveer"],
    about: (number: number) => `ongeveer ${number}`,
    few: "weinig of niemand",
  },
  EN: {
    title: (day: string) => `Talent map, count of ${day}`,
    purpose: (purpose: string) => `Asked for: ${purpose}`,
    caveat: "What these numbers are",
    lines: (cells: PrintedCells) => [
      `Every number is about: it was changed on purpose, by at most ${cells.maxNoise}.`,
      `Below ${cells.threshold} it says ‘few or nobody’; the two cannot be told apart.`,
      "Parts do not add up exactly to the whole.",
      "The numbers are about those who take part, not about everybody, and not about what people can do or have to do.",
    ],
    everybody: "Whole organisation",
    caption: (name: string, size: number) => `${name} (${size} employees)`,
    header: ["Talent", "About"],
    about: (number: number) => `about ${number}`,
    few: "few or nobody",
  },
} as const;

/** One table for each group, with what the numbers are before the first of them. */
export function mapCellsDocument(cells: PrintedCells, language: "NL" | "EN"): Document {
  const words = WORDS[language];
  return {
    language,
    title: words.title(cells.scheduledOn),
    blocks: [
      text(words.purpose(cells.purpose)),
      heading(words.caveat),
      list(...words.lines(cells)),
      ...cells.groups.map((group) =>
        table(
          words.caption(group.name ?? words.everybody, group.employees),
          words.header,
          cells.expressions.map((expression, place) => {
            const about = group.about[place] ?? null;
            return [language === "EN" ? expression.nameEn : expression.nameNl, about === null ? words.few : words.about(about)];
          }),
        ),
      ),
    ],
  };
}
