import { describe, expect, it } from "@jest/globals";
import { aDefinition } from "./questionnaire.fake.js";
import { formOf, itemOrder, UnknownGroupError } from "./questionnaire-form.js";
import { limitsOf, parseQuestionnaire, QuestionnaireInvalidError } from "./questionnaire.js";

function problemsOf(definition: unknown): string[] {
  try {
    parseQuestionnaire(definition);
    return [];
  } catch (error) {
    if (error instanceof QuestionnaireInvalidError) return error.problems.map((problem) => `${problem.path}: ${problem.message}`);
    throw error;
  }
}

const text = { nl: "x", en: "x" };

describe("reading a questionnaire", () => {
  it("refuses what is none, naming the place", () => {
    expect(problemsOf({})).toEqual(expect.arrayContaining([expect.stringMatching(/^id: /), expect.stringMatching(/^competencies: /)]));
  });

  it("refuses an item that occurs twice, since scores are aligned to items", () => {
    const items = [
      { id: "same", other: text },
      { id: "same", other: text },
    ];
    expect(
      problemsOf(
        aDefinition({
          competencies: [{ id: "trust", items }],
          clientShort: undefined,
          raterGroups: [
            { id: "self", name: text, anonymous: false },
            { id: "team", name: text, anonymous: true },
          ],
        }),
      ),
    ).toEqual(["competencies: Item same occurs twice"]);
  });

  it("refuses a scale with a hole, or without cannot judge", () => {
    const hole = [1, 3, null].map((value) => ({ value, label: text }));
    const noWayOut = [1, 2].map((value) => ({ value, label: text }));
    expect(problemsOf(aDefinition({ scale: { id: "x", other: hole } }))).toEqual([
      "scale.other: The values of a scale are consecutive and rise",
    ]);
    expect(problemsOf(aDefinition({ scale: { id: "x", other: noWayOut } }))).toEqual([
      "scale.other: A scale has exactly one point without a value: cannot judge",
    ]);
  });

  it("refuses a short form whose item belongs to no theme, and a group that answers a form that is not there", () => {
    const clientShort = {
      title: text,
      intro: text,
      scale: [1, 2, null].map((value) => ({ value, label: text })),
      items: [{ id: "s1", text, competency: "nowhere" }],
    };
    expect(problemsOf(aDefinition({ clientShort }))).toEqual(["clientShort.items: Item s1 belongs to an unknown theme nowhere"]);
    expect(problemsOf(aDefinition({ clientShort: undefined }))).toEqual(["raterGroups: A group answers the short form, but there is none"]);
  });

  it("takes a set of eleven items without themes, self wording or open questions, for whole companies", () => {
    const items = Array.from({ length: 11 }, (_, index) => ({ id: `LEAD${String(index + 1).padStart(2, "0")}`, other: text }));
    const raterGroups = [
      { id: "self", name: text, anonymous: false },
      { id: "member", name: text, anonymous: true },
    ];
    const read = parseQuestionnaire(
      aDefinition({
        competencies: [{ id: "leadership", items }],
        raterGroups,
        clientShort: undefined,
        openQuestions: undefined,
        limits: { minRaters: 10, maxRaters: 99 },
      }),
    );
    expect(limitsOf(read)).toEqual({ minRaters: 10, maxRaters: 99 });
    expect(itemOrder(formOf(read, "member"))).toHaveLength(11);
    expect(formOf(read, "self").items[0]?.text).toEqual(text);
  });
});

describe("the form of a group", () => {
  const questionnaire = parseQuestionnaire(aDefinition());

  it("refuses a group that the questionnaire does not have", () => {
    expect(() => formOf(questionnaire, "stranger")).toThrow(UnknownGroupError);
  });

  it("asks oneself in the first person and others in the third, in the same order", () => {
    expect(formOf(questionnaire, "self").items[0]?.text.en).toBe("I do t1 (en)");
    expect(formOf(questionnaire, "colleague").items[0]?.text.en).toBe("Does t1 (en)");
    expect(itemOrder(formOf(questionnaire, "self"))).toEqual(itemOrder(formOf(questionnaire, "lead")));
  });

  it("gives clients the short form with its own scale", () => {
    expect(formOf(questionnaire, "client")).toMatchObject({
      id: "clientShort",
      min: 1,
      max: 3,
      items: [{ id: "s1", themeId: "trust" }, { id: "s2" }],
    });
  });

  it("takes the number of raters from its rules when it names no limits", () => {
    expect(limitsOf(questionnaire)).toEqual({ minRaters: 4, maxRaters: 20 });
  });
});
