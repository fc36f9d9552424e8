import { describe, expect, it } from "@jest/globals";
import {
  averageDeviation,
  averageDeviationAboutMedian,
  averageDeviationCutOff,
  averageDeviationJ,
  awg,
  nullVariance,
  rStarWgJ,
  rwg,
  rwgJ,
} from "./agreement.rules.js";
import { StatisticsInputError } from "./input.rules.js";
import { readReference } from "./statistics.fake.js";

type Row = Readonly<Record<string, number | string>>;
type ByGroup = readonly Row[];
const reference = readReference<{
  data: ByGroup;
  rwg_COH05: ByGroup;
  rwg_j_5items: ByGroup;
  rstar_wg_j_lindell: ByGroup;
  AD_mean_COH05: ByGroup;
  AD_median_COH05: ByGroup;
  AD_mean_5items: ByGroup;
  awg_COH05: ByGroup;
  null_variances: readonly Readonly<Record<string, number>>[];
  AD_cutoff_c_over_6: Readonly<Record<string, number>>;
}>("agreement_rwg_ad");

const SCALE = { min: 1, max: 5 };
const ITEMS = ["COH01", "COH02", "COH03", "COH04", "COH05"];
const raters = reference.data.map((row) => ITEMS.map((item) => Number(row[item])));
const lastItem = reference.data.map((row) => Number(row["COH05"]));
const uniform = nullVariance(5) ?? 0;
const only = (rows: ByGroup, column: string) => Number(rows[0]?.[column]);

describe("agreement among raters", () => {
  it("refuses nothing, holes, values that are none, and a null variance that is not positive", () => {
    for (const compute of [rwg, (values: number[]) => awg(values, SCALE), averageDeviation, averageDeviationAboutMedian] as const) {
      expect(() => compute([], 2)).toThrow(StatisticsInputError);
      expect(() => compute([1, Number.NaN], 2)).toThrow(/finite/);
    }
    for (const compute of [rwgJ, rStarWgJ, averageDeviationJ] as const) {
      expect(() => compute([], 2)).toThrow(/no rows/);
      expect(() => compute([[1, 2], [1]], 2)).toThrow(/unequal length/);
    }
    expect(() => rwg([1, 2], 0)).toThrow(/null variance/);
    expect(() => rwg([1], 0)).toThrow(/null variance/);
    expect(() => awg([1, 6], SCALE)).toThrow(/outside 1 to 5/);
    expect(() => nullVariance(1)).toThrow(StatisticsInputError);
    expect(() => awg([1, 2], { min: 3, max: 3 })).toThrow(/no width/);
  });

  it("does not exist for one rater", () => {
    expect(rwg([3], 2)).toBeNull();
    expect(rwgJ([[3, 4]], 2)).toBeNull();
    expect(rStarWgJ([[3, 4]], 2)).toBeNull();
    expect(awg([3], SCALE)).toBeNull();
  });

  it("is whole where all say the same, and none where they vary more than chance", () => {
    expect(rwg([4, 4, 4], uniform)).toBe(1);
    expect(awg([5, 5, 5], SCALE)).toBe(1);
    expect(
      rwgJ(
        Array.from({ length: 3 }, () => [4, 2]),
        uniform,
      ),
    ).toBe(1);
    expect(rwg([1, 5, 1, 5], uniform)).toBe(0);
    expect(
      rwgJ(
        [
          [1, 5],
          [5, 1],
        ],
        uniform,
      ),
    ).toBe(0);
    expect(
      rStarWgJ(
        [
          [1, 5],
          [5, 1],
        ],
        uniform,
      ),
    ).toBe(-3);
  });

  it("has no a_wg where the mean lies at an end", () => {
    expect(awg([5, 5, 5, 4], SCALE)).toBeNull();
    expect(awg([5, 5, 5, 1], SCALE)).toBeCloseTo(-1, 12);
  });

  it("gives the figures of R's multilevel for the soldiers of platoon 1044C-2ND", () => {
    expect(rwg(lastItem, uniform)).toBeCloseTo(only(reference.rwg_COH05, "rwg"), 9);
    expect(rwgJ(raters, uniform)).toBeCloseTo(only(reference.rwg_j_5items, "rwg.j"), 9);
    expect(rStarWgJ(raters, uniform)).toBeCloseTo(only(reference.rstar_wg_j_lindell, "rwg.lindell"), 9);
    expect(awg(lastItem, SCALE)).toBeCloseTo(only(reference.awg_COH05, "a.wg"), 9);
    expect(averageDeviation(lastItem)).toBeCloseTo(only(reference.AD_mean_COH05, "AD.M"), 9);
    expect(averageDeviationAboutMedian(lastItem)).toBeCloseTo(only(reference.AD_median_COH05, "AD.M"), 9);
    expect(averageDeviationJ(raters)).toBeCloseTo(only(reference.AD_mean_5items, "AD.M"), 9);
  });

  it.each(reference.null_variances.map((row) => [row["points"] ?? 0, row] as const))(
    "knows the null variances of %d points",
    (points, row) => {
      // The published table is rounded to two decimals; the uniform one is exact here.
      expect(Math.abs((nullVariance(points, "uniform") ?? 0) - (row["uniform"] ?? 0))).toBeLessThan(0.005);
      for (const [shape, column] of [
        ["slightSkew", "slight_skew"],
        ["moderateSkew", "moderate_skew"],
        ["heavySkew", "heavy_skew"],
        ["triangular", "triangular"],
        ["normal", "normal"],
      ] as const)
        expect(nullVariance(points, shape)).toBe(row[column]);
      expect(averageDeviationCutOff(points)).toBeCloseTo(reference.AD_cutoff_c_over_6[`points_${points}`] ?? 0, 9);
    },
  );

  it("has no tabled null variance for scales that the table does not have", () => {
    expect(nullVariance(4, "triangular")).toBeNull();
    expect(nullVariance(3)).toBeCloseTo(2 / 3, 12);
  });
});
