import { fQuantile } from "./distributions.rules.js";
import { checkedTable, columnsOf } from "./input.rules.js";
import { mean, sumOfSquares } from "./summary.rules.js";
import type { Interval } from "./summary.rules.js";

export interface Alpha {
  /** At most 1, without a unit; may be negative. */
  readonly value: number;
  /** 95 %; after Feldt 1965. */
  readonly interval: Interval;
}

/**
 * Cronbach's alpha, α = k/(k − 1) · (1 − Σs²_i / s²_total) (Cronbach 1951, Psychometrika 16:297–334), with Feldt's interval,
 * 1 − (1 − α) F(.975 and .025; n − 1, (n − 1)(k − 1)) (Feldt 1965, Psychometrika 30:357–370). One row a person, one column an item.
 * Null for fewer than two people or items, and where the totals do not vary.
 */
export function cronbachAlpha(people: readonly (readonly number[])[]): Alpha | null {
  const { rows, columns } = checkedTable(people);
  if (rows < 2 || columns < 2) return null;
  const total = columns ** 2 * sumOfSquares(people.map(mean));
  if (total === 0) return null;
  const items = columnsOf(people).reduce((sum, column) => sum + sumOfSquares(column), 0);
  const value = (columns / (columns - 1)) * (1 - items / total);
  const bound = (tail: number) => 1 - (1 - value) * fQuantile(tail, rows - 1, (rows - 1) * (columns - 1));
  return { value, interval: { low: bound(0.975), high: bound(0.025) } };
}
