import { planGroups } from "./groups.rules.js";
import type { GroupCount, Thresholds } from "./groups.rules.js";

/** What to tell somebody who is choosing raters about one group. */
export type GroupAdvice = { readonly groupId: string } & (
  | { readonly kind: "EMPTY" }
  /** Known by name, and said so to the rater. */
  | { readonly kind: "ATTRIBUTABLE" }
  /** As soon as this many answer, on its own or with the small groups it takes in; `spare` may stay silent. */
  | { readonly kind: "SHOWN"; readonly from: number; readonly spare: number; readonly with: readonly string[] }
  | { readonly kind: "JOINS"; readonly with: readonly string[] }
  /** Could appear nowhere even if all answer. */
  | { readonly kind: "LEFT_OUT"; readonly missing: number }
);

export interface RoundAdvice {
  readonly groups: readonly GroupAdvice[];
  /** Whether a report could open if everybody answers. */
  readonly canOpen: boolean;
  readonly asked: number;
}

/** The live advice while choosing: what would happen if everybody who is asked answers. */
export function adviseGroups(invited: readonly GroupCount[], thresholds: Thresholds): RoundAdvice {
  const plan = planGroups(invited, thresholds);
  const groups = invited.map((group): GroupAdvice => {
    const { groupId, count } = group;
    if (count === 0) return { groupId, kind: "EMPTY" };
    if (group.isAttributable) return { groupId, kind: "ATTRIBUTABLE" };
    const from = group.isExternal ? thresholds.external : thresholds.internal;
    const unit = plan.units.find((candidate) => candidate.members.includes(groupId));
    if (!unit) return { groupId, kind: "LEFT_OUT", missing: Math.max(1, from - count) };
    const mates = unit.members.filter((member) => member !== groupId);
    // A group that is large enough by itself and takes in a small one keeps its own line: it is the other that joins.
    if (mates.length > 0 && count < from) return { groupId, kind: "JOINS", with: mates };
    return { groupId, kind: "SHOWN", from, spare: count - from, with: mates };
  });
  return { groups, canOpen: plan.canOpen, asked: invited.reduce((sum, group) => sum + group.count, 0) };
}
