const GROUP = /.{1,5}/gu;

/** A code in groups of five, as one reads it aloud and types it. */
export function sheetCodeText(code: string): string {
  return code.match(GROUP)?.join(" ") ?? code;
}
