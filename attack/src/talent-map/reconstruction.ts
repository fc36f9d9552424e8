import { auc } from "../statistics.js";

/** One published number: about whom it is, and what it says; null where nothing is shown. */
export interface Statement {
  readonly members: readonly number[];
  readonly value: number | null;
}

/** What somebody can make of statements about one talent who knows nobody's answer. */
export class Reconstruction {
  private readonly factor: Float64Array[];
  private readonly groups: readonly (readonly number[])[];

  /** The same groups serve every talent, so the expensive part is done once. Noise of the statements against spread of the people: the ridge. */
  constructor(
    private readonly people: number,
    groups: readonly (readonly number[])[],
    ridge: number,
  ) {
    this.groups = groups;
    this.factor = cholesky(gram(people, groups, ridge));
  }

  /** For each person how likely he is thought to hold the talent, by ridge least squares around the share of all. */
  estimate(values: readonly number[], prior: number): number[] {
    const right = new Float64Array(this.people);
    for (const [index, members] of this.groups.entries()) {
      const surprise = (values[index] ?? 0) - prior * members.length;
      for (const person of members) right[person] = (right[person] ?? 0) + surprise;
    }
    return Array.from(solve(this.factor, right), (difference) => prior + difference);
  }
}

function gram(people: number, groups: readonly (readonly number[])[], ridge: number): Float64Array[] {
  const matrix = Array.from({ length: people }, (_, row) => {
    const line = new Float64Array(people);
    line[row] = ridge;
    return line;
  });
  for (const members of groups) {
    for (const one of members) {
      const line = matrix[one];
      if (line) for (const other of members) line[other] = (line[other] ?? 0) + 1;
    }
  }
  return matrix;
}

/** Lower triangle L with L·Lᵀ the matrix. */
function cholesky(matrix: Float64Array[]): Float64Array[] {
  for (const [row, line] of matrix.entries()) {
    for (let column = 0; column <= row; column++) {
      const other = matrix[column]!;
      let sum = line[column] ?? 0;
      for (let index = 0; index < column; index++) sum -= (line[index] ?? 0) * (other[index] ?? 0);
      line[column] = column === row ? Math.sqrt(sum) : sum / (other[column] ?? NaN);
    }
  }
  return matrix;
}

function solve(factor: readonly Float64Array[], right: Float64Array): Float64Array {
  const result = Float64Array.from(right);
  for (const [row, line] of factor.entries()) {
    for (let column = 0; column < row; column++) result[row] = (result[row] ?? 0) - (line[column] ?? 0) * (result[column] ?? 0);
    result[row] = (result[row] ?? 0) / (line[row] ?? NaN);
  }
  for (let row = factor.length - 1; row >= 0; row--) {
    for (let below = row + 1; below < factor.length; below++)
      result[row] = (result[row] ?? 0) - (factor[below]?.[row] ?? 0) * (result[below] ?? 0);
    result[row] = (result[row] ?? 0) / (factor[row]?.[row] ?? NaN);
  }
  return result;
}

/** Between which counts the truth lies for sure, as somebody knows who knows the design. */
export interface Bounds {
  readonly members: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** Persons whose bit follows without any doubt, by passing what is known from group to group until nothing changes. */
export function certainBits(people: number, statements: readonly Bounds[]): Map<number, boolean> {
  const known = new Map<number, boolean>();
  for (let before = -1; before < known.size && known.size < people;) {
    before = known.size;
    for (const { members, least, most } of statements) {
      const open = members.filter((person) => !known.has(person));
      if (open.length === 0) continue;
      const holders = members.reduce((sum, person) => sum + (known.get(person) === true ? 1 : 0), 0);
      if (most - holders <= 0) for (const person of open) known.set(person, false);
      else if (least - holders >= open.length) for (const person of open) known.set(person, true);
    }
  }
  return known;
}

/** Mean over talents of the AUC within a talent. */
export function reconstructionAuc(truth: readonly (readonly boolean[])[], estimates: readonly (readonly number[])[]): number {
  const areas = truth.flatMap((bits, talent) => {
    const positives = bits.flatMap((bit, person) => (bit ? [estimates[talent]?.[person] ?? 0] : []));
    const negatives = bits.flatMap((bit, person) => (bit ? [] : [estimates[talent]?.[person] ?? 0]));
    return positives.length > 0 && negatives.length > 0 ? [auc(positives, negatives)] : [];
  });
  return areas.reduce((sum, area) => sum + area, 0) / areas.length;
}
