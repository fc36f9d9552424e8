/** Thrown when figures cannot be computed with: nothing at all, something that is no finite number, or a table with holes. */
export class StatisticsInputError extends Error {
  constructor(reason: string) {
    super(`Cannot compute a statistic: ${reason}`);
    this.name = "StatisticsInputError";
  }
}

/** Ratings lie between 0 and 10; what is this far off is no rating, and squares of it would no longer be exact. */
const LARGEST = 1e9;

function checkedNumber(value: number): number {
  if (!Number.isFinite(value)) throw new StatisticsInputError("a value is not a finite number");
  if (Math.abs(value) > LARGEST) throw new StatisticsInputError("a value is too large to be a rating");
  return value;
}

/** The values themselves when there is at least one and all are finite. */
export function checkedValues(values: readonly number[]): readonly number[] {
  if (values.length === 0) throw new StatisticsInputError("no values");
  for (const value of values) checkedNumber(value);
  return values;
}

/** A finite number within bounds, both included. */
export function checkedWithin(value: number, what: string, from: number, to: number): number {
  if (!Number.isFinite(value) || value < from || value > to) throw new StatisticsInputError(`${what} lies outside ${from} to ${to}`);
  return value;
}

/** A whole number of at least `from`. */
export function checkedCount(value: number, what: string, from: number): number {
  if (!Number.isSafeInteger(value) || value < from) throw new StatisticsInputError(`${what} is no whole number from ${from}`);
  return value;
}

/** A table without holes: rows of equal length, each with at least one value. */
export function checkedTable(rows: readonly (readonly number[])[]): { readonly rows: number; readonly columns: number } {
  const [first] = rows;
  if (!first) throw new StatisticsInputError("no rows");
  for (const row of rows) {
    if (row.length !== first.length) throw new StatisticsInputError("rows of unequal length");
    checkedValues(row);
  }
  return { rows: rows.length, columns: first.length };
}

/** The columns of a table that was checked. */
export function columnsOf(rows: readonly (readonly number[])[]): number[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
}

/** Squares of rounding errors are no variance: what is this small beside the values themselves counts as none. */
const NOTHING = 1e-20;

/** Whether a sum of squares is more than what rounding leaves of equal values. */
export function isVariance(sumOfSquares: number, values: readonly number[]): boolean {
  const size = Math.max(1e-100, ...values.map((value) => value * value));
  return sumOfSquares > NOTHING * size * values.length;
}

/** A quotient, or null where it does not exist. */
export function quotient(above: number, below: number): number | null {
  const value = above / below;
  return Number.isFinite(value) ? value : null;
}
