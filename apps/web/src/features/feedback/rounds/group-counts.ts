import { formOf } from "@eigenkleur/shared";
import type { GroupCount, Questionnaire } from "@eigenkleur/shared";

/** How many are asked per group of the questionnaire, oneself left out; in its order. */
export function countsOf(
  questionnaire: Questionnaire,
  invitations: readonly { readonly groupKey: string }[],
  more: Readonly<Record<string, number>> = {},
): GroupCount[] {
  return questionnaire.raterGroups
    .filter((group) => group.id !== "self")
    .map((group) => ({
      groupId: group.id,
      form: formOf(questionnaire, group.id).id,
      isExternal: group.external === true,
      isAttributable: !group.anonymous,
      count: invitations.filter((invitation) => invitation.groupKey === group.id).length + (more[group.id] ?? 0),
    }));
}
