import { describe, expect, it } from "@jest/globals";
import { aBallot, aReportInput } from "./report.fake.js";
import { OTHERS } from "./released-report.js";
import type { OpenedBallot, ReleasedReport, ReleasedScore } from "./released-report.js";
import { BallotMisfitError, buildReport } from "./report.rules.js";

function reportOf(ballots: readonly OpenedBallot[]): ReleasedReport {
  const report = buildReport(aReportInput(ballots));
  if (!report) throw new Error("No report opened");
  return report;
}

function score(report: ReleasedReport, subjectId: string, unitId = OTHERS): ReleasedScore | undefined {
  return report.scores.find((one) => one.subjectId === subjectId && one.unitId === unitId);
}

const colleagues = (...rows: (number | null)[][]) => rows.map((row) => aBallot("colleague", row));
const five = colleagues([1, 2, 3, 4], [2, 3, 4, 5], [3, 4, 5, 1], [4, 5, 1, 2], [5, 1, 2, 3]);

describe("a report", () => {
  it("refuses a ballot that does not fit its form, a score beside the scale, a stranger's group and the owner's own answers", () => {
    for (const stray of [
      aBallot("colleague", [1, 2]),
      aBallot("colleague", [1, 2, 3, 6]),
      aBallot("colleague", [1, 2, 3, 2.5]),
      aBallot("self", [1, 2, 3, 4]),
    ]) {
      expect(() => buildReport(aReportInput([...five, stray]))).toThrow(BallotMisfitError);
    }
    expect(() => buildReport(aReportInput([aBallot("stranger", [1])]))).toThrow(/stranger/);
  });

  it("does not open when too few answered, nor when only cannot judge was answered", () => {
    expect(buildReport(aReportInput([]))).toBeNull();
    expect(buildReport(aReportInput(five.slice(0, 3)))).toBeNull();
    expect(buildReport(aReportInput([...five.slice(0, 3), aBallot("lead", [1, 1, 1, 1])]))).toBeNull();
    expect(buildReport(aReportInput(colleagues([1, 1, 1, 1], [2, 1, 1, 1], [1, 2, 1, 1], [null, null, null, null])))).toBeNull();
  });

  it("gives means of raters, and of a theme the mean over items a rater and then over raters", () => {
    const report = reportOf(five);
    expect(score(report, "t1")).toMatchObject({
      subject: "ITEM",
      raterCount: 5,
      mean: 3,
      spread: null,
      spreadWord: "DIVIDED",
      bandLow: null,
    });
    const theme = score(report, "trust");
    expect(theme).toMatchObject({ subject: "THEME", raterCount: 5, mean: 3 });
    expect(theme?.spread).toBeCloseTo(Math.sqrt((1.5 ** 2 + 0.5 ** 2 + 0.5 ** 2 + 1.5 ** 2) / 4), 12);
    expect(theme?.low).toBeCloseTo(3 - (2.7764451052 * Math.sqrt(5 / 4)) / Math.sqrt(5), 8);
    expect(report.countedGroupIds).toEqual(["colleague"]);
  });

  it("shows spread in figures of a theme from five raters and of an item from eight, and a word below", () => {
    expect(score(reportOf(five.slice(0, 4)), "trust")).toMatchObject({ spread: null, spreadWord: "DIVIDED" });
    const eight = reportOf([...five, ...five.slice(0, 3)]);
    expect(score(eight, "t1")?.spread).toBeGreaterThan(1);
    expect(score(eight, "t1")?.spreadWord).toBeNull();
  });

  it("shows a band of half the scale where all agree, keeping the mean for later", () => {
    const report = reportOf(colleagues([4, 1, 1, 2], [4, 2, 2, 1], [4, 3, 1, 3], [4, 4, 3, 1]));
    expect(score(report, "t1")).toMatchObject({ mean: 4, bandLow: 3, bandHigh: 5, spread: null, spreadWord: null });
    // The theme comes first; with it, the second item would give the banded one away.
    expect(score(report, "trust")?.mean).toBe(3.25);
    expect(score(report, "t2")).toBeUndefined();
  });

  it("drops the figure that beside the theme would tell what the one rater answered who skipped an item", () => {
    const report = reportOf(colleagues([1, 2, 3, 4], [2, 3, 4, 5], [3, 4, 5, 1], [4, 5, 1, 2], [5, null, 2, 3]));
    expect(score(report, "trust")).toBeDefined();
    expect(score(report, "t1")).toBeDefined();
    expect(score(report, "t2")).toBeUndefined();
    expect(score(report, "c2")).toBeDefined();
  });

  it("leaves an item without four valid answers out", () => {
    const report = reportOf(colleagues([1, null, 3, 4], [2, null, 4, 5], [3, 4, 5, 1], [4, 5, 1, 2]));
    expect(score(report, "t2")).toBeUndefined();
    expect(score(report, "trust")?.raterCount).toBe(4);
  });

  it("shows groups apart only where each may stand alone, and a merged one in place of its parts", () => {
    const team = five.map((ballot) => ({ ...ballot, groupId: "team" }));
    const apart = reportOf([...five, ...team]);
    expect(apart.units.map((unit) => [unit.id, unit.kind, unit.raterCount])).toEqual([
      ["others", "OTHERS", 10],
      ["colleague", "SHOWN", 5],
      ["team", "SHOWN", 5],
    ]);
    const merged = reportOf([...five, ...team.slice(0, 2)]);
    expect(merged.units.map((unit) => [unit.id, unit.kind, unit.memberIds])).toEqual([
      ["others", "OTHERS", ["colleague", "team"]],
      ["colleague+team", "MERGED", ["colleague", "team"]],
    ]);
    expect(merged.scores.every((one) => one.unitId === OTHERS)).toBe(true);
  });

  it("keeps a lone manager apart and out of all others", () => {
    const report = reportOf([...five, aBallot("lead", [5, 5, 5, 5])]);
    expect(score(report, "t1")).toMatchObject({ raterCount: 5, mean: 3 });
    expect(score(report, "t1", "lead")).toMatchObject({ raterCount: 1, mean: 5, bandLow: null });
    expect(report.units.at(-1)).toMatchObject({ id: "lead", kind: "ATTRIBUTABLE" });
  });

  it("leaves clients below six out of everything, and never mixes their scale with the other", () => {
    const clients = (count: number) => Array.from({ length: count }, (_, index) => aBallot("client", [(index % 3) + 1]));
    const few = reportOf([...five, ...clients(5)]);
    expect(few.units.map((unit) => unit.id)).not.toContain("client");
    expect(few.countedGroupIds).toEqual(["colleague"]);
    const enough = reportOf([...five, ...clients(6)]);
    expect(score(enough, "s1", "client")).toMatchObject({ raterCount: 6, mean: 2 });
    expect(score(enough, "trust")).toMatchObject({ raterCount: 5, mean: 3 });
  });
});

