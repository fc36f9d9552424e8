/* Text that people write, treated the same by API and client. */

/** Line breaks and tabs stay; other control characters cannot be seen and break files that we export. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** A text as it is stored: one kind of line break, no invisible control characters, nothing dangling at the end. */
export function tidyText(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(CONTROL, "").trimEnd().normalize("NFC");
}

/** A text of one line, such as a title. */
export function tidyLine(text: string): string {
  return tidyText(text).replaceAll(/\s+/g, " ").trim();
}

/** Length as the database counts it: in characters, so that an emoji is one. */
export function charsOf(text: string): number {
  return [...text].length;
}
