import { LEAST_THRESHOLDS, rankOf } from "@eigenkleur/shared";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { buildCheckedReport, withoutLeaks } from "./checked-report.rules.js";
import { A_QUESTIONNAIRE, aBallot, aReportInput } from "./report.fake.js";
import { OTHERS } from "./released-report.js";
import { buildReport, ratersOf } from "./report.rules.js";
import { findLeaks } from "./subtraction.rules.js";
import type { AnsweringRater, DisplayedFigure } from "./subtraction.rules.js";

const aRater = (groupId: string, scores: Readonly<Record<string, number>>, more: Partial<AnsweringRater> = {}): AnsweringRater => ({
  groupId,
  isExternal: false,
  isAttributable: false,
  scores: new Map(Object.entries(scores)),
  ...more,
});

function meanOf(raters: readonly AnsweringRater[], memberIds: readonly string[], itemIds: readonly string[]): number {
  const scores = raters
    .filter((rater) => memberIds.includes(rater.groupId))
    .flatMap((rater) => {
      const judged = itemIds.flatMap((id) => rater.scores.get(id) ?? []);
      return judged.length === 0 ? [] : [judged.reduce((sum, value) => sum + value, 0) / judged.length];
    });
  return scores.length === 0 ? 0 : scores.reduce((sum, value) => sum + value, 0) / scores.length;
}

function aFigure(
  raters: readonly AnsweringRater[],
  memberIds: readonly string[],
  itemIds: readonly string[],
  isExact = true,
): DisplayedFigure {
  return { subjectId: itemIds.join("+"), memberIds, itemIds, mean: meanOf(raters, memberIds, itemIds), isExact };
}

const kinds = (figures: readonly DisplayedFigure[], raters: readonly AnsweringRater[]): string[] =>
  findLeaks({ figures, raters, thresholds: LEAST_THRESHOLDS }).map(({ kind }) => kind);

const four = (groupId: string, more: Partial<AnsweringRater> = {}) =>
  [1, 2, 4, 5].map((score) => aRater(groupId, { a: score, b: 6 - score }, more));

describe("the subtraction check", () => {
  it("finds a figure of too few", () => {
    const raters = four("team").slice(1);
    expect(kinds([aFigure(raters, ["team"], ["a"])], raters)).toContain("TOO_FEW");
  });

  it("finds all others beside one group, where two remain: the subtraction that every reader can do", () => {
    const raters = [...four("colleague"), aRater("team", { a: 3 }), aRater("team", { a: 2 })];
    const found = kinds([aFigure(raters, ["colleague", "team"], ["a"]), aFigure(raters, ["colleague"], ["a"])], raters);
    expect(found).toContain("TOO_NEAR");
    expect(found).toContain("SINGLES_OUT");
  });

  it("finds a theme and all its items but one, where one rater alone judged the last", () => {
    const raters = [
      ...four("colleague").map((rater) => aRater("colleague", { a: rater.scores.get("a") ?? 1 })),
      aRater("colleague", { a: 3, b: 5 }),
    ];
    const theme = aFigure(raters, ["colleague"], ["a", "b"]);
    const item = aFigure(raters, ["colleague"], ["a"]);
    expect(kinds([theme, item], raters)).toEqual(["SINGLES_OUT"]);
  });

  it("finds a theme and one item that together give away what a band hides", () => {
    const raters = [1, 2, 4, 5].map((score) => aRater("colleague", { a: 4, b: score }));
    const figures = [
      aFigure(raters, ["colleague"], ["a", "b"]),
      aFigure(raters, ["colleague"], ["b"]),
      aFigure(raters, ["colleague"], ["a"], false),
    ];
    expect(kinds(figures, raters)).toEqual(["UNDOES_BAND"]);
  });

  it("takes every answer from outside as known: they lift nobody over the threshold", () => {
    const raters = [...four("colleague").slice(2), ...four("partner", { isExternal: true }), ...four("partner", { isExternal: true })];
    expect(kinds([aFigure(raters, ["colleague", "partner"], ["a"])], raters)).toEqual(expect.arrayContaining(["TOO_FEW", "SINGLES_OUT"]));
  });

  it("finds a mean that is not the mean of who is said to be behind it", () => {
    const raters = four("team");
    expect(kinds([{ ...aFigure(raters, ["team"], ["a"]), mean: 3.01 }], raters)).toEqual(["WRONG_BASIS"]);
    expect(kinds([aFigure(raters, ["stranger"], ["a"])], raters)).toEqual(["WRONG_BASIS"]);
  });

  it("lets two groups of four stand beside all others, and a manager who was told so beside everybody", () => {
    const raters = [...four("team"), ...four("colleague"), aRater("lead", { a: 2, b: 2 }, { isAttributable: true })];
    const figures = [["team", "colleague"], ["team"], ["colleague"], ["lead"]].flatMap((members) => [
      aFigure(raters, members, ["a"]),
      aFigure(raters, members, ["b"]),
      aFigure(raters, members, ["a", "b"]),
    ]);
    expect(kinds(figures, raters)).toEqual([]);
  });
});

