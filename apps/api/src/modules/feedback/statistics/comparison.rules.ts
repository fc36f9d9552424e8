import { studentTQuantile, studentTTwoSided } from "./distributions.rules.js";
import { checkedCount, checkedValues, checkedWithin, StatisticsInputError } from "./input.rules.js";
import { mean, standardDeviation } from "./summary.rules.js";
import type { Interval, Summary } from "./summary.rules.js";

/** Two means beside each other. */
export interface Comparison {
  /** First minus second, in the unit of the values. */
  readonly difference: number;
  readonly t: number;
  readonly degrees: number;
  /** Two-sided. */
  readonly p: number;
  /** 95 % interval of the difference. */
  readonly interval: Interval;
}

function compared(difference: number, error: number, degrees: number): Comparison | null {
  const t = difference / error;
  if (!(error > 0) || !Number.isFinite(t) || !Number.isFinite(degrees)) return null;
  const half = studentTQuantile(0.975, degrees) * error;
  return {
    difference,
    t,
    degrees,
    p: studentTTwoSided(t, degrees),
    interval: { low: difference - half, high: difference + half },
  };
}

function checkedSummary(summary: Summary): Summary {
  checkedValues([summary.mean, summary.sd ?? 0]);
  checkedCount(summary.n, "the number of raters", 1);
  if (summary.sd !== null && summary.sd < 0) throw new StatisticsInputError("a standard deviation is negative");
  return summary;
}

/**
 * Welch's comparison of two means with unequal variances: t = (x̄₁ − x̄₂) / √(s₁²/n₁ + s₂²/n₂), degrees of freedom after
 * Welch–Satterthwaite (Welch 1947, Biometrika 34:28–35). Null where a group has one value, or where neither varies.
 */
export function welch(first: Summary, second: Summary): Comparison | null {
  const [one, other] = [checkedSummary(first), checkedSummary(second)];
  if (one.sd === null || other.sd === null || one.n < 2 || other.n < 2) return null;
  const [a, b] = [one.sd ** 2 / one.n, other.sd ** 2 / other.n];
  const degrees = (a + b) ** 2 / (a ** 2 / (one.n - 1) + b ** 2 / (other.n - 1));
  return compared(one.mean - other.mean, Math.sqrt(a + b), degrees);
}

/** Student's comparison of pairs: the mean of the differences beside its standard error (Student 1908). Null for one pair, or differences that do not vary. */
export function paired(first: readonly number[], second: readonly number[]): Comparison | null {
  checkedValues(first);
  checkedValues(second);
  if (first.length !== second.length) throw new StatisticsInputError("lists of unequal length");
  const differences = first.map((value, index) => value - (second[index] ?? 0));
  const spread = standardDeviation(differences);
  return spread === null ? null : compared(mean(differences), spread / Math.sqrt(differences.length), differences.length - 1);
}

/** Jacobson and Truax's own bound: the 97.5 % point of the standard normal distribution as they round it. */
const RELIABLE_FROM = 1.96;

export interface ReliableChange {
  /** Standard error of measurement, SE = s₁ √(1 − r), in the unit of the scores. */
  readonly standardError: number;
  /** Standard error of a difference, S = √2 · SE. */
  readonly differenceError: number;
  /** RC = (x₂ − x₁) / S, without a unit; reliable beyond ±1.96. Null where the measurement has no error at all. */
  readonly index: number | null;
  /** The least change that is reliable at 95 %, 1.96 · S. */
  readonly leastChange: number;
  readonly isReliable: boolean;
}

/**
 * Reliable change index (Jacobson & Truax 1991, Journal of Consulting and Clinical Psychology 59:12–19): is a change larger than
 * what the unreliability of the measure makes of nothing? `sd` of the first measurement, `reliability` between 0 and 1.
 */
export function reliableChange(input: {
  readonly before: number;
  readonly after: number;
  readonly sd: number;
  readonly reliability: number;
}): ReliableChange {
  checkedValues([input.before, input.after, input.sd]);
  checkedWithin(input.reliability, "a reliability", 0, 1);
  if (input.sd < 0) throw new StatisticsInputError("a standard deviation is negative");
  const standardError = input.sd * Math.sqrt(1 - input.reliability);
  const differenceError = Math.SQRT2 * standardError;
  const change = input.after - input.before;
  const index = change / differenceError;
  const leastChange = RELIABLE_FROM * differenceError;
  return {
    standardError,
    differenceError,
    index: Number.isFinite(index) ? index : null,
    leastChange,
    isReliable: Math.abs(change) > leastChange,
  };
}

/**
 * Where "recovered" begins between a low and a high population (Jacobson & Truax 1991): a = two standard deviations above the low
 * mean, b = two below the high mean, c = the weighted middle, (s₀M₁ + s₁M₀) / (s₀ + s₁); null where neither varies. For study only.
 */
export function clinicalCutOffs(
  low: { readonly mean: number; readonly sd: number },
  high: { readonly mean: number; readonly sd: number },
): { readonly a: number; readonly b: number; readonly c: number | null } {
  checkedValues([low.mean, low.sd, high.mean, high.sd]);
  if (low.sd < 0 || high.sd < 0) throw new StatisticsInputError("a standard deviation is negative");
  const middle = (high.sd * low.mean + low.sd * high.mean) / (high.sd + low.sd);
  return { a: low.mean + 2 * low.sd, b: high.mean - 2 * high.sd, c: Number.isFinite(middle) ? middle : null };
}
