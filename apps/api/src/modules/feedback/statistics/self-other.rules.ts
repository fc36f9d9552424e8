import { checkedValues, StatisticsInputError } from "./input.rules.js";
import { mean, standardDeviation } from "./summary.rules.js";

export type SelfOtherCategory = "over" | "under" | "agree";
export type SelfOtherCategory4 = "over" | "under" | "agree-good" | "agree-poor";

export interface SelfOther {
  /** Self minus others, in scale points. */
  readonly difference: number;
  readonly category: SelfOtherCategory;
  readonly category4: SelfOtherCategory4;
}

/**
 * Over-, under- and in-agreement estimators: more than half a standard deviation above or below the mean difference of the whole
 * sample (Atwater & Yammarino 1992, Personnel Psychology 45:141–164); agreement is good where others rate above their own mean
 * (Fleenor, McCauley & Brutus 1996). For study of the method only: it ranks people beside each other, which the product never does.
 * Null for one person, whose sample has no standard deviation.
 */
export function selfOtherCategories(self: readonly number[], others: readonly number[]): SelfOther[] | null {
  checkedValues(self);
  checkedValues(others);
  if (self.length !== others.length) throw new StatisticsInputError("lists of unequal length");
  const differences = self.map((value, index) => value - (others[index] ?? 0));
  const spread = standardDeviation(differences);
  if (spread === null) return null;
  const centre = mean(differences);
  const level = mean(others);
  return differences.map((difference, index) => {
    const category = difference > centre + spread / 2 ? "over" : difference < centre - spread / 2 ? "under" : "agree";
    const quality = (others[index] ?? 0) > level ? "agree-good" : "agree-poor";
    return { difference, category, category4: category === "agree" ? quality : category };
  });
}
