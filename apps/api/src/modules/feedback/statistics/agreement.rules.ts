import { checkedCount, checkedTable, checkedValues, checkedWithin, columnsOf, StatisticsInputError } from "./input.rules.js";
import { mean, variance } from "./summary.rules.js";

/** What answers would look like without agreement. */
export type NullDistribution = "uniform" | "slightSkew" | "moderateSkew" | "heavySkew" | "triangular" | "normal";

/**
 * Variances of answers without agreement, by number of scale points, in squared scale points; as published with two decimals
 * (LeBreton & Senter 2008, Organizational Research Methods 11:815–852, table 2).
 */
const NULL_VARIANCES: Readonly<Record<number, Readonly<Record<Exclude<NullDistribution, "uniform">, number>>>> = {
  5: { slightSkew: 1.34, moderateSkew: 0.9, heavySkew: 0.44, triangular: 1.32, normal: 1.04 },
  6: { slightSkew: 1.85, moderateSkew: 1.26, heavySkew: 0.69, triangular: 1.45, normal: 1.25 },
  7: { slightSkew: 2.9, moderateSkew: 2.14, heavySkew: 1.39, triangular: 2.1, normal: 1.4 },
  8: { slightSkew: 3.47, moderateSkew: 2.79, heavySkew: 2.35, triangular: 2.81, normal: 1.73 },
  9: { slightSkew: 5.66, moderateSkew: 4.73, heavySkew: 3.16, triangular: 3, normal: 1.58 },
  10: { slightSkew: 6.3, moderateSkew: 5.09, heavySkew: 3.46, triangular: 2.89, normal: 1.45 },
  11: { slightSkew: 7.31, moderateSkew: 6.32, heavySkew: 4.02, triangular: 3.32, normal: 1.4 },
};

/**
 * The variance to expect of answers without agreement. Uniform is exact, (A² − 1) / 12 (James, Demaree & Wolf 1984); the others
 * are tabled for 5 to 11 points, null for other scales.
 */
export function nullVariance(scalePoints: number, distribution: NullDistribution = "uniform"): number | null {
  checkedCount(scalePoints, "the number of scale points", 2);
  if (distribution === "uniform") return (scalePoints ** 2 - 1) / 12;
  return NULL_VARIANCES[scalePoints]?.[distribution] ?? null;
}

/** Two points, the least scale there is, have a variance of 1/4. */
const LEAST_NULL_VARIANCE = 1e-3;

function checkedNull(expected: number): number {
  return checkedWithin(expected, "a null variance", LEAST_NULL_VARIANCE, 1e6);
}

/** Mean variance of the items, s̄² = Σs²_j / J, for rows of raters; null for one rater. */
function meanVariance(raters: readonly (readonly number[])[]): { readonly value: number; readonly items: number } | null {
  const { columns } = checkedTable(raters);
  const variances = columnsOf(raters).map(variance);
  const known = variances.filter((one) => one !== null);
  return known.length === columns ? { value: mean(known), items: columns } : null;
}

/**
 * r_wg = 1 − s² / σ², agreement on one item, 0 to 1 without a unit (James, Demaree & Wolf 1984, Journal of Applied Psychology 69:85–98).
 * More variance than chance counts as no agreement, 0, as its authors advise. Null for one rater.
 */
export function rwg(values: readonly number[], expected: number): number | null {
  const spread = variance(values);
  const chance = checkedNull(expected);
  return spread === null ? null : Math.max(0, 1 - spread / chance);
}

/**
 * r_wg(J) = J(1 − s̄²/σ²) / (J(1 − s̄²/σ²) + s̄²/σ²), agreement on J parallel items (James et al. 1984). One row a rater, one column
 * an item. 0 where the mean variance is more than chance; null for one rater.
 */
export function rwgJ(raters: readonly (readonly number[])[], expected: number): number | null {
  const spread = meanVariance(raters);
  const share = spread && spread.value / checkedNull(expected);
  if (spread === null || share === null) return null;
  const agreed = spread.items * (1 - share);
  return share >= 1 ? 0 : agreed / (agreed + share);
}

/** r*_wg(J) = 1 − s̄²/σ² (Lindell, Brandt & Whitney 1999, Applied Psychological Measurement 23:127–135): does not rise with J; may be negative. Null for one rater. */
export function rStarWgJ(raters: readonly (readonly number[])[], expected: number): number | null {
  const spread = meanVariance(raters);
  return spread === null ? null : 1 - spread.value / checkedNull(expected);
}

/**
 * a_wg = 1 − 2s² / (((H + L)x̄ − x̄² − HL) · k/(k − 1)), agreement beside the most disagreement that is possible at this mean, −1 to 1
 * (Brown & Hauenstein 2005, Organizational Research Methods 8:165–184). 1 where all agree. Null for one rater, and where the mean
 * lies so near an end that the index has no meaning (outside (L(k−1) + H)/k to (H(k−1) + L)/k).
 */
export function awg(values: readonly number[], scale: { readonly min: number; readonly max: number }): number | null {
  checkedValues([scale.min, scale.max]);
  if (!(scale.max > scale.min)) throw new StatisticsInputError("a scale has no width");
  for (const value of checkedValues(values)) checkedWithin(value, "a rating", scale.min, scale.max);
  const spread = variance(values);
  if (spread === null) return null;
  if (spread === 0) return 1;
  const [k, centre] = [values.length, mean(values)];
  const slack = 1e-9 * (scale.max - scale.min);
  if (centre < (scale.min * (k - 1) + scale.max) / k - slack || centre > (scale.max * (k - 1) + scale.min) / k + slack) return null;
  const most = ((centre - scale.min) * (scale.max - centre) * k) / (k - 1);
  return 1 - (2 * spread) / most;
}

/** Average deviation about the mean, AD_M = Σ|x − x̄| / n, in the unit of the values (Burke, Finkelstein & Dusig 1999, Organizational Research Methods 2:49–68). */
export function averageDeviation(values: readonly number[]): number {
  return deviation(values, mean(values));
}

/** Average deviation about the median, AD_Md, in the unit of the values (Burke et al. 1999). */
export function averageDeviationAboutMedian(values: readonly number[]): number {
  const sorted = checkedValues(values).toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return deviation(values, mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1)));
}

function deviation(values: readonly number[], centre: number): number {
  return values.reduce((sum, value) => sum + Math.abs(value - centre), 0) / values.length;
}

/** AD_M(J): the mean over J items of their average deviations, in scale points (Burke et al. 1999). One row a rater, one column an item. */
export function averageDeviationJ(raters: readonly (readonly number[])[]): number {
  checkedTable(raters);
  return mean(columnsOf(raters).map(averageDeviation));
}

/** Raters agree when AD is at most A / 6 for a scale of A points (Burke & Dunlap 2002, Organizational Research Methods 5:159–172). */
export function averageDeviationCutOff(scalePoints: number): number {
  return checkedCount(scalePoints, "the number of scale points", 2) / 6;
}

/** How a spread is said where too few answered to show the figure. */
export function spreadWord(values: readonly number[], scalePoints: number): "AGREE" | "DIVIDED" {
  return averageDeviation(values) <= averageDeviationCutOff(scalePoints) + 1e-12 ? "AGREE" : "DIVIDED";
}