const GROUPS = ["x", "y", "z"];
const ITEMS = ["a", "b"];
const someRaters = fc.array(
  fc
    .tuple(fc.constantFrom(...GROUPS), fc.option(fc.integer({ min: 1, max: 5 })), fc.option(fc.integer({ min: 1, max: 5 })))
    .map(([group, a, b]) => aRater(group, { ...(a === null ? {} : { a }), ...(b === null ? {} : { b }) })),
  { minLength: 4, maxLength: 9 },
);
const someFigures = fc.array(fc.tuple(fc.subarray(GROUPS, { minLength: 1 }), fc.subarray(ITEMS, { minLength: 1 })), {
  minLength: 1,
  maxLength: 5,
});

/** Every set of fewer than four raters, one column a rater and item: slow, without classes, and plainly right. */
function bruteForce(figures: readonly DisplayedFigure[], raters: readonly AnsweringRater[]): boolean {
  const rows = figures.map((figure) =>
    raters.flatMap((rater) => {
      const judged = figure.memberIds.includes(rater.groupId) ? figure.itemIds.filter((id) => rater.scores.has(id)) : [];
      return ITEMS.map((id) => (judged.includes(id) ? 1 / judged.length : 0));
    }),
  );
  const whole = rankOf(rows);
  let sets: number[][] = [[]];
  for (let rater = 0; rater < raters.length; rater += 1)
    sets = [...sets, ...sets.filter((set) => set.length < 3).map((set) => [...set, rater])];
  return sets.some((set) => rankOf(rows.map((row) => row.filter((_, column) => !set.includes(Math.floor(column / ITEMS.length))))) < whole);
}

describe("whatever figures stand beside each other", () => {
  it("the check finds a combination about fewer than four exactly when trying every set of raters finds one", () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(someRaters, someFigures, (raters, chosen) => {
        const figures = chosen
          .map(([members, items]) => aFigure(raters, members, items))
          .filter((figure) =>
            raters.some((one) => figure.memberIds.includes(one.groupId) && figure.itemIds.some((id) => one.scores.has(id))),
          );
        const found = kinds(figures, raters).includes("SINGLES_OUT");
        seen.add(found);
        expect(found).toBe(bruteForce(figures, raters));
      }),
      { numRuns: 300 },
    );
    expect(seen).toEqual(new Set([true, false]));
  });
});

const aScore = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 5 }) }, { weight: 1, arbitrary: fc.constant(null) });
const aRound = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom("colleague", "colleague", "team", "partner", "lead"), fc.tuple(aScore, aScore, aScore, aScore))
        .map(([group, scores]) => aBallot(group, scores)),
      fc.tuple(fc.constant("client"), fc.option(fc.integer({ min: 1, max: 3 }))).map(([group, score]) => aBallot(group, [score])),
    ),
    { minLength: 4, maxLength: 20 },
  )
  .map((ballots) => {
    const extra = ballots.filter(({ groupId }) => groupId === "lead").slice(1);
    return ballots.filter((ballot) => !extra.includes(ballot));
  });

describe("the report that is written", () => {
  it("never needed mending, whatever the round: the two rules agree", () => {
    fc.assert(
      fc.property(aRound, (ballots) => {
        const input = aReportInput(ballots);
        expect(buildCheckedReport(input)).toEqual({ report: buildReport(input), mended: [] });
      }),
      { numRuns: 200 },
    );
  });

  it("is mended when it was built wrongly: a planted figure of two goes, and what it can be computed with", () => {
    const ballots = [
      ...[1, 2, 3, 4, 5].map((score) => aBallot("colleague", [score, 3, 3, 3])),
      aBallot("team", [1, 1, 1, 1]),
      aBallot("team", [2, 1, 1, 1]),
    ];
    const input = aReportInput(ballots, { questionnaire: A_QUESTIONNAIRE });
    const report = buildReport(input);
    if (!report) throw new Error("No report opened");
    const [model] = report.scores.filter((score) => score.subjectId === "t1");
    if (!model) throw new Error("No figure to copy");
    const planted = { ...model, unitId: "team", memberIds: ["team"], mean: 1.5, raterCount: 2 };
    const { report: mended, mended: why } = withoutLeaks({ ...report, scores: [...report.scores, planted] }, input);
    expect(why).toContain("TOO_FEW");
    expect(mended?.scores.some((score) => score.unitId === "team")).toBe(false);
    const left = (mended?.scores ?? []).map((score) => ({ ...score, isExact: score.bandLow === null }));
    expect(findLeaks({ figures: left, raters: ratersOf(input), thresholds: LEAST_THRESHOLDS })).toEqual([]);
    expect(mended?.scores.some((score) => score.unitId === OTHERS && score.subjectId === "craft")).toBe(true);
  });
});
