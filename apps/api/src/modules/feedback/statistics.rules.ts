import { studentTQuantile } from "./student-t.rules.js";

/** Thrown when figures cannot be computed with: nothing at all, or something that is no finite number. */
export class StatisticsInputError extends Error {
  constructor(reason: string) {
    super(`Cannot compute a statistic: ${reason}`);
    this.name = "StatisticsInputError";
  }
}

function checked(values: readonly number[]): readonly number[] {
  if (values.length === 0) throw new StatisticsInputError("no values");
  if (!values.every((value) => Number.isFinite(value))) throw new StatisticsInputError("a value is not a finite number");
  return values;
}

/** Arithmetic mean, x̄ = Σx / n, in the unit of the values. */
export function mean(values: readonly number[]): number {
  return checked(values).reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample standard deviation, s = √(Σ(x − x̄)² / (n − 1)), in the unit of the values; null for one value, where it does not exist. */
export function standardDeviation(values: readonly number[]): number | null {
  const centre = mean(values);
  if (values.length === 1) return null;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

/**
 * 95 % interval of a mean, x̄ ± t(.975; n−1) · s / √n (Student 1908, Biometrika 6:1–25), in the unit of the values.
 * Null for one value.
 */
export function meanInterval95(values: readonly number[]): { readonly low: number; readonly high: number } | null {
  const spread = standardDeviation(values);
  if (spread === null) return null;
  const centre = mean(values);
  const half = (studentTQuantile(0.975, values.length - 1) * spread) / Math.sqrt(values.length);
  return { low: centre - half, high: centre + half };
}

/** Average deviation about the mean, AD = Σ|x − x̄| / n, in the unit of the values (Burke, Finkelstein & Dusig 1999). */
export function averageDeviation(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + Math.abs(value - centre), 0) / values.length;
}

/** Raters agree when AD ≤ A / 6 for a scale of A points (Burke & Dunlap 2002, Organizational Research Methods 5:159–172). */
export function spreadWord(values: readonly number[], scalePoints: number): "AGREE" | "DIVIDED" {
  return averageDeviation(values) <= scalePoints / 6 + 1e-12 ? "AGREE" : "DIVIDED";
}
