import { checkedValues, quotient, StatisticsInputError } from "./input.rules.js";
import { mean, sumOfSquares } from "./summary.rules.js";

/** Intraclass correlations of groups of unequal size; a coefficient is null where nothing varies. */
export interface GroupedIntraclass {
  /** Mean squares between and within groups, in squared units; `within` is null where every group has one value. */
  readonly between: number;
  readonly within: number | null;
  /** The size a group counts for: n₀ = (N − Σn²/N) / (G − 1), and the plain mean. */
  readonly n0: number;
  readonly meanN: number;
  /** ICC(1) = (MSB − MSW) / (MSB + (n − 1) MSW): how much one value tells of its group; without a unit. */
  readonly icc1N0: number | null;
  readonly icc1MeanN: number | null;
  /** ICC(2) = (MSB − MSW) / MSB: how reliable the groups' means are. */
  readonly icc2: number | null;
}

/**
 * One-way analysis of variance of groups of any size (Bartko 1976, Psychological Bulletin 83:762–765; n₀ after Haggard 1958; the
 * plain mean of sizes as in Bliese's R package multilevel). Null for fewer than two groups.
 */
export function groupedIntraclass(groups: readonly (readonly number[])[]): GroupedIntraclass | null {
  if (groups.length === 0) throw new StatisticsInputError("no groups");
  for (const group of groups) checkedValues(group);
  if (groups.length < 2) return null;
  const sizes = groups.map((group) => group.length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const grand = mean(groups.flat());
  const between = groups.reduce((sum, group) => sum + group.length * (mean(group) - grand) ** 2, 0) / (groups.length - 1);
  const freedom = total - groups.length;
  const within = freedom === 0 ? null : groups.reduce((sum, group) => sum + sumOfSquares(group), 0) / freedom;
  const n0 = (total - sizes.reduce((sum, size) => sum + size ** 2, 0) / total) / (groups.length - 1);
  const meanN = total / groups.length;
  const icc1 = (size: number) => (within === null ? null : quotient(between - within, between + (size - 1) * within));
  return {
    between,
    within,
    n0,
    meanN,
    icc1N0: icc1(n0),
    icc1MeanN: icc1(meanN),
    icc2: within === null ? null : quotient(between - within, between),
  };
}
