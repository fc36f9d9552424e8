import { formOf, getRaterGroup, othersOf, planGroups } from "@eigenkleur/shared";
import type { BallotForm, FormId, GroupCount, ShownUnit } from "@eigenkleur/shared";
import { releaseComments } from "./report-comments.rules.js";
import { releaseTalents } from "./report-talents.rules.js";
import { scoresOfBlock } from "./report-figures.rules.js";
import type { Block, Rater } from "./report-figures.rules.js";
import { OTHERS } from "./released-report.js";
import type { ReleasedReport, ReleasedUnit, ReportInput } from "./released-report.js";

/** Thrown when a ballot does not fit the form of its group; it should have been refused when it was opened. */
export class BallotMisfitError extends Error {
  constructor(groupId: string) {
    super(`A ballot of group ${groupId} does not fit its form`);
    this.name = "BallotMisfitError";
  }
}

/** Who answered what, checked against the form of their group. */
export function ratersOf(input: ReportInput): Rater[] {
  return input.ballots.map(({ groupId, ballot }) => {
    const frozen = input.groups.find((group) => group.groupId === groupId);
    const form = formOf(input.questionnaire, groupId);
    if (!frozen || groupId === "self" || ballot.scores.length !== form.items.length) throw new BallotMisfitError(groupId);
    const scores = new Map<string, number>();
    for (const [index, score] of ballot.scores.entries()) {
      const item = form.items[index];
      if (score === null || !item) continue;
      if (!Number.isInteger(score) || score < form.min || score > form.max) throw new BallotMisfitError(groupId);
      scores.set(item.id, score);
    }
    return {
      groupId,
      form: form.id,
      isExternal: frozen.isExternal,
      isAttributable: !getRaterGroup(input.questionnaire, groupId).anonymous,
      scores,
    };
  });
}

/** Themes with a name are one block with their items; items without a theme each stand alone. */
function blocksOf(input: ReportInput, form: BallotForm): Block[] {
  return input.questionnaire.competencies.flatMap((theme): Block[] => {
    const itemIds = form.items.filter((item) => item.themeId === theme.id).map((item) => item.id);
    if (itemIds.length === 0) return [];
    const scale = { min: form.min, max: form.max };
    return theme.name ? [{ themeId: theme.id, itemIds, scale }] : itemIds.map((id) => ({ themeId: null, itemIds: [id], scale }));
  });
}

/** The form of each kind, if some group answers it. */
function formsOf(input: ReportInput): BallotForm[] {
  const forms = new Map<FormId, BallotForm>();
  for (const group of input.groups) {
    if (group.groupId === "self") continue;
    const form = formOf(input.questionnaire, group.groupId);
    forms.set(form.id, form);
  }
  return [...forms.values()];
}

function releasedUnits(
  planned: readonly ShownUnit[],
  used: ReadonlyMap<string, readonly string[]>,
  raters: readonly Rater[],
  order: readonly string[],
): ReleasedUnit[] {
  const byId = new Map<string, readonly string[]>([...planned.map((unit) => [unit.id, unit.members] as const), ...used]);
  const place = (members: readonly string[]) => Math.min(...members.map((member) => order.indexOf(member)));
  const units = [...byId].map(([id, members]) => {
    const own = raters.filter((rater) => members.includes(rater.groupId));
    const [first] = own;
    const kind: ReleasedUnit["kind"] =
      id === OTHERS ? "OTHERS" : first?.isAttributable ? "ATTRIBUTABLE" : members.length > 1 ? "MERGED" : "SHOWN";
    const counting = own.filter((rater) => rater.scores.size > 0).length;
    return { id, kind, memberIds: [...members], form: first?.form ?? ("full" as const), raterCount: counting };
  });
  const weight = (unit: (typeof units)[number]) => (unit.kind === "OTHERS" ? -1 : place(unit.memberIds));
  return units.toSorted((a, b) => weight(a) - weight(b)).map((unit, position) => ({ ...unit, position }));
}

/**
 * The report of a closed round, or null when too few answered to show anything. Pure; writes nothing, knows nobody.
 * Thresholds count valid answers per group, per theme and per item, so that "cannot judge" cannot empty one; what would let
 * a reader single out fewer than the threshold by adding and subtracting is left out.
 */
export function buildReport(input: ReportInput): ReleasedReport | null {
  const raters = ratersOf(input);
  const counts = input.groups
    .filter((group) => group.groupId !== "self")
    .map((group): GroupCount => ({
      groupId: group.groupId,
      form: formOf(input.questionnaire, group.groupId).id,
      isExternal: group.isExternal,
      isAttributable: !getRaterGroup(input.questionnaire, group.groupId).anonymous,
      count: raters.filter((rater) => rater.groupId === group.groupId && rater.scores.size > 0).length,
    }));
  const plan = planGroups(counts, input.thresholds);
  if (!plan.canOpen) return null;
  const counted = plan.units.flatMap((unit) => unit.members);
  const used = new Map<string, readonly string[]>();
  const scores = formsOf(input).flatMap((form) =>
    blocksOf(input, form).flatMap((block) =>
      scoresOfBlock({
        block,
        raters: raters.filter((rater) => rater.form === form.id && counted.includes(rater.groupId)),
        units: plan.units.filter((unit) => unit.form === form.id),
        thresholds: input.thresholds,
        onUnit: (id, members) => used.set(id, members),
      }),
    ),
  );
  const others = othersOf(plan.units, "full");
  if (others.length > 0)
    used.set(
      OTHERS,
      others.flatMap((unit) => unit.members),
    );
  return {
    units: releasedUnits(
      plan.units,
      used,
      raters,
      input.groups.map((group) => group.groupId),
    ),
    scores,
    comments: releaseComments(input),
    talents: releaseTalents(input, counted),
    countedGroupIds: input.groups.map((group) => group.groupId).filter((id) => counted.includes(id)),
  };
}
