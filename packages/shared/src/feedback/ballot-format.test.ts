import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { BallotTooLargeError, BallotUnreadableError, bytesLeft, decodeBallot, encodeBallot, PLAIN_BYTES } from "./ballot-bytes.js";
import { checkBallot } from "./ballot-format.js";
import type { Ballot } from "./ballot-shape.js";
import { cleanText, hasUnwantedSigns } from "./plain-text.js";
import { aDefinition } from "./questionnaire.fake.js";
import { formOf } from "./questionnaire-form.js";
import { parseQuestionnaire } from "./questionnaire.js";

const form = formOf(parseQuestionnaire(aDefinition()), "colleague");

function answers(change: object = {}) {
  return { v: 1, kind: "answers", scores: [1, 5, null, 3, 4], comments: { best: "Op z’n best aan tafel." }, ...change };
}

function problems(value: unknown): string[] {
  const check = checkBallot(value, form);
  return check.ok ? [] : check.problems.map((problem) => `${problem.path}: ${problem.message}`);
}

describe("checking a ballot against its form", () => {
  it("refuses what is no ballot, has surplus fields or another version", () => {
    expect(problems(null)).not.toEqual([]);
    expect(problems(answers({ v: 2 }))).toEqual(["v: notABallot"]);
    expect(problems(answers({ name: "Ada" }))).toEqual([": notABallot"]);
  });

  it("refuses scores beside the scale, half scores, and too many or too few", () => {
    expect(problems(answers({ scores: [0, 6, null, 3, 4] }))).toEqual(["scores.t1: outOfScale", "scores.t2: outOfScale"]);
    expect(problems(answers({ scores: [1.5, 1, 1, 1, 1] }))).toEqual(["scores.0: notABallot"]);
    expect(problems(answers({ scores: [1, 2] }))).toEqual(["scores: wrongCount"]);
    expect(problems(answers({ scores: [1, 2, 3, 4, 5, 5] }))).toEqual(["scores: wrongCount", "scores.5: unknownItem"]);
  });

  it("refuses anything in a ballot that was taken back", () => {
    expect(problems({ v: 1, kind: "withdrawn" })).toEqual([]);
    expect(problems({ v: 1, kind: "withdrawn", word: "why" })).toEqual([": notABallot"]);
  });

  it("refuses a comment that is too long, on an unknown question, or with control characters", () => {
    expect(problems(answers({ comments: { best: "a".repeat(2_001) } }))).toEqual(["comments.best: tooLong"]);
    expect(problems(answers({ comments: { gossip: "x" } }))).toEqual(["comments.gossip: unknownQuestion"]);
    expect(problems(answers({ comments: { best: "\u0000" } }))).toEqual(["comments.best: unwantedSigns"]);
    expect(problems(answers({ comments: { best: "\ud800" } }))).toEqual(["comments.best: unwantedSigns"]);
  });

  it("refuses cards that were not offered, one card twice, too many, and any card where none is offered", () => {
    const names = { nl: "Naam", en: "Name" };
    const talentQuestion = {
      id: "seen",
      max: 2,
      text: { other: names },
      cards: ["calm", "bridge", "spark"].map((id) => ({ id, name: names })),
    };
    const withCards = formOf(parseQuestionnaire({ ...aDefinition(), talentQuestion }), "colleague");
    const told = (talents: unknown) => {
      const check = checkBallot(answers({ talents }), withCards);
      return check.ok ? [] : check.problems.map((problem) => `${problem.path}: ${problem.message}`);
    };
    expect(told(["gossip"])).toEqual(["talents: unknownCard"]);
    expect(told(["calm", "calm"])).toEqual(["talents: twice"]);
    expect(told(["calm", "bridge", "spark"])).toEqual(["talents: tooMany"]);
    expect(told("calm")).toEqual(["talents: notABallot"]);
    expect(told(["calm", "spark"])).toEqual([]);
    expect(problems(answers({ talents: ["calm"] }))).toEqual(["talents: tooMany", "talents: unknownCard"]);
    expect(problems(answers({ talents: [] }))).toEqual([]);
    expect(formOf(parseQuestionnaire({ ...aDefinition(), talentQuestion }), "self").talents?.max).toBe(2);
    const twice = { ...talentQuestion, cards: [...talentQuestion.cards, { id: "calm", name: names }] };
    expect(() => parseQuestionnaire({ ...aDefinition(), talentQuestion: twice })).toThrow(/Card calm occurs twice/);
  });

  it("refuses a word at declining that is a whole story", () => {
    expect(problems({ v: 1, kind: "declined", word: "a".repeat(301) })).toEqual(["word: tooLong"]);
  });

  it("takes answers with cannot judge, answers of nothing at all, and a decline", () => {
    expect(problems(answers())).toEqual([]);
    expect(problems(answers({ scores: [null, null, null, null, null], comments: {} }))).toEqual([]);
    expect(problems({ v: 1, kind: "declined" })).toEqual([]);
  });

  it("can be put right by cleaning the text", () => {
    const dirty = "een\u0007 twee\u202e drie\nvier 👩🏽‍🚀";
    expect(hasUnwantedSigns(dirty)).toBe(true);
    expect(cleanText(dirty)).toBe("een twee drie\nvier 👩🏽‍🚀");
  });
});

