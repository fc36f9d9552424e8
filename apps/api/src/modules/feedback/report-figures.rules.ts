import { columnOf, othersOf, planUnits, reveals, singlesOut } from "@eigenkleur/shared";
import type { DisplayedSum, FormId, RaterClass, ShownUnit, Thresholds } from "@eigenkleur/shared";
import { OTHERS } from "./released-report.js";
import type { ReleasedScore } from "./released-report.js";
import { spreadWord } from "./statistics/agreement.rules.js";
import { mean, meanInterval95, standardDeviation } from "./statistics/summary.rules.js";

/** What one rater gave: items that were judged, by id. */
export interface Rater {
  readonly groupId: string;
  readonly form: FormId;
  readonly isExternal: boolean;
  readonly isAttributable: boolean;
  readonly scores: ReadonlyMap<string, number>;
}

/** Items whose figures can be computed with together: those of one theme, or a single item. */
export interface Block {
  readonly themeId: string | null;
  readonly itemIds: readonly string[];
  readonly scale: { readonly min: number; readonly max: number };
}

export interface BlockInput {
  readonly block: Block;
  readonly raters: readonly Rater[];
  readonly units: readonly ShownUnit[];
  readonly thresholds: Thresholds;
  /** Told of each unit, other than all others, that a figure is shown for. */
  readonly onUnit: (id: string, members: readonly string[]) => void;
}

/** A figure that could be shown: one value a rater, and how it weighs the answers. */
interface Candidate {
  readonly subject: "THEME" | "ITEM";
  readonly subjectId: string;
  readonly unitId: string;
  readonly members: readonly string[];
  readonly itemIds: readonly string[];
  readonly isAttributable: boolean;
  readonly values: readonly number[];
  readonly sum: DisplayedSum;
}

function judged(rater: Rater, itemIds: readonly string[]): string[] {
  return itemIds.filter((id) => rater.scores.has(id));
}

/** Mean over the judged items; null when none was judged. */
function scoreOf(rater: Rater, itemIds: readonly string[]): number | null {
  const values = itemIds.flatMap((id) => rater.scores.get(id) ?? []);
  return values.length > 0 ? mean(values) : null;
}

/** Raters with the same group and the same judged items weigh equally in every figure of the block. */
function classIdOf(rater: Rater, block: Block): string {
  return `${rater.groupId}:${block.itemIds.map((id) => (rater.scores.has(id) ? "1" : "0")).join("")}`;
}

function recount(units: readonly ShownUnit[], raters: readonly Rater[], itemIds: readonly string[]): ShownUnit[] {
  return units.map((unit) => {
    const own = raters.filter((rater) => unit.members.includes(rater.groupId) && judged(rater, itemIds).length > 0);
    const external = own.filter((rater) => rater.isExternal).length;
    return { ...unit, internal: own.length - external, external };
  });
}

function candidate(
  input: BlockInput,
  subject: "THEME" | "ITEM",
  subjectId: string,
  itemIds: readonly string[],
  unit: Pick<ShownUnit, "id" | "members" | "isAttributable">,
): Candidate {
  const own = input.raters.filter((rater) => unit.members.includes(rater.groupId) && judged(rater, itemIds).length > 0);
  const weights = new Map<string, number>();
  for (const rater of own) {
    const items = judged(rater, itemIds);
    for (const id of items) weights.set(columnOf(classIdOf(rater, input.block), id), 1 / items.length);
  }
  const values = own.flatMap((rater) => scoreOf(rater, itemIds) ?? []);
  const { id: unitId, members, isAttributable } = unit;
  return { subject, subjectId, unitId, members, itemIds, isAttributable, values, sum: { weights } };
}

