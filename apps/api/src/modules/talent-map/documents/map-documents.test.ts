import { describe, expect, it } from "@jest/globals";
import type { Block } from "../../../platform/documents/document.js";
import { toMarkdown } from "../../../platform/documents/markdown.js";
import { dpiaEn } from "./dpia.en.js";
import { dpiaNl } from "./dpia.nl.js";
import { informationPackEn } from "./information-pack.en.js";
import { informationPackNl } from "./information-pack.nl.js";
import type { MapDocument, MapFacts } from "./map-facts.js";

const facts: MapFacts = {
  organisationName: "Zorg | net",
  isOn: true,
  decision: { reference: "OR-2031/7", decidedOn: "2031-05-06" },
  profile: "STRICT",
  noiseAtMost: 81,
  noiseVariance: 82,
  shownFrom: 83,
  groupFrom: 84,
  participantsFrom: 85,
  changesFrom: 86,
  frozenDays: 87,
  cellsPerPerson: 88,
  trendFrom: 89,
  epochsVisible: 90,
  withdrawnAfterMonths: 91,
  attacks: { measuredOn: "2031-06-07", rows: [{ name: "repeat", expected: "0.26", measured: "0.23", isWithin: true }] },
};

const PAIRS: readonly (readonly [string, MapDocument, MapDocument])[] = [
  ["information pack", informationPackNl, informationPackEn],
  ["DPIA", dpiaNl, dpiaEn],
];

/** What a translation must not change: the parts, how many items each has, and every figure in it. */
function bones(block: Block): unknown {
  const figures = JSON.stringify(block).match(/\d+/g)?.toSorted() ?? [];
  if (block.kind === "list") return ["list", block.items.length, figures];
  if (block.kind === "table") return ["table", block.header.length, block.rows.length, figures];
  return block.kind === "heading" ? ["heading", block.level] : [block.kind, block.kind === "text" ? figures : []];
}

describe.each(PAIRS)("the %s of the talent map", (_name, dutch, english) => {
  it("says the same in both languages, part by part and figure by figure", () => {
    for (const each of [facts, { ...facts, isOn: false, decision: null, attacks: null, profile: "STANDARD" as const }]) {
      expect(english(each).blocks.map(bones)).toEqual(dutch(each).blocks.map(bones));
    }
  });

  it("follows the settings: each figure of the configuration that it mentions is that of the configuration", () => {
    const figures = JSON.stringify(dutch(facts).blocks).match(/\b8[1-9]\b|\b9[01]\b/g) ?? [];
    expect(new Set(figures).size).toBeGreaterThan(8);
    const others = JSON.stringify(dutch({ ...facts, shownFrom: 7 }).blocks);
    expect(others).not.toContain("83");
  });

  it("says so when there is no decision and nothing was measured", () => {
    const said = JSON.stringify(dutch({ ...facts, decision: null, attacks: null }).blocks);
    expect(said).toMatch(/nog (?:niet vastgelegd|geen besluit)/);
    expect(said).toMatch(/nog niet gedaan/);
  });

  it("becomes a text in which a name stays a name", () => {
    expect(toMarkdown(dutch(facts))).toContain("Zorg \\| net");
  });
});
