const CODE = /^[0-9A-HJKMNP-TV-Z]{20}$/;

/** A code as somebody typed it from paper: spaces and dashes do not matter, and signs that look alike are one. */
export function readSheetCode(text: string): string | null {
  const code = text
    .replaceAll(/[\s.-]/g, "")
    .toUpperCase()
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  return CODE.test(code) ? code : null;
}
