import { checkedValues, checkedWithin, StatisticsInputError } from "./input.rules.js";
import { mean, sumOfSquares } from "./summary.rules.js";
import type { Interval } from "./summary.rules.js";

/** Beyond this many values there are too many resamples to list; a t-interval does then. */
export const EXACT_BOOTSTRAP_MAX = 10;

/** One mean that a resample can have, and how probable it is. */
interface Outcome {
  readonly mean: number;
  readonly probability: number;
}

/** All nⁿ resamples, as the ways in which each value can turn up 0 to n times, with their multinomial probability. */
function outcomesOf(values: readonly number[]): Outcome[] {
  const size = values.length;
  const found: Outcome[] = [];
  const visit = (index: number, left: number, sum: number, ways: number): void => {
    const value = values[index] ?? 0;
    if (index === size - 1) {
      found.push({ mean: (sum + left * value) / size, probability: ways });
      return;
    }
    let chosen = 1;
    for (let count = 0; count <= left; count += 1) {
      visit(index + 1, left - count, sum + count * value, ways * chosen);
      chosen = (chosen * (left - count)) / (count + 1);
    }
  };
  visit(0, size, 0, 1);
  return found.map((one) => ({ ...one, probability: one.probability / size ** size })).toSorted((a, b) => a.mean - b.mean);
}

/** The smallest mean at which the cumulative probability reaches `probability` (inverse distribution function, type 1). */
function quantile(outcomes: readonly Outcome[], probability: number): number {
  let sum = 0;
  for (const [index, one] of outcomes.entries()) {
    sum += one.probability;
    const next = outcomes[index + 1];
    // Equal means count as one step, whatever rounding made of them.
    const isSame = next !== undefined && next.mean - one.mean <= 1e-12 * Math.max(1, Math.abs(one.mean));
    if (!isSame && sum >= probability - 1e-12) return one.mean;
  }
  return outcomes.at(-1)?.mean ?? 0;
}

export interface ExactBootstrap {
  readonly interval: Interval;
  /** Standard deviation of the bootstrap distribution, √(Σ(x − x̄)² / n²), in the unit of the values. */
  readonly standardError: number;
}

/**
 * Percentile interval of a mean from every resample there is, without chance (Efron & Tibshirani 1993, chapters 5 and 13), in the
 * unit of the values. `level` between 0 and 1. For up to ten values.
 */
export function exactBootstrap(values: readonly number[], level = 0.95): ExactBootstrap {
  checkedValues(values);
  checkedWithin(level, "a level", 0.001, 0.999);
  if (values.length > EXACT_BOOTSTRAP_MAX) throw new StatisticsInputError(`more than ${EXACT_BOOTSTRAP_MAX} values to resample`);
  const centre = mean(values);
  const outcomes = outcomesOf(values.map((value) => value - centre));
  const tail = (1 - level) / 2;
  return {
    interval: { low: centre + quantile(outcomes, tail), high: centre + quantile(outcomes, 1 - tail) },
    standardError: Math.sqrt(sumOfSquares(values)) / values.length,
  };
}
