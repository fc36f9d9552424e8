import { describe, expect, it } from "@jest/globals";
import { fixedHalfPoint } from "../gap.rules.js";
import { exactBootstrap } from "./bootstrap.rules.js";
import { selfOtherCategories } from "./self-other.rules.js";
import { readReference } from "./statistics.fake.js";
import { meanInterval95 } from "./summary.rules.js";

const reference = readReference<{
  self: number[];
  others_mean: number[];
  d: number[];
  category: string[];
  category4: string[];
  fixed_half_point_rule: string[];
}>("self_other_agreement");
const bootstrap = readReference<{
  x: number[];
  percentile_ci95: [number, number];
  percentile_ci90: [number, number];
  bootstrap_se_exact: number;
  t_ci95: [number, number];
}>("bootstrap_exact");

describe("self and others after Atwater and Yammarino", () => {
  it("refuses lists of unequal length and nothing at all", () => {
    expect(() => selfOtherCategories([1], [1, 2])).toThrow(/unequal length/);
    expect(() => selfOtherCategories([], [])).toThrow(/no values/);
  });

  it("does not exist for one person", () => {
    expect(selfOtherCategories([3], [4])).toBeNull();
  });

  it("finds the categories of the example", () => {
    const found = selfOtherCategories(reference.self, reference.others_mean) ?? [];
    expect(found.map(({ category }) => category)).toEqual(reference.category);
    expect(found.map(({ category4 }) => category4)).toEqual(reference.category4);
    for (const [index, { difference }] of found.entries()) expect(difference).toBeCloseTo(reference.d[index] ?? Number.NaN, 9);
  });

  it("is another rule than that of the product, which compares nobody with others", () => {
    expect(reference.self.map((self, index) => fixedHalfPoint(self, reference.others_mean[index] ?? 0))).toEqual(
      reference.fixed_half_point_rule,
    );
  });
});

describe("the exact bootstrap", () => {
  it("refuses nothing, too much, and a level that is none", () => {
    expect(() => exactBootstrap([])).toThrow(/no values/);
    expect(() => exactBootstrap(Array.from({ length: 11 }, (_, index) => index))).toThrow(/more than 10/);
    expect(() => exactBootstrap([1, 2], 1)).toThrow(/level/);
    expect(() => exactBootstrap([1, 2], Number.NaN)).toThrow(/level/);
  });

  it("is a point for one value and for equal ones", () => {
    expect(exactBootstrap([4])).toEqual({ interval: { low: 4, high: 4 }, standardError: 0 });
    expect(exactBootstrap([4, 4, 4]).interval).toEqual({ low: 4, high: 4 });
  });

  it("gives what listing all 3,125 resamples gives", () => {
    const at95 = exactBootstrap(bootstrap.x);
    expect(at95.interval.low).toBeCloseTo(bootstrap.percentile_ci95[0], 9);
    expect(at95.interval.high).toBeCloseTo(bootstrap.percentile_ci95[1], 9);
    expect(at95.standardError).toBeCloseTo(bootstrap.bootstrap_se_exact, 12);
    const at90 = exactBootstrap(bootstrap.x, 0.9).interval;
    expect(at90.low).toBeCloseTo(bootstrap.percentile_ci90[0], 9);
    expect(at90.high).toBeCloseTo(bootstrap.percentile_ci90[1], 9);
  });

  it("stands beside the t-interval of the same values", () => {
    const interval = meanInterval95(bootstrap.x);
    expect(interval?.low).toBeCloseTo(bootstrap.t_ci95[0], 9);
    expect(interval?.high).toBeCloseTo(bootstrap.t_ci95[1], 9);
  });
});
