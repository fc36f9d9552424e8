import { rankOf } from "@eigenkleur/shared";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { A_QUESTIONNAIRE, aBallot, aReportInput } from "./report.fake.js";
import type { OpenedBallot, ReleasedReport, ReleasedScore } from "./released-report.js";
import { buildReport } from "./report.rules.js";

const ITEMS = { trust: ["t1", "t2"], craft: ["c1", "c2"] } as const;
const ORDER = ["t1", "t2", "c1", "c2"];

const aScore = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 5 }) }, { weight: 1, arbitrary: fc.constant(null) });
const aRater = fc.tuple(fc.constantFrom("colleague", "colleague", "team", "partner", "lead"), fc.tuple(aScore, aScore, aScore, aScore));
const aRound = fc.array(aRater, { minLength: 4, maxLength: 16 }).map((raters) => {
  const managers = raters.filter(([groupId]) => groupId === "lead").slice(1);
  return raters.filter((rater) => !managers.includes(rater)).map(([groupId, scores]) => aBallot(groupId, scores));
});

function judges(ballots: readonly OpenedBallot[], report: ReleasedReport, score: ReleasedScore): number[] {
  const members = report.units.find((unit) => unit.id === score.unitId)?.memberIds ?? [];
  const items: readonly string[] = score.subject === "ITEM" ? [score.subjectId] : score.subjectId === "trust" ? ITEMS.trust : ITEMS.craft;
  return ballots.flatMap((one, index) =>
    members.includes(one.groupId) && items.some((id) => one.ballot.scores[ORDER.indexOf(id)] !== null) ? [index] : [],
  );
}

/** One row an exact figure, one column a rater and item: written from the released rows, apart from the rule's own bookkeeping. */
function rowOf(ballots: readonly OpenedBallot[], score: ReleasedScore, raters: readonly number[]): number[] {
  const items: readonly string[] = score.subject === "ITEM" ? [score.subjectId] : score.subjectId === "trust" ? ITEMS.trust : ITEMS.craft;
  return ballots.flatMap((one, index) => {
    const judged = items.filter((id) => one.ballot.scores[ORDER.indexOf(id)] !== null);
    return ORDER.map((id) => (raters.includes(index) && judged.includes(id) ? 1 / judged.length : 0));
  });
}

function subsets(size: number, below: number): number[][] {
  let sets: number[][] = [[]];
  for (let index = 0; index < size; index += 1)
    sets = [...sets, ...sets.filter((set) => set.length + 1 < below).map((set) => [...set, index])];
  return sets.filter((set) => set.length > 0);
}

/**
 * The raters behind each figure of others. A group with too few valid answers to an item is left out of that item's "others",
 * so the groups are those of the unit whose judges add up to the released count; a figure where that is ambiguous is skipped.
 */
function figures(ballots: readonly OpenedBallot[], report: ReleasedReport) {
  return report.scores
    .filter((score) => score.unitId !== "lead")
    .flatMap((score) => {
      const all = judges(ballots, report, score);
      const groups = [...new Set(all.map((rater) => ballots[rater]?.groupId ?? ""))];
      const fitting = subsets(groups.length, groups.length + 1)
        .map((set) => all.filter((rater) => set.some((index) => groups[index] === ballots[rater]?.groupId)))
        .filter((raters) => raters.length === score.raterCount);
      expect(fitting.length).toBeGreaterThan(0);
      const [raters] = fitting;
      return fitting.length === 1 && raters ? [{ score, raters }] : [];
    });
}

describe("whatever is answered, the report", () => {
  it("shows no figure of others below the threshold, and counts only valid answers", () => {
    fc.assert(
      fc.property(aRound, (ballots) => {
        const report = buildReport(aReportInput(ballots));
        for (const score of report?.scores ?? []) {
          if (score.unitId === "lead") continue;
          expect(score.raterCount).toBeGreaterThanOrEqual(4);
          expect(Number.isFinite(score.mean)).toBe(true);
        }
      }),
    );
  });

  it("never shows two figures for one item or theme whose raters differ by fewer than the threshold", () => {
    fc.assert(
      fc.property(aRound, (ballots) => {
        const report = buildReport(aReportInput(ballots));
        if (!report) return;
        const all = figures(ballots, report);
        for (const one of all) {
          for (const other of all.filter(({ score }) => score.subjectId === one.score.subjectId)) {
            const apart = [
              ...one.raters.filter((rater) => !other.raters.includes(rater)),
              ...other.raters.filter((rater) => !one.raters.includes(rater)),
            ];
            expect(apart.length === 0 || apart.length >= 4).toBe(true);
          }
        }
      }),
    );
  });

  it("gives no combination of exact figures that is about one, two or three raters only", () => {
    fc.assert(
      fc.property(aRound, (ballots) => {
        const report = buildReport(aReportInput(ballots));
        if (!report) return;
        const exact = figures(ballots, report).filter(({ score }) => score.bandLow === null);
        const matrix = exact.map(({ score, raters }) => rowOf(ballots, score, raters));
        const full = rankOf(matrix);
        for (const set of subsets(ballots.length, 4)) {
          const rest = matrix.map((row) => row.filter((_, column) => !set.includes(Math.floor(column / ORDER.length))));
          expect(rankOf(rest)).toBe(full);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("keeps every answer either in the counted groups or out of every figure", () => {
    fc.assert(
      fc.property(aRound, (ballots) => {
        const report = buildReport(aReportInput(ballots));
        const counted = report?.countedGroupIds ?? [];
        for (const unit of report?.units ?? []) expect(unit.memberIds.every((id) => counted.includes(id))).toBe(true);
      }),
    );
  });
});

describe("the time a report takes", () => {
  it("stays small for a hundred raters, each skipping what they like", () => {
    const ballots = Array.from({ length: 100 }, (_, index) =>
      aBallot(
        index % 3 === 0 ? "team" : "colleague",
        ORDER.map((_id, item) => ((index * 7 + item * 3) % 11 === 0 ? null : ((index + item) % 5) + 1)),
      ),
    );
    const started = process.cpuUsage();
    expect(buildReport(aReportInput(ballots, { questionnaire: A_QUESTIONNAIRE }))?.scores.length).toBeGreaterThan(6);
    expect(process.cpuUsage(started).user / 1_000_000).toBeLessThan(1);
  });
});
