import type { FormId } from "./questionnaire-form.js";
import type { Questionnaire } from "./questionnaire.js";

/** From how many raters something may be shown. */
export interface Thresholds {
  /** A group of people of the organisation, and the report as a whole. */
  readonly internal: number;
  /** A group with people from outside, since the owner can invent those. */
  readonly external: number;
  /** Numeric spread and interval of a theme. */
  readonly spreadTheme: number;
  /** Numeric spread of an item. */
  readonly spreadItem: number;
}

/** The floor under every organisation's own choice. */
export const LEAST_THRESHOLDS: Thresholds = { internal: 4, external: 6, spreadTheme: 5, spreadItem: 8 };

/** The questionnaire and the organisation may raise the thresholds; nobody may lower them. */
export function thresholdsOf(questionnaire: Questionnaire, organisationMinimum = 0): Thresholds {
  const { minPerGroupToShowSeparately, minRatersToOpenReport, externalGroupNeverSeparateBelow, clientNeverSeparateBelow } =
    questionnaire.rules;
  const internal = Math.max(LEAST_THRESHOLDS.internal, minPerGroupToShowSeparately, minRatersToOpenReport, organisationMinimum);
  return {
    internal,
    external: Math.max(LEAST_THRESHOLDS.external, externalGroupNeverSeparateBelow, clientNeverSeparateBelow, internal),
    spreadTheme: Math.max(LEAST_THRESHOLDS.spreadTheme, internal),
    spreadItem: Math.max(LEAST_THRESHOLDS.spreadItem, internal),
  };
}

/** A rater group with how many count in it: invited ones for advice, valid answers for a report. */
export interface GroupCount {
  readonly groupId: string;
  readonly form: FormId;
  /** Holds somebody asked by an e-mail address from outside, or is a group of clients. */
  readonly isExternal: boolean;
  /** Known by name to the owner, such as a lone manager: shown on its own and in no other figure. */
  readonly isAttributable: boolean;
  readonly count: number;
}

/** What is shown as one: a group, or several that were merged and then appear only together. */
export interface ShownUnit {
  readonly id: string;
  readonly members: readonly string[];
  readonly form: FormId;
  readonly isAttributable: boolean;
  /** Raters from inside the organisation, and from groups with people from outside. */
  readonly internal: number;
  readonly external: number;
}

export interface GroupPlan {
  readonly units: readonly ShownUnit[];
  /** Groups whose answers are in no aggregate at all. */
  readonly leftOut: readonly string[];
  /** Answered enough to open a report. */
  readonly canOpen: boolean;
}

export function raterCount(unit: Pick<ShownUnit, "internal" | "external">): number {
  return unit.internal + unit.external;
}

/** People from outside never lift people from inside over their threshold: the owner may have invented them. */
export function isEnough(unit: ShownUnit, thresholds: Thresholds): boolean {
  if (unit.isAttributable) return raterCount(unit) > 0;
  return unit.internal > 0 ? unit.internal >= thresholds.internal : unit.external >= thresholds.external;
}

function merge(units: readonly ShownUnit[]): ShownUnit {
  const members = units.flatMap((unit) => unit.members).toSorted();
  const [first] = units;
  if (!first) throw new RangeError("There is nothing to merge");
  return {
    id: members.join("+"),
    members,
    form: first.form,
    isAttributable: false,
    internal: units.reduce((sum, unit) => sum + unit.internal, 0),
    external: units.reduce((sum, unit) => sum + unit.external, 0),
  };
}

function smallest(units: readonly ShownUnit[]): ShownUnit | undefined {
  return units.toSorted((a, b) => raterCount(a) - raterCount(b) || a.id.localeCompare(b.id))[0];
}

function planForm(units: readonly ShownUnit[], thresholds: Thresholds): { shown: ShownUnit[]; leftOut: ShownUnit[] } {
  const present = units.filter((unit) => raterCount(unit) > 0);
  let shown = present.filter((unit) => isEnough(unit, thresholds));
  let small = present.filter((unit) => !isEnough(unit, thresholds));
  const smallInside = small.filter((unit) => unit.internal > 0);
  // Small groups from inside first try to make it together, so that the large ones stay visible on their own.
  if (smallInside.length > 1) {
    const together = merge(smallInside);
    if (isEnough(together, thresholds)) {
      shown = [...shown, together];
      small = small.filter((unit) => !smallInside.includes(unit));
    }
  }
  const leftOut: ShownUnit[] = [];
  for (const unit of small) {
    const inside = shown.filter((candidate) => candidate.internal > 0);
    const outside = shown.filter((candidate) => candidate.internal === 0);
    // Somebody from inside never hides behind people from outside alone.
    const target = unit.internal > 0 ? smallest(inside) : (smallest(outside) ?? smallest(inside));
    if (target) shown = [...shown.filter((candidate) => candidate !== target), merge([target, unit])];
    else leftOut.push(unit);
  }
  return { shown, leftOut };
}

/** Which units may be shown given how many count in each; units that are too small merge within their form or are left out. */
export function planUnits(units: readonly ShownUnit[], thresholds: Thresholds): { shown: ShownUnit[]; leftOut: ShownUnit[] } {
  const attributable = units.filter((unit) => unit.isAttributable && raterCount(unit) > 0);
  const others = units.filter((unit) => !unit.isAttributable);
  const full = planForm(
    others.filter((unit) => unit.form === "full"),
    thresholds,
  );
  const short = planForm(
    others.filter((unit) => unit.form === "clientShort"),
    thresholds,
  );
  return { shown: [...full.shown, ...short.shown, ...attributable], leftOut: [...full.leftOut, ...short.leftOut] };
}

export function unitOf(group: GroupCount): ShownUnit {
  return {
    id: group.groupId,
    members: [group.groupId],
    form: group.form,
    isAttributable: group.isAttributable,
    internal: group.isExternal ? 0 : group.count,
    external: group.isExternal ? group.count : 0,
  };
}

/** Units that together are "all others" of a form: everybody who is shown, except those known by name. */
export function othersOf(units: readonly ShownUnit[], form: FormId): ShownUnit[] {
  return units.filter((unit) => unit.form === form && !unit.isAttributable);
}

/** Which groups can be shown, which are merged and which are left out of everything. */
export function planGroups(groups: readonly GroupCount[], thresholds: Thresholds): GroupPlan {
  const { shown, leftOut } = planUnits(groups.map(unitOf), thresholds);
  const anonymous = shown.filter((unit) => !unit.isAttributable);
  const raters = anonymous.reduce((sum, unit) => sum + raterCount(unit), 0);
  return {
    units: shown,
    leftOut: leftOut.flatMap((unit) => [...unit.members]),
    canOpen: anonymous.length > 0 && raters >= thresholds.internal,
  };
}
