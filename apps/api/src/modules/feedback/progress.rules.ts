import type { Questionnaire } from "@eigenkleur/shared";
import { formOf } from "@eigenkleur/shared";
import type { ReleasedReport } from "./released-report.js";
import { reliableChange, welch } from "./statistics/comparison.rules.js";
import type { Summary } from "./statistics/summary.rules.js";

export type Progress = "HIGHER" | "LOWER" | "NO_DIFFERENCE";

/** Two rounds are held beside each other from this many months on. */
export const PROGRESS_MONTHS = 3;

/** What is kept of one shown group for one theme; see the table of the same name. */
export interface ThemeSummary extends Summary {
  readonly themeId: string;
  readonly unitId: string;
  readonly memberIds: readonly string[];
  readonly itemIds: readonly string[];
  readonly scaleMin: number;
  readonly scaleMax: number;
}

export interface ThemeProgress {
  readonly themeId: string;
  readonly unitId: string;
  readonly progress: Progress;
}

/** Half a scale point: where neither round varied at all, a smaller difference is not called one. */
const LEAST_DIFFERENCE = 0.5;
const ROUNDING = 1e-9;

/** What a report leaves for later: every figure of a theme that is shown, but for those known by name, whose answer it would be. */
export function summariesOf(report: ReleasedReport, questionnaire: Questionnaire): ThemeSummary[] {
  const open = new Set(report.units.filter((unit) => unit.kind === "ATTRIBUTABLE").map((unit) => unit.id));
  return report.scores.flatMap((score): ThemeSummary[] => {
    const [group] = score.memberIds;
    if (score.subject !== "THEME" || open.has(score.unitId) || group === undefined) return [];
    const { min, max } = formOf(questionnaire, group);
    const { memberIds, itemIds, unitId, mean, sd } = score;
    return [{ themeId: score.subjectId, unitId, memberIds, itemIds, scaleMin: min, scaleMax: max, n: score.raterCount, mean, sd }];
  });
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** Whether the same groups were asked the same items on the same scale. */
function isComparable(before: ThemeSummary, after: ThemeSummary): boolean {
  return (
    before.themeId === after.themeId &&
    before.scaleMin === after.scaleMin &&
    before.scaleMax === after.scaleMax &&
    isSameSet(before.memberIds, after.memberIds) &&
    isSameSet(before.itemIds, after.itemIds)
  );
}

/**
 * Is a group's view of a theme demonstrably higher or lower than before? Only when two rules say so: the 95 % interval of Welch's
 * comparison leaves out zero, and the change is reliable after Jacobson and Truax, with the standard error of the first round's mean,
 * s / √n, as the error of measurement (which is s√(1 − r) with r = ICC(1,k)). Where neither round varied, half a scale point counts.
 */
export function progressOf(before: Summary, after: Summary): Progress {
  const change = after.mean - before.mean;
  const word = change > 0 ? "HIGHER" : "LOWER";
  if (before.sd === null || after.sd === null) return "NO_DIFFERENCE";
  if (before.sd === 0 && after.sd === 0) return Math.abs(change) >= LEAST_DIFFERENCE - ROUNDING ? word : "NO_DIFFERENCE";
  const compared = welch(after, before);
  const isApart = compared !== null && (compared.interval.low > 0 || compared.interval.high < 0);
  const reliable = reliableChange({ before: before.mean, after: after.mean, sd: before.sd / Math.sqrt(before.n), reliability: 0 });
  return isApart && reliable.isReliable ? word : "NO_DIFFERENCE";
}

/** The progress of every group and theme that both rounds show. What only one of them shows is absent, not zero. */
export function compareRounds(before: readonly ThemeSummary[], after: readonly ThemeSummary[]): ThemeProgress[] {
  return after.flatMap((now) => {
    const then = before.find((one) => isComparable(one, now));
    return then ? [{ themeId: now.themeId, unitId: now.unitId, progress: progressOf(then, now) }] : [];
  });
}
