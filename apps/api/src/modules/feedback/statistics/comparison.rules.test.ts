import { describe, expect, it } from "@jest/globals";
import { clinicalCutOffs, paired, reliableChange, welch } from "./comparison.rules.js";
import { StatisticsInputError } from "./input.rules.js";
import { readReference } from "./statistics.fake.js";
import { summaryOf } from "./summary.rules.js";

interface Test {
  readonly t: number;
  readonly df: number;
  readonly p: number;
  readonly ci: readonly [number, number];
}
const sleep = readReference<{ group1: number[]; group2: number[]; paired: Test; welch: Test }>("t_ci_student_sleep");
const change = readReference<{
  input: { M1: number; M0: number; s1: number; s0: number; rxx: number; x1: number; x2: number };
  SE: number;
  Sdiff: number;
  RC: number;
  min_reliable_change_95: number;
  cutoffs: { a: number; b: number; c: number };
}>("rci_jacobson_truax_1991");

describe("comparing two groups", () => {
  it("refuses what is no group", () => {
    const one = summaryOf([1, 2, 3]);
    expect(() => welch({ ...one, mean: Number.NaN }, one)).toThrow(StatisticsInputError);
    expect(() => welch(one, { ...one, sd: -1 })).toThrow(/negative/);
    expect(() => welch(one, { ...one, n: 2.5 })).toThrow(/whole number/);
    expect(() => paired([1, 2], [1])).toThrow(/unequal length/);
    expect(() => paired([], [])).toThrow(/no values/);
  });

  it("has no answer for one value, or where neither group varies", () => {
    expect(welch(summaryOf([3]), summaryOf([1, 2]))).toBeNull();
    expect(welch(summaryOf([3, 3]), summaryOf([1, 1]))).toBeNull();
    expect(paired([3], [1])).toBeNull();
    expect(paired([3, 4], [1, 2])).toBeNull();
  });

  it("gives R's Welch test of the sleep data, from mean, SD and n alone", () => {
    const found = welch(summaryOf(sleep.group1), summaryOf(sleep.group2));
    expect(found?.t).toBeCloseTo(sleep.welch.t, 9);
    expect(found?.degrees).toBeCloseTo(sleep.welch.df, 9);
    expect(found?.p).toBeCloseTo(sleep.welch.p, 9);
    expect(found?.interval.low).toBeCloseTo(sleep.welch.ci[0], 9);
    expect(found?.interval.high).toBeCloseTo(sleep.welch.ci[1], 9);
  });

  it("gives Student's paired test of the sleep data", () => {
    const found = paired(sleep.group1, sleep.group2);
    expect(found?.t).toBeCloseTo(sleep.paired.t, 9);
    expect(found?.degrees).toBe(sleep.paired.df);
    expect(found?.p).toBeCloseTo(sleep.paired.p, 9);
    expect(found?.difference).toBeCloseTo(-1.58, 12);
    expect(found?.interval.low).toBeCloseTo(sleep.paired.ci[0], 9);
    expect(found?.interval.high).toBeCloseTo(sleep.paired.ci[1], 9);
  });
});

describe("reliable change", () => {
  const { M1, M0, s1, s0, rxx, x1, x2 } = change.input;

  it("refuses a reliability outside 0 to 1 and a negative spread", () => {
    expect(() => reliableChange({ before: 1, after: 2, sd: 1, reliability: 1.1 })).toThrow(StatisticsInputError);
    expect(() => reliableChange({ before: 1, after: 2, sd: 1, reliability: Number.NaN })).toThrow(StatisticsInputError);
    expect(() => reliableChange({ before: 1, after: 2, sd: -1, reliability: 0.5 })).toThrow(/negative/);
    expect(() => clinicalCutOffs({ mean: 1, sd: -1 }, { mean: 2, sd: 1 })).toThrow(/negative/);
  });

  it("has no index where the measurement has no error", () => {
    expect(reliableChange({ before: 1, after: 1, sd: 0, reliability: 0.5 })).toMatchObject({ index: null, isReliable: false });
    expect(reliableChange({ before: 1, after: 2, sd: 1, reliability: 1 })).toMatchObject({ index: null, isReliable: true });
    expect(clinicalCutOffs({ mean: 1, sd: 0 }, { mean: 2, sd: 0 }).c).toBeNull();
  });

  it("gives Jacobson and Truax's own example", () => {
    const found = reliableChange({ before: x1, after: x2, sd: s1, reliability: rxx });
    expect(found.standardError).toBeCloseTo(change.SE, 9);
    expect(found.differenceError).toBeCloseTo(change.Sdiff, 9);
    expect(found.index).toBeCloseTo(change.RC, 9);
    expect(found.leastChange).toBeCloseTo(change.min_reliable_change_95, 9);
    expect(found.isReliable).toBe(true);
    expect(clinicalCutOffs({ mean: M1, sd: s1 }, { mean: M0, sd: s0 })).toEqual(change.cutoffs);
  });
});
