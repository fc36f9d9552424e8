import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import * as agreement from "./agreement.rules.js";
import { cronbachAlpha } from "./alpha.rules.js";
import { exactBootstrap } from "./bootstrap.rules.js";
import { clinicalCutOffs, paired, reliableChange, welch } from "./comparison.rules.js";
import { StatisticsInputError } from "./input.rules.js";
import { intraclassTable } from "./intraclass.rules.js";
import { selfOtherCategories } from "./self-other.rules.js";
import { mean, meanInterval95, standardDeviation, sumOfSquares, variance } from "./summary.rules.js";
import { groupedIntraclass } from "./unequal-groups.rules.js";

/** Anything that somebody may hand over: ratings, fractions, extremes, nonsense. */
const aNumber = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_VALUE, Number.MIN_VALUE, 1e-160) },
);
const aList = fc.array(aNumber, { maxLength: 9 });
const aTable = fc.oneof(
  fc.array(aList, { maxLength: 6 }),
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(aNumber, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    ),
);
const aSummary = fc.record({ mean: aNumber, sd: fc.option(aNumber), n: fc.oneof(fc.integer({ min: -1, max: 9 }), aNumber) });
const scale = { min: 1, max: 5 };

const STATISTICS: Readonly<Record<string, fc.Arbitrary<() => unknown>>> = {
  mean: aList.map((list) => () => mean(list)),
  "sum of squares": aList.map((list) => () => sumOfSquares(list)),
  variance: aList.map((list) => () => variance(list)),
  "standard deviation": aList.map((list) => () => standardDeviation(list)),
  "t-interval": aList.map((list) => () => meanInterval95(list)),
  Welch: fc.tuple(aSummary, aSummary).map(
    ([one, other]) =>
      () =>
        welch(one, other),
  ),
  pairs: fc.tuple(aList, aList).map(
    ([one, other]) =>
      () =>
        paired(one, other),
  ),
  "null variance": aNumber.map((points) => () => agreement.nullVariance(points, "normal") ?? agreement.nullVariance(points)),
  r_wg: fc.tuple(aList, aNumber).map(
    ([list, expected]) =>
      () =>
        agreement.rwg(list, expected),
  ),
  "r_wg(J)": fc.tuple(aTable, aNumber).map(
    ([table, expected]) =>
      () =>
        agreement.rwgJ(table, expected),
  ),
  "r*_wg(J)": fc.tuple(aTable, aNumber).map(
    ([table, expected]) =>
      () =>
        agreement.rStarWgJ(table, expected),
  ),
  a_wg: aList.map((list) => () => agreement.awg(list, scale)),
  AD_M: aList.map((list) => () => agreement.averageDeviation(list)),
  AD_Md: aList.map((list) => () => agreement.averageDeviationAboutMedian(list)),
  "AD_M(J)": aTable.map((table) => () => agreement.averageDeviationJ(table)),
  "AD cut-off": aNumber.map((points) => () => agreement.averageDeviationCutOff(points)),
  "intraclass correlations": aTable.map((table) => () => intraclassTable(table)),
  "intraclass correlations of unequal groups": aTable.map((table) => () => groupedIntraclass(table)),
  alpha: aTable.map((table) => () => cronbachAlpha(table)),
  "self and others": fc.tuple(aList, aList).map(
    ([self, others]) =>
      () =>
        selfOtherCategories(self, others),
  ),
  "reliable change": fc.tuple(aNumber, aNumber, aNumber, aNumber).map(
    ([before, after, sd, reliability]) =>
      () =>
        reliableChange({ before, after, sd, reliability }),
  ),
  "clinical cut-offs": fc.tuple(aNumber, aNumber, aNumber, aNumber).map(
    ([a, b, c, d]) =>
      () =>
        clinicalCutOffs({ mean: a, sd: b }, { mean: c, sd: d }),
  ),
  bootstrap: fc.array(aNumber, { maxLength: 6 }).map((list) => () => exactBootstrap(list)),
};

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe("whatever it is handed, a statistic is finite, absent, or refused with a reason", () => {
  it.each(Object.entries(STATISTICS))("%s", (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (compute) => {
        let answer: unknown = null;
        try {
          answer = compute();
        } catch (error) {
          expect(error).toBeInstanceOf(StatisticsInputError);
        }
        expect(numbersIn(answer).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("agreement", () => {
  const ratings = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 9 });

  it("lies between none and whole, and does not depend on who rates first", () => {
    fc.assert(
      fc.property(ratings, (table) => {
        const value = agreement.rwgJ(table, 2) ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(agreement.rwgJ(table.toReversed(), 2)).toBeCloseTo(value, 12);
        expect(agreement.averageDeviationJ(table.toReversed())).toBeCloseTo(agreement.averageDeviationJ(table), 12);
      }),
    );
  });

  it("among raters is alpha among items: ICC(3,k) of a table is alpha of its columns", () => {
    fc.assert(
      fc.property(ratings, (table) => {
        const alpha = cronbachAlpha(table);
        const icc = intraclassTable(table)?.icc3K;
        if (!alpha || !icc) return;
        expect(alpha.value).toBeCloseTo(icc.value, 9);
      }),
    );
  });
});
