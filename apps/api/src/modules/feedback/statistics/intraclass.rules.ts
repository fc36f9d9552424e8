import { fProbability, fQuantile } from "./distributions.rules.js";
import { checkedTable, columnsOf, quotient } from "./input.rules.js";
import { mean, sumOfSquares } from "./summary.rules.js";
import type { Interval } from "./summary.rules.js";

/** Mean squares of a complete table of n targets (rows) by k raters (columns), in squared units. */
export interface MeanSquares {
  readonly targets: number;
  readonly raters: number;
  /** Between targets, n − 1 degrees of freedom. */
  readonly between: number;
  /** Within targets, n(k − 1). */
  readonly within: number;
  /** Between raters, k − 1. */
  readonly judges: number;
  /** Residual, (n − 1)(k − 1). */
  readonly error: number;
}

/** One intraclass correlation; `interval` is null where its F has no value (no residual variance). */
export interface Intraclass {
  /** At most 1, without a unit; may be negative. */
  readonly value: number;
  readonly f: number | null;
  readonly degrees: readonly [number, number];
  /** Of the hypothesis that targets do not differ. */
  readonly p: number | null;
  readonly interval: Interval | null;
}

/** Of a complete table: one rater or the mean of k (`…K`); raters drawn anew for each target (1), at random (2), or these very ones (3). */
export interface IntraclassTable {
  readonly meanSquares: MeanSquares;
  readonly icc1: Intraclass | null;
  readonly icc2: Intraclass | null;
  readonly icc3: Intraclass | null;
  readonly icc1K: Intraclass | null;
  readonly icc2K: Intraclass | null;
  readonly icc3K: Intraclass | null;
}

/** Two-way analysis of variance without replication; null for fewer than two targets or raters. */
export function meanSquaresOf(table: readonly (readonly number[])[]): MeanSquares | null {
  const { rows, columns } = checkedTable(table);
  if (rows < 2 || columns < 2) return null;
  const total = sumOfSquares(table.flat());
  const between = columns * sumOfSquares(table.map(mean));
  const judges = rows * sumOfSquares(columnsOf(table).map(mean));
  const within = table.reduce((sum, row) => sum + sumOfSquares(row), 0);
  const residual = within - judges;
  return {
    targets: rows,
    raters: columns,
    between: between / (rows - 1),
    within: within / (rows * (columns - 1)),
    judges: judges / (columns - 1),
    // What rounding leaves of nothing is nothing.
    error: residual > 1e-12 * total ? residual / ((rows - 1) * (columns - 1)) : 0,
  };
}

const TAIL = 0.975;

interface Parts {
  readonly value: number | null;
  readonly above: number;
  readonly below: number;
  readonly degrees: readonly [number, number];
  readonly interval: (f: number) => Interval;
}

function intraclass({ value, above, below, degrees, interval }: Parts): Intraclass | null {
  if (value === null) return null;
  const f = quotient(above, below);
  const bounds = f === null ? null : interval(f);
  const exists = bounds !== null && Number.isFinite(bounds.low) && Number.isFinite(bounds.high);
  return { value, f, degrees, p: f === null ? null : 1 - fProbability(f, ...degrees), interval: exists ? bounds : null };
}

/** The interval of an ICC whose ratio F is known: F divided and multiplied by the 97.5 % points (Shrout & Fleiss 1979). */
function bounds(f: number, [above, below]: readonly [number, number], of: (ratio: number) => number): Interval {
  return { low: of(f / fQuantile(TAIL, above, below)), high: of(f * fQuantile(TAIL, below, above)) };
}

/** Interval of ICC(2,1) with Satterthwaite's degrees of freedom (Shrout & Fleiss 1979, p. 424). */
function randomRatersInterval({ targets: n, raters: k, between, judges, error }: MeanSquares, value: number): Interval {
  const fj = judges / error;
  const rest = n * (1 + (k - 1) * value) - k * value;
  const degrees = ((k - 1) * (n - 1) * (k * value * fj + rest) ** 2) / ((n - 1) * k ** 2 * value ** 2 * fj ** 2 + rest ** 2);
  if (!(degrees > 0) || !Number.isFinite(degrees)) return { low: Number.NaN, high: Number.NaN };
  const [upper, lower] = [fQuantile(TAIL, n - 1, degrees), fQuantile(TAIL, degrees, n - 1)];
  const raterPart = k * judges + (k * n - k - n) * error;
  return {
    low: (n * (between - upper * error)) / (upper * raterPart + n * between),
    high: (n * (lower * between - error)) / (raterPart + n * lower * between),
  };
}

/**
 * The six intraclass correlations of a complete table, each with F, p and 95 % interval (Shrout & Fleiss 1979, Psychological
 * Bulletin 86:420–428). Null for fewer than two targets or raters; a coefficient is null where nothing varies.
 */
export function intraclassTable(table: readonly (readonly number[])[]): IntraclassTable | null {
  const squares = meanSquaresOf(table);
  if (squares === null) return null;
  const { targets: n, raters: k, between, within, judges, error } = squares;
  const oneWay: readonly [number, number] = [n - 1, n * (k - 1)];
  const twoWay: readonly [number, number] = [n - 1, (n - 1) * (k - 1)];
  const stepUp = (one: number) => (k * one) / (1 + (k - 1) * one);
  const single = quotient(between - error, between + (k - 1) * error + (k * (judges - error)) / n);
  const random = () => (single === null ? { low: Number.NaN, high: Number.NaN } : randomRatersInterval(squares, single));
  const first = { above: between, below: within, degrees: oneWay };
  const other = { above: between, below: error, degrees: twoWay };
  return {
    meanSquares: squares,
    icc1: intraclass({
      ...first,
      value: quotient(between - within, between + (k - 1) * within),
      interval: (f) => bounds(f, oneWay, (ratio) => (ratio - 1) / (ratio + k - 1)),
    }),
    icc2: intraclass({ ...other, value: single, interval: random }),
    icc3: intraclass({
      ...other,
      value: quotient(between - error, between + (k - 1) * error),
      interval: (f) => bounds(f, twoWay, (ratio) => (ratio - 1) / (ratio + k - 1)),
    }),
    icc1K: intraclass({
      ...first,
      value: quotient(between - within, between),
      interval: (f) => bounds(f, oneWay, (ratio) => 1 - 1 / ratio),
    }),
    icc2K: intraclass({
      ...other,
      value: quotient(between - error, between + (judges - error) / n),
      interval: () => ({ low: stepUp(random().low), high: stepUp(random().high) }),
    }),
    icc3K: intraclass({
      ...other,
      value: quotient(between - error, between),
      interval: (f) => bounds(f, twoWay, (ratio) => 1 - 1 / ratio),
    }),
  };
}
