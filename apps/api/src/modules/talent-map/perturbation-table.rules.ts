import { maximumEntropy, varianceRange } from "./maximum-entropy.rules.js";

export interface PerturbationParameters {
  /** D: the greatest distance between a true and a published count. */
  readonly maxNoise: number;
  /** V: the variance of the noise, the same for every count above zero. */
  readonly variance: number;
  /** js: counts from 1 to this one are never published. */
  readonly smallestHidden: number;
  /** Whether probabilities may not fall towards the count from the left; one for all rows, or one a row from row 1 on. */
  readonly monotone?: boolean | readonly boolean[];
  /**
   * `AT_MOST` is the reading of the R package ptable: the greatest entropy with a variance of V or less. A row whose entropy is
   * greatest below V is then refused; with `EXACT` it gets V by making the far ends likelier.
   */
  readonly fit?: "EXACT" | "AT_MOST";
}

/** One count that may be published, and how likely it is. */
export interface Target {
  readonly published: number;
  readonly probability: number;
}

/** Row i: what is published for a true count of i, ascending; the last row serves every greater count, shifted. */
export interface PerturbationTable {
  readonly parameters: PerturbationParameters;
  readonly rows: readonly (readonly Target[])[];
}

/** Thrown when no distribution has the wanted variance in some row: parameters are never bent in silence. */
export class InfeasibleTableError extends Error {
  constructor(
    readonly row: number,
    readonly wanted: number,
    /** The nearest variance that row can have; null when no noise of mean zero exists there at all. */
    readonly best: number | null,
  ) {
    super(
      best === null
        ? `Row ${row} of the perturbation table can't have noise that is zero on average`
        : `Row ${row} of the perturbation table can't have variance ${wanted}: the nearest it can have is ${best.toFixed(5)}`,
    );
    this.name = "InfeasibleTableError";
  }
}

/** Away from the very edge of what is possible, where a distribution has holes and Newton no end. */
const EDGE = 1e-9;

/** The perturbation table of greatest entropy. @throws InfeasibleTableError, RangeError for parameters that mean nothing */
export function perturbationTable(parameters: PerturbationParameters): PerturbationTable {
  const { maxNoise, variance, smallestHidden } = parameters;
  if (!Number.isInteger(maxNoise) || maxNoise < 1 || maxNoise > 100)
    throw new RangeError("The greatest noise is a whole number from 1 to 100");
  if (!Number.isInteger(smallestHidden) || smallestHidden < 0) throw new RangeError("The hidden small counts end at a whole number from 0");
  if (!(variance > 0) || !Number.isFinite(variance)) throw new RangeError("The variance of the noise is greater than zero");
  const rows: Target[][] = [[{ published: 0, probability: 1 }]];
  for (let count = 1; count <= lastRow(parameters); count += 1) rows.push(row(count, parameters));
  return { parameters, rows };
}

/** The row from which on nothing but the shift changes: zero and the hidden counts are then out of reach. */
export function lastRow({ maxNoise, smallestHidden }: PerturbationParameters): number {
  return smallestHidden === 0 ? maxNoise : maxNoise + smallestHidden + 1;
}

/** The count to publish for a true count and a key between 0 and 1: the first target whose cumulated probability reaches it. */
export function perturb(table: PerturbationTable, count: number, key: number): number {
  if (count === 0) return 0;
  const index = Math.min(count, table.rows.length - 1);
  const targets = table.rows[index] ?? [];
  let sum = 0;
  for (const target of targets) {
    sum += target.probability;
    if (sum >= key) return count + target.published - index;
  }
  // Rounding can leave the sum a hair below one.
  return count + (targets.at(-1)?.published ?? index) - index;
}

function row(count: number, parameters: PerturbationParameters): Target[] {
  const { maxNoise, variance, smallestHidden, monotone = true, fit = "EXACT" } = parameters;
  const isMonotone = typeof monotone === "boolean" ? monotone : (monotone[count - 1] ?? true);
  const published: number[] = [];
  for (let target = Math.max(0, count - maxNoise); target <= count + maxNoise; target += 1) {
    if (target === 0 || target > smallestHidden) published.push(target);
  }
  const noises = published.map((target) => target - count);
  const range = varianceRange(noises, isMonotone);
  if (!range) throw new InfeasibleTableError(count, variance, null);
  const isForced = range.most - range.least < EDGE && Math.abs(variance - range.least) < EDGE;
  if (!isForced && variance <= range.least + EDGE) throw new InfeasibleTableError(count, variance, range.least);
  if (!isForced && variance >= range.most - EDGE) throw new InfeasibleTableError(count, variance, range.most);
  const probabilities = maximumEntropy(noises, variance, isMonotone);
  if (fit === "AT_MOST") {
    const free = varianceOf(noises, maximumEntropy(noises, null, isMonotone));
    if (variance > free + EDGE) throw new InfeasibleTableError(count, variance, free);
  }
  return published.map((target, index) => ({ published: target, probability: probabilities[index] ?? 0 }));
}

function varianceOf(noises: readonly number[], probabilities: readonly number[]): number {
  return noises.reduce((sum, noise, index) => sum + noise * noise * (probabilities[index] ?? 0), 0);
}
