import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { parseCatalogue } from "./talent-catalogue.rules.js";

const starter = (): {
  categories: { id: string; color: string }[];
  talents: { id: string; category: string; name: { nl: string; en?: string } }[];
} => JSON.parse(readFileSync(new URL("../../../seed/talents.json", import.meta.url), "utf8"));

describe("a catalogue of talents", () => {
  it("is usable as every organisation gets it", () => {
    expect(parseCatalogue(starter()).talents).toHaveLength(60);
  });

  it.each<[string, (file: ReturnType<typeof starter>) => void, RegExp]>([
    ["a talent without an English name", (file) => delete file.talents[3]!.name.en, /talents\.3\.name\.en/],
    ["a colour that is none", (file) => (file.categories[0]!.color = "red"), /categories\.0\.color/],
    ["a talent in a theme that is not there", (file) => (file.talents[0]!.category = "gone"), /winning-trust is in gone/],
    ["two talents of one name", (file) => (file.talents[1]!.id = file.talents[0]!.id), /two talents are called winning-trust/],
    ["two themes of one name", (file) => (file.categories[1]!.id = file.categories[0]!.id), /two themes are called contact/],
  ])("is refused with %s, saying where", (_what, spoil, message) => {
    const file = starter();
    spoil(file);
    expect(() => parseCatalogue(file)).toThrow(message);
  });

  it.each([[null], [[]], [{ talents: [] }], ["text"]])("is refused when it is %j", (value) => {
    expect(() => parseCatalogue(value)).toThrow(/not usable/);
  });
});
