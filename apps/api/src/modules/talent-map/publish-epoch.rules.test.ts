import { describe, expect, it } from "@jest/globals";
import { frameOf } from "./frame.rules.js";
import { A_CATALOGUE, aFrame, anEpochInput, someParticipants } from "./map-organisation.fake.js";
import { cellBudget, PROFILES, realTrendFrom, withPairs } from "./map-profile.rules.js";
import { EpochGateError, participationBand, publishEpoch, type EpochInput } from "./publish-epoch.rules.js";

function valuesOf(input: EpochInput): Map<string, number | null> {
  return new Map(publishEpoch(input).cells.map(({ lineage, expression, value }) => [`${lineage}|${expression}`, value]));
}

describe("publishing an epoch", () => {
  it("refuses a cube in which one person is in more cells for a talent than the budget allows", () => {
    const wide = { ...PROFILES.STANDARD, families: PROFILES.STRICT.families };
    expect(() => publishEpoch(anEpochInput({ profile: wide }))).toThrow(EpochGateError);
    expect(() => publishEpoch(anEpochInput({ profile: wide }))).toThrow("one person would be in 6 cells for one talent, and 3 are allowed");
  });

  it("refuses pairs of talents that cost more than the dimension that gave way for them", () => {
    const catalogue = { ...A_CATALOGUE, pairs: [...A_CATALOGUE.pairs, ["101", "102"], ["101", "104"]] as const };
    expect(() => publishEpoch(anEpochInput({ profile: withPairs(PROFILES.STANDARD), catalogue }))).toThrow(EpochGateError);
    expect(publishEpoch(anEpochInput({ profile: withPairs(PROFILES.STANDARD) })).proof.budget).toEqual({ used: 3, allowed: 3 });
  });

  it("shows nothing below the threshold and no number of participants of any group", () => {
    for (const profile of [PROFILES.STANDARD, PROFILES.STRICT]) {
      const publication = publishEpoch(anEpochInput({ profile }));
      const shown = publication.cells.flatMap(({ value }) => value ?? []);
      expect(shown.length).toBeGreaterThan(20);
      expect(Math.min(...shown)).toBeGreaterThanOrEqual(profile.threshold);
      expect(publication.expressions).not.toContain("p");
      expect(JSON.stringify(publication)).not.toMatch(/participants|noise|key|secret/);
    }
  });

  it("never shows a lone holder, whatever the secret", () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const publication = publishEpoch(
        anEpochInput({ secret: Buffer.alloc(32, seed), participants: [{ employee: 3, talentIds: ["101"] }] }),
      );
      expect(publication.cells.every(({ value }) => value === null)).toBe(true);
    }
  });

  it("never shows more people than a group has, so that a whole team which holds a talent can't become certain", () => {
    const everybody = Array.from({ length: 400 }, (_, employee) => ({ employee, talentIds: ["101"] }));
    for (let seed = 0; seed < 20; seed += 1) {
      const { cells, groups } = publishEpoch(anEpochInput({ secret: Buffer.alloc(32, seed), participants: everybody }));
      const employees = new Map(groups.map((group) => [group.lineage, group.employees]));
      for (const { lineage, value } of cells) expect(value ?? 0).toBeLessThanOrEqual(employees.get(lineage) ?? 0);
    }
  });

  it("has a line for every cell that exists, whoever takes part", () => {
    const names = (input: EpochInput) => publishEpoch(input).cells.map(({ lineage, expression }) => `${lineage}|${expression}`);
    expect(names(anEpochInput({ participants: [] }))).toEqual(names(anEpochInput()));
  });

  it("gives the same numbers when it is computed again, in whatever order people and groups come", () => {
    const frame = aFrame();
    const turned = { ...frame, groups: frame.groups.toReversed() };
    const again = anEpochInput({ frame: turned, participants: someParticipants().toReversed() });
    expect(publishEpoch(anEpochInput())).toEqual(publishEpoch(anEpochInput()));
    expect(Object.fromEntries(valuesOf(again))).toEqual(Object.fromEntries(valuesOf(anEpochInput())));
  });

  it("gives other numbers in another epoch and with another secret", () => {
    expect(valuesOf(anEpochInput({ epoch: 2 }))).not.toEqual(valuesOf(anEpochInput()));
    expect(valuesOf(anEpochInput({ secret: Buffer.alloc(32, 9) }))).not.toEqual(valuesOf(anEpochInput()));
  });

  it("keeps a published number within D of the true one, and counts somebody once for a theme", () => {
    const everybody = Array.from({ length: 400 }, (_, employee) => ({ employee, talentIds: ["100", "104", "108", "100"] }));
    const values = valuesOf(anEpochInput({ participants: everybody }));
    for (const expression of ["t:100", "t:104", "th:0"])
      expect(Math.abs((values.get(`ALL|${expression}`) ?? 0) - 400)).toBeLessThanOrEqual(5);
  });

  it("counts two talents together only where both are held, and only in groups of fifty", () => {
    const profile = { ...withPairs(PROFILES.STRICT), minimumPairGroup: 50 };
    const participants = Array.from({ length: 100 }, (_, employee) => ({ employee, talentIds: employee < 60 ? ["101", "103"] : ["103"] }));
    const publication = publishEpoch(anEpochInput({ profile, participants, frame: aFrame(100) }));
    const pairs = publication.cells.filter(({ expression }) => expression.includes("&"));
    expect(pairs.map(({ lineage, expression }) => `${lineage}|${expression}`)).toEqual(["ALL|t:101&t:103", "ALL|t:105&t:106"]);
    expect(Math.abs((pairs[0]?.value ?? 0) - 60)).toBeLessThanOrEqual(8);
    expect(
      publishEpoch(anEpochInput({ profile, participants: [], frame: aFrame(40) })).cells.some(({ expression }) => expression.includes("&")),
    ).toBe(false);
  });

  it("gives groups with exactly the same members one set of numbers, under both names", () => {
    const frame = frameOf(
      Array.from({ length: 120 }, (_, employee) => ({ TEAM: `t${employee % 3}`, LOCATION: employee % 3 === 0 ? "zwolle" : "assen" })),
    );
    const publication = publishEpoch(anEpochInput({ profile: PROFILES.STRICT, frame, participants: someParticipants(120) }));
    expect(publication.groups.filter(({ units }) => units.length > 1).map(({ units }) => units.map(({ id }) => id))).toEqual([
      ["t0", "zwolle"],
    ]);
  });
});

describe("the profiles", () => {
  it("have the budget and the smallest real trend of the design", () => {
    expect([cellBudget(PROFILES.STANDARD), cellBudget(PROFILES.STRICT)]).toEqual([3, 6]);
    expect([realTrendFrom(PROFILES.STANDARD), realTrendFrom(PROFILES.STRICT)]).toEqual([4, 5]);
    for (const profile of [PROFILES.STANDARD, PROFILES.STRICT]) {
      expect(profile.threshold).toBe(profile.table.maxNoise + 2);
      expect(publishEpoch(anEpochInput({ profile })).proof.budget.used).toBe(cellBudget(profile));
    }
  });

  it("tell participation in bands", () => {
    expect([10, 25, 50, 75, 76].map((participants) => participationBand(participants, 100))).toEqual([
      "UNDER_25",
      "FROM_25_TO_50",
      "FROM_50_TO_75",
      "FROM_50_TO_75",
      "OVER_75",
    ]);
  });
});
