import { formOf, getRaterGroup } from "@eigenkleur/shared";
import type { ReleasedTalent, ReportInput } from "./released-report.js";

/**
 * Which talent cards were picked, most picked first: by at least half of those who picked any, by more than one, or once. Never how
 * many, since a count beside a group of known size would tell what everybody, or nobody, picked. Nothing at all below the threshold;
 * people from outside never lift people from inside over it. A manager who is known by name is left out, as of all others.
 */
export function releaseTalents(input: ReportInput, countedGroupIds: readonly string[]): ReleasedTalent[] {
  const picks = input.ballots.flatMap(({ groupId, ballot }) => {
    const isHidden = getRaterGroup(input.questionnaire, groupId).anonymous && countedGroupIds.includes(groupId);
    const isExternal = input.groups.some((group) => group.groupId === groupId && group.isExternal);
    return isHidden && ballot.talents && ballot.talents.length > 0 ? [{ talents: ballot.talents, isExternal }] : [];
  });
  const inside = picks.filter((pick) => !pick.isExternal);
  const isEnough = inside.length > 0 ? inside.length >= input.thresholds.internal : picks.length >= Math.max(1, input.thresholds.external);
  if (!isEnough) return [];
  const cards = formOf(input.questionnaire, "self").talents?.cards ?? [];
  return cards
    .map((card, place) => ({ talentId: card.id, place, count: picks.filter(({ talents }) => talents.includes(card.id)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.place - b.place)
    .map(({ talentId, count }) => ({ talentId, level: count * 2 >= picks.length ? "OFTEN" : count > 1 ? "SEVERAL" : "ONCE" }));
}
