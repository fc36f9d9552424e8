import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { aDefinition } from "./questionnaire.fake.js";
import { parseQuestionnaire } from "./questionnaire.js";
import { nextVersion, tailorQuestionnaire } from "./tailor.rules.js";

const base = parseQuestionnaire(aDefinition());
const tailor = (leftOutItemIds: string[], ownQuestions: string[] = []) => tailorQuestionnaire(base, { leftOutItemIds, ownQuestions });
const problemsOf = (...args: Parameters<typeof tailor>) => {
  const result = tailor(...args);
  return result.ok ? [] : result.problems;
};

describe("a questionnaire that an owner tailors for one round", () => {
  it("refuses items it does not have, too few that are left, and more than two own questions", () => {
    expect(problemsOf(["nothing"])).toEqual(["UNKNOWN_ITEM"]);
    expect(problemsOf(["t1", "t2", "c1"])).toEqual(["TOO_FEW_ITEMS"]);
    expect(problemsOf([], ["Een?", "Twee?", "Drie?"])).toEqual(["TOO_MANY_QUESTIONS"]);
    expect(problemsOf([], [" "])).toEqual(["QUESTION_EMPTY"]);
    expect(problemsOf([], ["x".repeat(301)])).toEqual(["QUESTION_TOO_LONG"]);
    expect(problemsOf([], ["a\u202eb"])).toEqual(["UNWANTED_SIGNS"]);
  });

  it("refuses to leave the short form without a question", () => {
    expect(problemsOf(["t1", "t2", "t3"])).toContain("TOO_FEW_ITEMS");
  });

  it("leaves out items and adds own questions, asked of everybody who gets the long form", () => {
    const result = tailor(["c1", "c2"], [" Wat moet ik laten? "]);
    if (!result.ok) throw new Error("refused");
    expect(result.questionnaire.competencies.map((theme) => theme.id)).toEqual(["trust"]);
    expect(result.questionnaire.openQuestions.at(-1)).toEqual({
      id: "own-1",
      text: { other: { nl: "Wat moet ik laten?", en: "Wat moet ik laten?" } },
    });
  });

  it("is always a questionnaire, with the organisation's scale, groups and rules", () => {
    const ids = base.competencies.flatMap((theme) => theme.items.map((item) => item.id));
    fc.assert(
      fc.property(fc.subarray(ids), fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }), (leftOut, own) => {
        const result = tailor(leftOut, own);
        if (!result.ok) return;
        expect(parseQuestionnaire(JSON.parse(JSON.stringify(result.questionnaire)))).toMatchObject({
          scale: base.scale,
          raterGroups: base.raterGroups,
          rules: base.rules,
        });
      }),
    );
  });
});

describe("the next version", () => {
  it("comes after every one that is there, also those tailored for a round", () => {
    expect(nextVersion(["1.0.0"])).toBe("1.1.0");
    expect(nextVersion(["1.0.0", "2.3.1", "2.10.0", "2.1.0+ab12"])).toBe("2.11.0");
    expect(nextVersion([])).toBe("1.0.0");
  });
});
