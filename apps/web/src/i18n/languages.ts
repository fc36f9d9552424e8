/** The languages of the screens; Dutch is the source. */
export const LANGUAGES = ["nl", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The regional locale behind a language: dates, numbers and React Aria's own strings follow it. */
export const LOCALE = { nl: "nl-NL", en: "en-GB" } as const satisfies Record<Language, string>;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The first language of the browser that we speak; Dutch when it speaks none of ours. */
export function preferredLanguage(wished: readonly string[]): Language {
  for (const tag of wished) {
    const primary = tag.toLowerCase().split("-")[0];
    if (isLanguage(primary)) return primary;
  }
  return "nl";
}
