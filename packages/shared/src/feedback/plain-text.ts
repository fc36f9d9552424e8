/** Signs that a text may not hold: they garble a screen, a CSV or a database, or turn the reading direction round. */
function isUnwanted(code: number): boolean {
  if (code === 0x09 || code === 0x0a || code === 0x0d) return false;
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true;
  const isLoneSurrogate = code >= 0xd800 && code <= 0xdfff;
  const turnsDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return isLoneSurrogate || turnsDirection || code === 0xfeff || code === 0xfffe || code === 0xffff;
}

/** Says whether a text holds control characters, half a character, or signs that reverse the reading direction. */
export function hasUnwantedSigns(text: string): boolean {
  for (const sign of text) if (isUnwanted(sign.codePointAt(0) ?? 0)) return true;
  return false;
}

/** Takes those signs out; for what somebody pastes, so that they are not bothered with it at the end. */
export function cleanText(text: string): string {
  let clean = "";
  for (const sign of text) if (!isUnwanted(sign.codePointAt(0) ?? 0)) clean += sign;
  return clean;
}
