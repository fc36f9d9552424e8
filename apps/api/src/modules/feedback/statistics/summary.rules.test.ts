import { describe, expect, it } from "@jest/globals";
import { averageDeviation, spreadWord } from "./agreement.rules.js";
import { fProbability, fQuantile, studentTProbability, studentTQuantile } from "./distributions.rules.js";
import { StatisticsInputError } from "./input.rules.js";
import { mean, meanInterval95, standardDeviation } from "./summary.rules.js";

/** Student (1908), Cushny & Peebles' sleep data as in R's datasets::sleep; figures of R 4.2.2. */
const GROUP_1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const GROUP_2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe("statistics of a report", () => {
  it("refuse nothing, and what is no finite number, with a reason", () => {
    for (const compute of [mean, standardDeviation, meanInterval95, averageDeviation]) {
      expect(() => compute([])).toThrow(StatisticsInputError);
      expect(() => compute([1, Number.NaN])).toThrow(/finite/);
      expect(() => compute([1, Number.POSITIVE_INFINITY])).toThrow(/finite/);
    }
  });

  it("have no spread and no interval for one value", () => {
    expect(standardDeviation([3])).toBeNull();
    expect(meanInterval95([3])).toBeNull();
  });

  it("are a point where all agree", () => {
    expect(standardDeviation([4, 4, 4])).toBe(0);
    expect(meanInterval95([4, 4, 4])).toEqual({ low: 4, high: 4 });
  });

  it("give Student's own figures for the sleep data", () => {
    expect(mean(GROUP_1)).toBeCloseTo(0.75, 10);
    expect(standardDeviation(GROUP_1)).toBeCloseTo(1.7890096578, 9);
    const one = meanInterval95(GROUP_1);
    expect(one?.low).toBeCloseTo(-0.52978041353, 9);
    expect(one?.high).toBeCloseTo(2.0297804135, 9);
    const paired = meanInterval95(GROUP_1.map((value, index) => value - (GROUP_2[index] ?? 0)));
    expect(paired?.low).toBeCloseTo(-2.4598857633, 9);
    expect(paired?.high).toBeCloseTo(-0.70011423672, 9);
  });

  it("give the t-interval of {3,4,4,5,2}", () => {
    const interval = meanInterval95([3, 4, 4, 5, 2]);
    expect(interval?.low).toBeCloseTo(2.184285, 6);
    expect(interval?.high).toBeCloseTo(5.015715, 6);
  });

  it.each([
    [1, 12.7062047362],
    [2, 4.3026527297],
    [3, 3.1824463053],
    [4, 2.7764451052],
    [5, 2.5705818356],
    [6, 2.4469118511],
    [7, 2.3646242516],
    [8, 2.3060041352],
    [9, 2.2621571628],
  ])("know Student's t for %d degrees of freedom", (degrees, published) => {
    expect(studentTQuantile(0.975, degrees)).toBeCloseTo(published, 9);
    expect(studentTProbability(studentTQuantile(0.975, degrees), degrees)).toBeCloseTo(0.975, 12);
  });

  it("know Student's t between whole degrees: R's Welch interval of the sleep data is -1.58 ± t · 1.58 / 1.8608134675", () => {
    const half = (0.20548323071 + 3.3654832307) / 2;
    expect(studentTQuantile(0.975, 17.7764735162) * (1.58 / 1.8608134675)).toBeCloseTo(half, 8);
  });

  it("know Fisher's F: its square root is Student's t for one degree above, and both tails mirror each other", () => {
    for (const degrees of [2, 5, 9, 17.5]) {
      expect(Math.sqrt(fQuantile(0.95, 1, degrees))).toBeCloseTo(studentTQuantile(0.975, degrees), 9);
      expect(fQuantile(0.025, 3, degrees) * fQuantile(0.975, degrees, 3)).toBeCloseTo(1, 10);
      expect(fProbability(fQuantile(0.975, 4, degrees), 4, degrees)).toBeCloseTo(0.975, 12);
    }
    expect(fProbability(0, 2, 3)).toBe(0);
    expect(() => fQuantile(1, 2, 3)).toThrow(RangeError);
    expect(() => fQuantile(0.5, 0, 3)).toThrow(RangeError);
  });

  it("refuse a quantile that does not exist", () => {
    for (const [probability, degrees] of [
      [0.4, 3],
      [1, 3],
      [0.975, 0],
    ] as const)
      expect(() => studentTQuantile(probability, degrees)).toThrow(RangeError);
  });

  it("call a group of raters agreed or divided by the sixth of the scale", () => {
    // Group 1044C-2ND of R's multilevel::cohesion: {3, 2, 3} has AD .4444; 1044B-2ND {4, 4, 1} has 1.3333.
    expect(averageDeviation([3, 2, 3])).toBeCloseTo(0.4444444, 6);
    expect(averageDeviation([4, 4, 1])).toBeCloseTo(1.3333333, 6);
    expect(spreadWord([3, 2, 3], 5)).toBe("AGREE");
    expect(spreadWord([4, 4, 1], 5)).toBe("DIVIDED");
  });
});

/** All multisets of `n` scores on five points. */
function multisets(n: number, from = 1): number[][] {
  if (n === 0) return [[]];
  return Array.from({ length: 6 - from }, (_, index) => index + from).flatMap((score) =>
    multisets(n - 1, score).map((rest) => [score, ...rest]),
  );
}

function share(n: number, keyOf: (scores: readonly number[]) => string): number {
  const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));
  const ways = (scores: readonly number[]) =>
    [1, 2, 3, 4, 5].reduce((total, value) => total / factorial(scores.filter((score) => score === value).length), factorial(n));
  const bySame = new Map<string, number[][]>();
  for (const scores of multisets(n)) bySame.set(keyOf(scores), [...(bySame.get(keyOf(scores)) ?? []), scores]);
  return [...bySame.values()].reduce((sum, same) => sum + (same.length === 1 ? ways(same[0] ?? []) : 0), 0) / 5 ** n;
}

describe("why spread is not shown below eight raters of an item", () => {
  // Own exact enumeration, five points, independent uniform ratings: how often all scores follow from what is shown.
  it.each([
    [3, 0.064, 0.952],
    [4, 0.016, 0.8272],
    [5, 0.0038, 0.6384],
    [6, 0.0009, 0.4403],
    [8, 0, 0.1614],
  ])("of %d raters", (n, byMean, byMeanAndSpread) => {
    expect(share(n, (scores) => mean(scores).toFixed(9))).toBeCloseTo(byMean, 3);
    expect(share(n, (scores) => `${mean(scores).toFixed(9)} ${(standardDeviation(scores) ?? 0).toFixed(9)}`)).toBeCloseTo(
      byMeanAndSpread,
      3,
    );
  });
});
