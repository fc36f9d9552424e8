/** Accents and capitals make no difference when one searches. */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** Whether every word that was typed stands somewhere in the text. */
export function matchesWords(text: string, words: string): boolean {
  const searched = plain(text);
  return plain(words)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => searched.includes(word));
}
