/** What in a text could give its writer away; a hint while typing, never a judgement, and it stays on the device. */
export type TellingKind = "CONTACT" | "DATE" | "NAME" | "SELF";

export interface Telling {
  readonly kind: TellingKind;
  /** The words it is about, as they were written. */
  readonly words: readonly string[];
}

const MONTHS =
  "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october";
const DAYS = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const WHEN = "gisteren|eergisteren|yesterday|vanochtend|vanmiddag|this morning";
const LAST = "(?:afgelopen|vorige|deze|last|this)\\s+(?:week|maand|month|zomer|winter|lente|herfst|summer|spring|autumn|jaar|year)";
/** "May" and "mei" alone are words as well, so a month counts with a day or a year beside it, or after a preposition. */
const MONTH_IN = `(?:in|sinds|since|until|tot|eind|begin|half|end of)\\s+(?:${MONTHS})`;

const DATE = new RegExp(
  `\\b\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?\\b|\\b\\d{1,2}\\s+(?:${MONTHS})\\b|\\b(?:${MONTHS})\\s+\\d{1,4}\\b|\\b${MONTH_IN}\\b|\\b(?:${DAYS})\\b|\\b(?:${WHEN})\\b|\\b${LAST}\\b`,
  "giu",
);
const CONTACT = /[\w.+-]+@[\w-]+\.[\w.]+|\+?\d[\d\s-]{7,}\d/gu;
/** First person together with something that happened or that is one's own: "toen ik", "mijn team", "when I", "my client". */
const SELF =
  /\b(?:toen|omdat|terwijl|nadat|voordat)\s+(?:ik|wij|we)\b|\b(?:ik|wij|we)\s+(?:had|hadden|was|waren|vroeg|vroegen|kreeg|kwam|belde|werd|zat|deed)\b|\b(?:mijn|ons|onze)\s+\p{L}+|\b(?:met|aan|tegen|voor|van)\s+mij\b|\b(?:when|because|while|after|before)\s+(?:I|we)\b|\b(?:I|we)\s+(?:had|was|were|asked|got|came|called|did|told)\b|\b(?:my|our)\s+\p{L}+|\b(?:with|to|for|told|helped|asked)\s+me\b/giu;
const NAME = /(?<=[\p{L}\p{N},;:)]\s)\p{Lu}\p{Ll}{2,}(?:\s(?:van|de|der|den|te|ten)\s(?:\p{Lu})?\p{Ll}+|\s\p{Lu}\p{Ll}+)*/gu;

const SHOWN_MAX = 3;

function found(text: string, pattern: RegExp, isMeant: (words: string) => boolean = () => true): string[] {
  const words = Array.from(text.matchAll(pattern), ([match]) => match.trim()).filter(isMeant);
  return [...new Set(words)].slice(0, SHOWN_MAX);
}

function parts(name: string): string[] {
  return name.toLowerCase().split(/\s+/u);
}

/** The owner's own name is no news to the owner; a name of a month or day is a date. */
export function findTelling(text: string, ownerName: string): Telling[] {
  const known = new Set(parts(ownerName));
  const noNames = new RegExp(`^(?:${MONTHS}|${DAYS})$`, "iu");
  const isName = (words: string) => !noNames.test(words) && parts(words).some((word) => !known.has(word));
  const all: Telling[] = [
    { kind: "CONTACT", words: found(text, CONTACT) },
    { kind: "DATE", words: found(text, DATE) },
    { kind: "NAME", words: found(text, NAME, isName) },
    { kind: "SELF", words: found(text, SELF) },
  ];
  return all.filter(({ words }) => words.length > 0);
}