describe("a value that is no ballot", () => {
  it("is refused whatever it is, without an exception", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(checkBallot(value, form).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it("is refused when one field of a ballot is something else", () => {
    const field = fc.constantFrom("v", "kind", "scores", "comments", "talents");
    fc.assert(
      fc.property(field, fc.oneof(fc.integer({ min: 2 }), fc.boolean(), fc.constant(null), fc.constant([{}])), (name, value) => {
        expect(checkBallot(answers({ [name]: value }), form).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

const anyBallot: fc.Arbitrary<Ballot> = fc.oneof(
  fc.record({
    v: fc.constant(1 as const),
    kind: fc.constant("answers" as const),
    scores: fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { maxLength: 40 }),
    comments: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ unit: "grapheme", maxLength: 300 })),
  }),
  fc.record({ v: fc.constant(1 as const), kind: fc.constant("declined" as const), word: fc.string({ maxLength: 300 }) }),
);

describe("the envelope of a ballot", () => {
  it("refuses another size, a length beyond its end, dirty padding and no JSON", () => {
    const bytes = encodeBallot({ v: 1, kind: "declined" });
    expect(() => decodeBallot(bytes.subarray(1))).toThrow(BallotUnreadableError);
    const long = bytes.slice();
    long[0] = 255;
    expect(() => decodeBallot(long)).toThrow(/beyond its end/);
    const dirty = bytes.slice();
    dirty[PLAIN_BYTES - 1] = 1;
    expect(() => decodeBallot(dirty)).toThrow(/padding/);
    expect(() => decodeBallot(new Uint8Array(PLAIN_BYTES))).toThrow(/no JSON/);
  });

  it("refuses what does not fit, and says beforehand how much room is left", () => {
    const wordy = (length: number): Ballot => ({ v: 1, kind: "answers", scores: [], comments: { best: "é".repeat(length) } });
    expect(bytesLeft(wordy(1))).toBe(bytesLeft(wordy(0)) - 2);
    expect(bytesLeft(wordy(9_000))).toBeLessThan(0);
    expect(() => encodeBallot(wordy(9_000))).toThrow(BallotTooLargeError);
  });

  it("is always the same size, and gives back what was put in", () => {
    fc.assert(
      fc.property(anyBallot, (ballot) => {
        fc.pre(bytesLeft(ballot) >= 0);
        const bytes = encodeBallot(ballot);
        expect(bytes).toHaveLength(PLAIN_BYTES);
        expect(decodeBallot(bytes)).toEqual(JSON.parse(JSON.stringify(ballot)));
      }),
      { numRuns: 60 },
    );
  });
});
