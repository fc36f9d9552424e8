import { studentTQuantile } from "./distributions.rules.js";
import { checkedValues, isVariance } from "./input.rules.js";

/** An interval in the unit of the values. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What is kept of a group once its answers are gone. */
export interface Summary {
  readonly mean: number;
  /** Sample standard deviation; null for one value. */
  readonly sd: number | null;
  readonly n: number;
}

/** Arithmetic mean, x̄ = Σx / n, in the unit of the values. */
export function mean(values: readonly number[]): number {
  return checkedValues(values).reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sum of squares about the mean, Σ(x − x̄)², in squared units; exactly 0 where all values are the same. */
export function sumOfSquares(values: readonly number[]): number {
  const centre = mean(values);
  const sum = values.reduce((total, value) => total + (value - centre) ** 2, 0);
  return isVariance(sum, values) ? sum : 0;
}

/** Sample variance, s² = Σ(x − x̄)² / (n − 1), in squared units; null for one value, where it does not exist. */
export function variance(values: readonly number[]): number | null {
  const squares = sumOfSquares(values);
  return values.length === 1 ? null : squares / (values.length - 1);
}

/** Sample standard deviation, s = √(Σ(x − x̄)² / (n − 1)), in the unit of the values; null for one value, where it does not exist. */
export function standardDeviation(values: readonly number[]): number | null {
  const squared = variance(values);
  return squared === null ? null : Math.sqrt(squared);
}

export function summaryOf(values: readonly number[]): Summary {
  return { mean: mean(values), sd: standardDeviation(values), n: values.length };
}

/**
 * 95 % interval of a mean, x̄ ± t(.975; n−1) · s / √n (Student 1908, Biometrika 6:1–25), in the unit of the values.
 * Null for one value.
 */
export function meanInterval95(values: readonly number[]): Interval | null {
  const spread = standardDeviation(values);
  if (spread === null) return null;
  const centre = mean(values);
  const half = (studentTQuantile(0.975, values.length - 1) * spread) / Math.sqrt(values.length);
  return { low: centre - half, high: centre + half };
}
