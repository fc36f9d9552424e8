import { COLOURS } from "../colours.js";
import styles from "./avatar.module.css";

const letters = new Intl.Segmenter();

/** The first letter as people see it, accents and all. */
function firstLetter(word: string): string {
  for (const { segment } of letters.segment(word)) return segment;
  return "";
}

/** First letters of the first and last word: "Jan de Vries" is JV. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.at(-1) : "";
  return (firstLetter(words[0] ?? "") + firstLetter(last ?? "")).toLocaleUpperCase();
}

/** A name gets the same colour everywhere; it carries no meaning. */
function colourFor(name: string) {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return COLOURS[sum % COLOURS.length];
}

/** Someone's initials in a coloured round; the name itself stands beside it or in a label. */
export function Avatar({ name }: { readonly name: string }) {
  // Drawn by the style sheet: as text the letters would count as the label of a button round them.
  return <span className={styles.avatar} data-colour={colourFor(name)} data-initials={initialsOf(name)} aria-hidden="true" />;
}
