import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { compareRounds, progressOf, summariesOf } from "./progress.rules.js";
import type { ThemeSummary } from "./progress.rules.js";
import { A_QUESTIONNAIRE, aBallot, aReportInput } from "./report.fake.js";
import { buildReport } from "./report.rules.js";
import { summaryOf } from "./statistics/summary.rules.js";

const aSummary = (change: Partial<ThemeSummary> = {}): ThemeSummary => ({
  themeId: "trust",
  unitId: "others",
  memberIds: ["colleague", "team"],
  itemIds: ["t1", "t2"],
  scaleMin: 1,
  scaleMax: 5,
  n: 8,
  mean: 3,
  sd: 0.5,
  ...change,
});
const words = (before: Partial<ThemeSummary>, after: Partial<ThemeSummary>) =>
  compareRounds([aSummary(before)], [aSummary(after)]).map(({ progress }) => progress);

describe("progress between two rounds", () => {
  it("is absent where the group, its items, its theme or the scale is not the same", () => {
    expect(compareRounds([], [aSummary()])).toEqual([]);
    expect(words({ memberIds: ["colleague"] }, {})).toEqual([]);
    expect(words({ itemIds: ["t1"] }, {})).toEqual([]);
    expect(words({ themeId: "craft" }, {})).toEqual([]);
    expect(words({ scaleMax: 7 }, {})).toEqual([]);
  });

  it("is none where groups vary as much as they differ, or where one had no spread to go by", () => {
    expect(words({ sd: 1, n: 4 }, { mean: 4, sd: 1, n: 4 })).toEqual(["NO_DIFFERENCE"]);
    expect(words({ sd: null }, { mean: 5 })).toEqual(["NO_DIFFERENCE"]);
    expect(words({ sd: 0 }, { mean: 3.4, sd: 0 })).toEqual(["NO_DIFFERENCE"]);
  });

  it("is clear where both rules say so", () => {
    expect(words({}, { mean: 4 })).toEqual(["HIGHER"]);
    expect(words({ mean: 4 }, { mean: 3 })).toEqual(["LOWER"]);
    expect(words({ sd: 0 }, { mean: 3.5, sd: 0 })).toEqual(["HIGHER"]);
  });

  it("needs the reliable change as well as Welch: a very even second round does not make up for a rough first", () => {
    // Welch: 1.0 ± 0.98; reliable from 1.96 · √2 · 1.2 / √8 = 1.18.
    expect(progressOf({ mean: 3, sd: 1.2, n: 8 }, { mean: 4.05, sd: 0.05, n: 40 })).toBe("NO_DIFFERENCE");
    expect(progressOf({ mean: 3, sd: 1.2, n: 8 }, { mean: 4.25, sd: 0.05, n: 40 })).toBe("HIGHER");
  });

  it("turns round when the rounds are held the other way, and never rises by itself", () => {
    const aGroup = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 12 }).map(summaryOf);
    fc.assert(
      fc.property(aGroup, aGroup, (one, other) => {
        expect(progressOf(one, one)).toBe("NO_DIFFERENCE");
        const word = progressOf(one, other);
        if (word !== "NO_DIFFERENCE") expect(word).toBe(other.mean > one.mean ? "HIGHER" : "LOWER");
        if (one.n === other.n && one.sd === other.sd) {
          const back = progressOf(other, one);
          expect([word, back].toSorted()).toEqual(word === "NO_DIFFERENCE" ? [word, word] : ["HIGHER", "LOWER"]);
        }
      }),
    );
  });
});

describe("what a report leaves for later", () => {
  it("is mean, spread and number of every shown group of a theme, and nothing of somebody known by name", () => {
    const ballots = [
      ...[1, 2, 3, 4, 5].map((score) => aBallot("colleague", [score, 3, 3, 2])),
      ...[2, 2, 3, 5].map((score) => aBallot("team", [score, 3, 1, 2])),
      aBallot("lead", [1, 1, 1, 1]),
    ];
    const report = buildReport(aReportInput(ballots));
    const kept = report ? summariesOf(report, A_QUESTIONNAIRE) : [];
    expect(kept.map(({ themeId, unitId, n }) => `${themeId} ${unitId} ${n}`).toSorted()).toEqual([
      "craft colleague 5",
      "craft others 9",
      "craft team 4",
      "trust colleague 5",
      "trust others 9",
      "trust team 4",
    ]);
    const others = kept.find(({ themeId, unitId }) => themeId === "trust" && unitId === "others");
    expect(others).toMatchObject({ memberIds: ["colleague", "team"], itemIds: ["t1", "t2"], scaleMin: 1, scaleMax: 5 });
    expect(others?.sd).toBeCloseTo(summaryOf([2, 2.5, 3, 3.5, 4, 2.5, 2.5, 3, 4]).sd ?? Number.NaN, 12);
  });
});
