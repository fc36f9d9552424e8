/** One line of "Name <address>" or just an address. */
export interface AddressLine {
  readonly line: number;
  readonly text: string;
  readonly email: string;
  readonly name: string | null;
  readonly problem: "NOT_AN_ADDRESS" | "TWICE" | null;
}

// Deliberately wide: the mail server has the last word, this only catches slips.
const ADDRESS = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/;

/** Up to a comma or semicolon, except inside the quotes of a name. */
const PART = /(?:"[^"]*"|[^,;"])+/g;

/** Reads one address a line; commas and semicolons separate as well, since that is how mail programs copy them. */
export function readAddressLines(text: string): AddressLine[] {
  const seen = new Set<string>();
  return text
    .split("\n")
    .flatMap((whole, index) => (whole.match(PART) ?? []).map((part) => ({ part: part.trim(), line: index + 1 })))
    .filter(({ part }) => part !== "")
    .map(({ part, line }) => {
      const named = /^(.*?)\s*<([^<>]+)>$/.exec(part);
      const email = (named?.[2] ?? part).trim().toLowerCase();
      const name = named?.[1]?.replaceAll('"', "").trim() || null;
      const problem = !ADDRESS.test(email) ? "NOT_AN_ADDRESS" : seen.has(email) ? "TWICE" : null;
      seen.add(email);
      return { line, text: part, email, name, problem };
    });
}
