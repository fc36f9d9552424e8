import type { Language } from "../words.js";

export interface Someone {
  readonly name: string;
  readonly email: string;
}

/** Who plays and what is said in the first journey, in one language. */
export interface Cast {
  readonly language: Language;
  readonly administrator: string;
  readonly owner: Someone;
  readonly colleagues: readonly Someone[];
  readonly outside: { readonly group: string; readonly people: readonly Someone[] };
  readonly colleagueGroup: string;
  /** The list as the personnel system gives it, with a mistake in it, and as it is after mending. */
  readonly list: {
    readonly wrong: string;
    readonly mended: string;
    readonly mistakeAt: { readonly line: number; readonly column: string };
  };
  readonly texts: Readonly<Record<"HEADLINE" | "CRAFT" | "FOCUS" | "PASSION" | "PLEASURE", string>>;
  readonly talents: readonly { readonly name: string; readonly isOwnWords: boolean; readonly note: string }[];
  readonly goal: { readonly title: string; readonly why: string; readonly step: string };
  readonly message: string;
  /** What raters write, one sentence each. */
  readonly moments: readonly string[];
  readonly decline: string;
  readonly ownWords: string;
  /** Themes of the questionnaire, and how the answers make them come out. */
  readonly hiddenStrength: string;
  readonly blindSpot: string;
  readonly smallStep: string;
}

interface Row extends Someone {
  readonly team: string;
  readonly job: string;
}

/** A list of people as a file: a heading row and a row a person, the e-mail address of the third damaged when asked. */
export function listOf(headings: readonly string[], separator: string, rows: readonly Row[], isDamaged: boolean): string {
  const lines = rows.map(({ name, email, team, job }, index) => {
    const address = isDamaged && index === 2 ? email.replace("@", " at ") : email;
    return [name, address, team, job].join(separator);
  });
  return `${[headings.join(separator), ...lines].join("\r\n")}\r\n`;
}
