import { describe, expect, it } from "@jest/globals";
import { LIMITS } from "@eigenkleur/shared";
import fc from "fast-check";
import { checkAnswer, checkNeed, NEED_DAYS_MAX, reachableBy } from "./need.rules.js";

const TODAY = "2031-03-01";
const need = { title: "Wie fotografeert graag?", text: "Voor de jubileumdag zoeken we iemand.", closesOn: "2031-03-20" };

describe("a need", () => {
  it.each([
    [{ title: " \n" }, "title", "isNotEmpty"],
    [{ title: "x".repeat(LIMITS.needTitleCharsMax + 1) }, "title", "maxLength"],
    [{ text: " " }, "text", "isNotEmpty"],
    [{ text: "x".repeat(LIMITS.needTextCharsMax + 1) }, "text", "maxLength"],
    [{ closesOn: "2031-02-30" }, "closesOn", "notADay"],
    [{ closesOn: "soon" }, "closesOn", "notADay"],
    [{ closesOn: TODAY }, "closesOn", "tooSoonOrLate"],
    [{ closesOn: "2031-12-01" }, "closesOn", "tooSoonOrLate"],
  ])("with %j is refused", (other, path, problem) => {
    expect(checkNeed({ ...need, ...other }, TODAY)).toEqual({ kind: "refused", path, problem });
  });

  it(`is open for a day up to ${NEED_DAYS_MAX} days`, () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const closesOn = new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);
        expect(checkNeed({ ...need, closesOn }, TODAY).kind).toBe(days >= 1 && days <= NEED_DAYS_MAX ? "fits" : "refused");
      }),
    );
  });

  it("is answered with words", () => {
    expect(checkAnswer(" \n")).toEqual({ kind: "refused", problem: "isNotEmpty" });
    expect(checkAnswer("x".repeat(LIMITS.needAnswerCharsMax + 1))).toEqual({ kind: "refused", problem: "maxLength" });
    expect(checkAnswer("Ik!\r\n")).toEqual({ kind: "fits", text: "Ik!" });
  });
});

describe("whom a need reaches", () => {
  const ids = fc.uniqueArray(fc.constantFrom<string[]>("a", "b", "c", "d", "e"));

  it("is never somebody who did not say yes", () => {
    fc.assert(fc.property(ids, (own) => expect(reachableBy(own, null)).toEqual([])));
  });

  it("is never somebody by a talent they do not have, or did not choose", () => {
    fc.assert(
      fc.property(ids, fc.option(ids), (own, talentIds) => {
        const reached = reachableBy(own, { talentIds });
        for (const id of reached) expect(own.includes(id) && (talentIds === null || talentIds.includes(id))).toBe(true);
        expect(reached).toHaveLength(own.filter((id) => talentIds?.includes(id) ?? true).length);
      }),
    );
  });
});