/** All others first, then the units apart, where there is more than one or no "all others" for the form. */
function candidatesOf(
  input: BlockInput,
  subject: "THEME" | "ITEM",
  subjectId: string,
  itemIds: readonly string[],
  units: readonly ShownUnit[],
): Candidate[] {
  const others = othersOf(units, "full");
  const all = others.length > 0 ? [{ id: OTHERS, members: others.flatMap((unit) => [...unit.members]), isAttributable: false }] : [];
  const apart = units.filter((unit) => unit.isAttributable || unit.form !== "full" || others.length > 1);
  return [...all, ...apart].map((unit) => candidate(input, subject, subjectId, itemIds, unit));
}

function listCandidates(input: BlockInput): Candidate[] {
  const { block, raters, thresholds } = input;
  const themeUnits = block.themeId === null ? input.units : planUnits(recount(input.units, raters, block.itemIds), thresholds).shown;
  const themes = block.themeId === null ? [] : candidatesOf(input, "THEME", block.themeId, block.itemIds, themeUnits);
  // Units of an item come from those of its theme, so that merged groups never come apart again.
  const items = block.itemIds.flatMap((id) => {
    const units = planUnits(recount(themeUnits, raters, [id]), thresholds).shown;
    return candidatesOf(input, "ITEM", id, [id], units);
  });
  const rank = (one: Candidate) => (one.unitId === OTHERS ? 0 : 1);
  return [...themes, ...items.toSorted((a, b) => rank(a) - rank(b))];
}

function isUnanimous(one: Candidate): boolean {
  return !one.isAttributable && one.values.length > 1 && one.values.every((value) => value === one.values[0]);
}

/** The half of the scale in which everybody's answer lies: true, and silent about which answer that was. */
function bandOf(value: number, { min, max }: Block["scale"]): { bandLow: number; bandHigh: number } {
  const middle = (min + max) / 2;
  return value < middle ? { bandLow: min, bandHigh: middle } : { bandLow: middle, bandHigh: max };
}

function released(one: Candidate, { block, thresholds }: BlockInput): ReleasedScore {
  const base = {
    subject: one.subject,
    subjectId: one.subjectId,
    unitId: one.unitId,
    memberIds: one.members,
    itemIds: one.itemIds,
    raterCount: one.values.length,
    mean: mean(one.values),
    sd: standardDeviation(one.values),
  };
  const interval = one.subject === "THEME" ? meanInterval95(one.values) : null;
  const bounds = { low: interval?.low ?? null, high: interval?.high ?? null };
  const silent = { bandLow: null, bandHigh: null, spread: null, spreadWord: null };
  if (isUnanimous(one)) return { ...base, ...bounds, ...silent, ...bandOf(base.mean, block.scale) };
  if (one.values.length === 1) return { ...base, ...bounds, ...silent };
  const from = one.subject === "THEME" ? thresholds.spreadTheme : thresholds.spreadItem;
  if (one.values.length >= from) return { ...base, ...bounds, ...silent, spread: base.sd };
  return { ...base, ...bounds, ...silent, spreadWord: spreadWord(one.values, block.scale.max - block.scale.min + 1) };
}

/** The figures of one block that may be shown, most telling first; each only if it singles nobody out beside those before it. */
export function scoresOfBlock(input: BlockInput): ReleasedScore[] {
  const candidates = listCandidates(input);
  const classes = new Map<string, RaterClass>();
  for (const rater of input.raters.filter((one) => !one.isAttributable)) {
    const id = classIdOf(rater, input.block);
    classes.set(id, { id, size: (classes.get(id)?.size ?? 0) + 1, isExternal: rater.isExternal });
  }
  const hidden = candidates.filter(isUnanimous).map((one) => one.sum);
  const exact: DisplayedSum[] = [];
  const shown = candidates.filter((one) => {
    if (one.isAttributable || isUnanimous(one)) return true;
    const together = [...exact, one.sum];
    if (singlesOut(together, [...classes.values()], input.thresholds) || (hidden.length > 0 && reveals(together, hidden))) return false;
    exact.push(one.sum);
    return true;
  });
  for (const one of shown) if (one.unitId !== OTHERS) input.onUnit(one.unitId, one.members);
  return shown.map((one) => released(one, input));
}
