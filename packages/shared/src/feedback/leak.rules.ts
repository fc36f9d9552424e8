/**
 * Does what is displayed single somebody out? Every aggregate is a weighted sum of answers; whoever reads them may add and
 * subtract. Raters of one group who answered the same items stand in every sum with equal weights, so they are one class, and
 * a combination either touches a whole class or none of it.
 */
export interface RaterClass {
  readonly id: string;
  readonly size: number;
  readonly isExternal: boolean;
}

/** One displayed aggregate: for class and item the weight with which those answers enter. */
export interface DisplayedSum {
  readonly weights: ReadonlyMap<string, number>;
}

export function columnOf(classId: string, itemId: string): string {
  return `${classId} ${itemId}`;
}

const TOLERANCE = 1e-9;
const MAX_SUBSETS = 20_000;

/** Rank by Gaussian elimination with partial pivoting; the matrices here have a few dozen rows. */
export function rankOf(rows: readonly (readonly number[])[]): number {
  const work = rows.map((row) => [...row]);
  const width = work[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < width && rank < work.length; column += 1) {
    let pivot = rank;
    for (let row = rank + 1; row < work.length; row += 1) {
      if (Math.abs(work[row]?.[column] ?? 0) > Math.abs(work[pivot]?.[column] ?? 0)) pivot = row;
    }
    const pivotRow = work[pivot];
    const top = work[rank];
    const head = pivotRow?.[column] ?? 0;
    if (!pivotRow || !top || Math.abs(head) < TOLERANCE) continue;
    work[pivot] = top;
    work[rank] = pivotRow;
    for (let row = rank + 1; row < work.length; row += 1) {
      const current = work[row];
      const factor = (current?.[column] ?? 0) / head;
      if (!current || factor === 0) continue;
      for (let index = column; index < width; index += 1) current[index] = (current[index] ?? 0) - factor * (pivotRow[index] ?? 0);
    }
    rank += 1;
  }
  return rank;
}

function matrixOf(sums: readonly DisplayedSum[], columns: readonly string[]): number[][] {
  return sums.map((sum) => columns.map((column) => sum.weights.get(column) ?? 0));
}

/** All sets of these classes with fewer than `limit` raters together; null when there are too many to look at. */
function smallSets(classes: readonly RaterClass[], limit: number): RaterClass[][] | null {
  let sets: { members: RaterClass[]; size: number }[] = [{ members: [], size: 0 }];
  for (const one of classes) {
    const grown = sets
      .filter((set) => set.size + one.size < limit)
      .map((set) => ({ members: [...set.members, one], size: set.size + one.size }));
    sets = [...sets, ...grown];
    if (sets.length > MAX_SUBSETS) return null;
  }
  return sets.filter((set) => set.members.length > 0).map((set) => set.members);
}

/** Is there a combination that is about these classes only? Exactly when leaving their columns out loses rank. */
function isolates(sums: readonly DisplayedSum[], columns: readonly string[], members: readonly RaterClass[]): boolean {
  const ids = new Set(members.map((member) => member.id));
  const rest = columns.filter((column) => !ids.has(column.slice(0, column.lastIndexOf(" "))));
  return rankOf(matrixOf(sums, columns)) > rankOf(matrixOf(sums, rest));
}

function singlesOutAmong(
  sums: readonly DisplayedSum[],
  columns: readonly string[],
  classes: readonly RaterClass[],
  limit: number,
): boolean {
  const small = classes.filter((one) => one.size < limit);
  // If not even all small classes together can be separated, no part of them can.
  if (small.length === 0 || !isolates(sums, columns, small)) return false;
  const sets = smallSets(small, limit);
  return sets === null || sets.some((members) => isolates(sums, columns, members));
}

/**
 * True when some combination of the sums is about fewer raters than the threshold. Asked twice: as they stand, and with every
 * answer from outside taken as known, since the owner may have written those.
 */
export function singlesOut(
  sums: readonly DisplayedSum[],
  classes: readonly RaterClass[],
  limits: { readonly internal: number; readonly external: number },
): boolean {
  const columns = [...new Set(sums.flatMap((sum) => [...sum.weights.keys()]))];
  const inside = classes.filter((one) => !one.isExternal);
  const insideIds = new Set(inside.map((one) => one.id));
  const insideColumns = columns.filter((column) => insideIds.has(column.slice(0, column.lastIndexOf(" "))));
  return (
    singlesOutAmong(sums, insideColumns, inside, limits.internal) ||
    singlesOutAmong(sums, columns, classes, limits.internal) ||
    singlesOutAmong(
      sums,
      columns,
      classes.filter((one) => one.isExternal),
      limits.external,
    )
  );
}

/** True when one of the hidden sums follows from the displayed ones by adding and subtracting. */
export function reveals(sums: readonly DisplayedSum[], hidden: readonly DisplayedSum[]): boolean {
  const columns = [...new Set([...sums, ...hidden].flatMap((sum) => [...sum.weights.keys()]))];
  const rank = rankOf(matrixOf(sums, columns));
  return hidden.some((sum) => rankOf(matrixOf([...sums, sum], columns)) === rank);
}
