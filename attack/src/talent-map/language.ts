import { selectionProblems } from "@eigenkleur/api/talent-map";
import { atLeast, exactly, type AttackRow } from "../attack.js";
import { Random } from "../random.js";
import type { MapProduct } from "./map-product.js";

/** Names that exist, to make names of that do not. */
interface Names {
  readonly expressions: readonly string[];
  readonly groups: readonly string[];
}

const JOINS = ["&", "|", "-", "+", " OR ", " AND ", ",", "&&", "||", " EXCEPT ", "\\", "^"];
const PREFIXES = ["!", "NOT ", "-", "~", "not:", "g:ALL|", "*", "%", " ", "\u200b", "t:", "th:", "'", '"', "(", "{", "$"];
const SUFFIXES = [
  "%",
  "*",
  " ",
  "'--",
  "\u0000",
  "@2026-01-01..2026-02-01",
  "|p",
  "&",
  "&t:",
  ";",
  ")",
  "\u202e",
  "#",
  "?epoch=1",
  "'] or 1=1",
];

/** One way of asking for what is not in the closed list: by OR, by NOT, by a date, by a wildcard, by quoting, by another spelling. */
function forgery(random: Random, names: readonly string[]): string {
  const name = random.pick(names);
  const other = random.pick(names);
  const ways: (() => string)[] = [
    () => `${name}${random.pick(JOINS)}${other}`,
    () => `${name}${random.pick(JOINS)}${other}${random.pick(JOINS)}${random.pick(names)}`,
    () => random.pick(PREFIXES) + name,
    () => name + random.pick(SUFFIXES),
    () => `${name}&${name}`,
    () => name.toUpperCase(),
    () => name.replace(":", random.pick(["", "=", ";", "::", "："])),
    () => name.slice(0, random.between(0, name.length - 1)),
    () => name.slice(0, 6) + String(random.below(10)) + name.slice(6),
    () => name.split("").toReversed().join(""),
    () => String.fromCodePoint(...Array.from({ length: random.between(0, 20) }, () => random.between(1, 0xd7ff))),
    () => `${random.pick(PREFIXES)}${name}${random.pick(SUFFIXES)}`,
  ];
  return random.pick(ways)();
}

/** A language that combines what it is given, as a filter of an ordinary product does. */
const permissive = (name: string): boolean => /^(?:!|NOT )?(?:t|th):[\w-]+(?:(?:&|\||-| OR | AND )(?:t|th):[\w-]+)*$/u.test(name);

const CHUNK = 400;
const QUERY = `query ($groups: [ID!], $expressions: [ID!]) { talentMap(purpose: "Wij bereiden het leerplan voor", groups: $groups, expressions: $expressions) { rows { about } } }`;

/** Forged names in their thousands: to the rule that knows the list, to the statement that reads the numbers, and some over the wire. */
export async function languageRows(product: MapProduct, fuzz: number, seed: number): Promise<AttackRow[]> {
  const random = new Random(seed);
  const structure = await product.reads.getStructure(product.organisationId, null);
  const names: Names = { expressions: structure.expressions.map(({ id }) => id), groups: structure.groups.map(({ id }) => id) };
  let [accepted, read, answered, unclear, permitted] = [0, 0, 0, 0, 0];
  const overTheWire = Math.min(1_000, Math.ceil(fuzz / 20));
  for (let done = 0; done < fuzz; done += CHUNK) {
    const kind = random.isLess(0.7) ? "expressions" : "groups";
    const known = new Set(names[kind]);
    const forged = Array.from({ length: Math.min(CHUNK, fuzz - done) }, () => forgery(random, names[kind])).filter(
      (name) => !known.has(name),
    );
    for (const name of forged) {
      const selection = { epoch: null, groups: null, expressions: null, [kind]: [name] };
      if (selectionProblems(selection, structure).length === 0) accepted += 1;
      if (permissive(name)) permitted += 1;
    }
    // Postgres has no zero byte in a text; such a name never reaches it.
    const storable = forged.filter((name) => !name.includes("\u0000"));
    const found = await product.reads.findMap(product.organisationId, { epoch: null, groups: null, expressions: null, [kind]: storable });
    read += (kind === "groups" ? found?.groups.length : found?.expressions.length) ?? 0;
    if (done * CHUNK < overTheWire * CHUNK * CHUNK) {
      for (const name of forged.slice(0, Math.ceil((overTheWire * CHUNK) / fuzz))) {
        const { text } = await product.ask(QUERY, { [kind]: [name] });
        if (text.includes('"rows":[{')) answered += 1;
        if (!text.includes("INVALID_INPUT")) unclear += 1;
      }
    }
  }
  return [
    exactly(`closed language: accepted of ${fuzz} forged names`, accepted, 0),
    exactly(`closed language: numbers read for ${fuzz} forged names`, read, 0),
    exactly(`closed language: answered over HTTP of about ${overTheWire} forged names`, answered, 0),
    exactly(`closed language: other answers over HTTP than the allowed values, to about ${overTheWire} forged names`, unclear, 0),
    atLeast("a language of filters: accepted of the same names", permitted, fuzz / 50, { control: true }),
  ];
}