describe("the comments of a report", () => {
  const wordy = (groupId: string, count: number, question = "best") =>
    Array.from({ length: count }, (_, index) =>
      aBallot(groupId, [1 + (index % 5), 2, 3, 4], { [question]: `${groupId} ${question} ${index}` }),
    );

  it("appear from four writers per question; of somebody known by name they do not count", () => {
    expect(reportOf([...five, ...wordy("colleague", 3), ...wordy("lead", 1)]).comments).toEqual([]);
    expect(reportOf([...five, ...wordy("colleague", 4), ...wordy("lead", 1)]).comments).toHaveLength(5);
  });

  it("of people from outside never help insiders over their threshold", () => {
    const texts = reportOf([...five, ...wordy("colleague", 3), ...wordy("partner", 6)]).comments.map((comment) => comment.text);
    expect(texts).toHaveLength(6);
    expect(texts.every((text) => text.startsWith("partner"))).toBe(true);
  });

  it("of questions with too few writers appear together when there are enough writers in all", () => {
    const comments = reportOf([...five, ...wordy("colleague", 2, "best"), ...wordy("colleague", 2, "wish")]).comments;
    expect(comments.map((comment) => comment.questionId)).toEqual(["*", "*", "*", "*"]);
    const oneWriter = aBallot("colleague", [1, 1, 1, 1], { best: "a", wish: "b" });
    expect(reportOf([...five, oneWriter, oneWriter]).comments).toEqual([]);
  });

  it("are shuffled for each question on its own, and carry nothing but text", () => {
    const asked: number[] = [];
    const ballots = Array.from({ length: 4 }, (_, index) =>
      aBallot("colleague", [1 + index, 2, 3, 4], { best: `best ${index}`, wish: `wish ${index}` }),
    );
    const report = buildReport(
      aReportInput(ballots, { shuffle: (list) => (asked.push(list.length), asked.length % 2 === 1 ? list.toReversed() : [...list]) }),
    );
    expect(asked).toEqual([4, 4, 0]);
    expect(report?.comments.slice(0, 4).map((comment) => comment.text)).toEqual(["best 3", "best 2", "best 1", "best 0"]);
    expect(report?.comments.slice(4).map((comment) => comment.text)).toEqual(["wish 0", "wish 1", "wish 2", "wish 3"]);
    expect(Object.keys(report?.comments[0] ?? {})).toEqual(["questionId", "text"]);
  });
});
