import { buildReport, ratersOf } from "./report.rules.js";
import type { ReleasedReport, ReleasedScore, ReportInput } from "./released-report.js";
import { findLeaks } from "./subtraction.rules.js";
import type { DisplayedFigure, LeakKind } from "./subtraction.rules.js";

export interface CheckedReport {
  readonly report: ReleasedReport | null;
  /** What the check took out; empty unless the report was built wrongly. Kinds only, nothing about the round. */
  readonly mended: readonly LeakKind[];
}

function figureOf(score: ReleasedScore): DisplayedFigure {
  return {
    subjectId: score.subjectId,
    memberIds: score.memberIds,
    itemIds: score.itemIds,
    mean: score.mean,
    isExact: score.bandLow === null,
  };
}

/**
 * Leaves out every figure that a leak is about, until nothing leaks.
 * @NOTE privacy: a defect in the building of reports costs figures, never a secret.
 */
export function withoutLeaks(report: ReleasedReport, input: ReportInput): CheckedReport {
  const raters = ratersOf(input);
  const mended: LeakKind[] = [];
  let scores = report.scores;
  for (;;) {
    const figures = new Map(scores.map((score) => [figureOf(score), score]));
    const leaks = findLeaks({ figures: [...figures.keys()], raters, thresholds: input.thresholds });
    if (leaks.length === 0) break;
    mended.push(...leaks.map(({ kind }) => kind));
    const gone = new Set(leaks.flatMap((leak) => leak.figures.map((figure) => figures.get(figure))));
    scores = scores.filter((score) => !gone.has(score));
  }
  return { report: mended.length === 0 ? report : { ...report, scores }, mended };
}

/** The report of a closed round as it may be written: built, and then checked by a second rule that knows nothing of the first. */
export function buildCheckedReport(input: ReportInput): CheckedReport {
  const report = buildReport(input);
  return report ? withoutLeaks(report, input) : { report: null, mended: [] };
}
