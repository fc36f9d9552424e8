import { describe, expect, it } from "@jest/globals";
import { cronbachAlpha } from "./alpha.rules.js";
import { intraclassTable } from "./intraclass.rules.js";
import { readReference } from "./statistics.fake.js";
import { groupedIntraclass } from "./unequal-groups.rules.js";

interface Published {
  readonly type: "ICC1" | "ICC2" | "ICC3" | "ICC1k" | "ICC2k" | "ICC3k";
  readonly icc: number;
  readonly F: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
  readonly ci95: readonly [number, number];
}
const shroutFleiss = readReference<{ data: number[][]; anova: Record<string, number>; results: Published[] }>("icc_shrout_fleiss_1979");
const cohesion = readReference<{ icc_unbalanced_COH05: Record<string, number> }>("agreement_rwg_ad").icc_unbalanced_COH05;
const NAMES = { ICC1: "icc1", ICC2: "icc2", ICC3: "icc3", ICC1k: "icc1K", ICC2k: "icc2K", ICC3k: "icc3K" } as const;

/** COH05 of R's multilevel::cohesion by platoon, without the row whose COH02 is missing. */
const PLATOONS: readonly (readonly number[])[] = [
  [5, 3],
  [4, 4, 1],
  [3, 4],
  [3, 2, 3],
];

describe("intraclass correlations of a complete table", () => {
  it("refuse an empty table and one with holes", () => {
    expect(() => intraclassTable([])).toThrow(/no rows/);
    expect(() => intraclassTable([[1, 2], [1]])).toThrow(/unequal length/);
    expect(() =>
      intraclassTable([
        [1, Number.NaN],
        [1, 2],
      ]),
    ).toThrow(/finite/);
  });

  it("do not exist for one target, one rater, or without variance", () => {
    expect(intraclassTable([[1, 2, 3]])).toBeNull();
    expect(intraclassTable([[1], [2]])).toBeNull();
    expect(
      intraclassTable([
        [3, 3],
        [3, 3],
      ]),
    ).toMatchObject({ icc1: null, icc2: null, icc3: null, icc1K: null, icc2K: null, icc3K: null });
  });

  it("are one, without an interval, where raters agree wholly", () => {
    const found = intraclassTable([
      [1, 1],
      [3, 3],
      [5, 5],
    ]);
    expect(found?.icc3).toMatchObject({ value: 1, f: null, interval: null });
    expect(found?.icc1).toMatchObject({ value: 1, f: null, interval: null });
  });

  it("have the analysis of variance of Shrout and Fleiss", () => {
    const { BMS, WMS, JMS, EMS } = shroutFleiss.anova;
    const found = intraclassTable(shroutFleiss.data)?.meanSquares;
    expect(found?.between).toBeCloseTo(BMS ?? 0, 9);
    expect(found?.within).toBeCloseTo(WMS ?? 0, 9);
    expect(found?.judges).toBeCloseTo(JMS ?? 0, 9);
    expect(found?.error).toBeCloseTo(EMS ?? 0, 9);
  });

  it.each(shroutFleiss.results)("give R's $type with F, p and interval", (published) => {
    const found = intraclassTable(shroutFleiss.data)?.[NAMES[published.type]];
    expect(found?.value).toBeCloseTo(published.icc, 9);
    expect(found?.f).toBeCloseTo(published.F, 8);
    expect(found?.degrees).toEqual([published.df1, published.df2]);
    expect(found?.p).toBeCloseTo(published.p, 9);
    expect(found?.interval?.low).toBeCloseTo(published.ci95[0], 9);
    expect(found?.interval?.high).toBeCloseTo(published.ci95[1], 9);
  });
});

describe("Cronbach's alpha", () => {
  it("refuses holes, and does not exist for one person, one item or equal totals", () => {
    expect(() => cronbachAlpha([[1, 2], [1]])).toThrow(/unequal length/);
    expect(cronbachAlpha([[1, 2]])).toBeNull();
    expect(cronbachAlpha([[1], [2]])).toBeNull();
    expect(
      cronbachAlpha([
        [1, 3],
        [2, 2],
      ]),
    ).toBeNull();
  });

  it("is ICC(3,k), and so is Feldt's interval", () => {
    const published = shroutFleiss.results.find(({ type }) => type === "ICC3k");
    const found = cronbachAlpha(shroutFleiss.data);
    expect(found?.value).toBeCloseTo(published?.icc ?? 0, 9);
    expect(found?.interval.low).toBeCloseTo(published?.ci95[0] ?? 0, 9);
    expect(found?.interval.high).toBeCloseTo(published?.ci95[1] ?? 0, 9);
  });
});

describe("intraclass correlations of groups of unequal size", () => {
  it("refuse no groups and an empty group, and do not exist for one", () => {
    expect(() => groupedIntraclass([])).toThrow(/no groups/);
    expect(() => groupedIntraclass([[1], []])).toThrow(/no values/);
    expect(groupedIntraclass([[1, 2, 3]])).toBeNull();
  });

  it("have no coefficient where nothing varies or every group has one value", () => {
    expect(
      groupedIntraclass([
        [3, 3],
        [3, 3],
      ]),
    ).toMatchObject({ icc1N0: null, icc1MeanN: null, icc2: null });
    expect(groupedIntraclass([[1], [2], [5]])).toMatchObject({ within: null, icc1N0: null, icc2: null });
  });

  it("give R's figures for the platoons, by mean size and by n0", () => {
    const found = groupedIntraclass(PLATOONS);
    expect(found?.between).toBeCloseTo(cohesion["MSB"] ?? 0, 9);
    expect(found?.within).toBeCloseTo(cohesion["MSW"] ?? 0, 9);
    expect(found?.meanN).toBe(cohesion["n_mean"]);
    expect(found?.n0).toBeCloseTo(cohesion["n0"] ?? 0, 9);
    expect(found?.icc1MeanN).toBeCloseTo(cohesion["ICC1_multilevel"] ?? 0, 9);
    expect(found?.icc1N0).toBeCloseTo(cohesion["ICC1_n0"] ?? 0, 9);
    expect(found?.icc2).toBeCloseTo(cohesion["ICC2_multilevel"] ?? 0, 9);
  });

  it("are those of the complete table when all groups are equal", () => {
    const found = groupedIntraclass(shroutFleiss.data);
    expect(found?.icc1N0).toBeCloseTo(shroutFleiss.results[0]?.icc ?? 0, 9);
    expect(found?.icc2).toBeCloseTo(shroutFleiss.results.find(({ type }) => type === "ICC1k")?.icc ?? 0, 9);
  });
});
