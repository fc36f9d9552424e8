import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { arrange, checkClaim } from "./talent-claim.rules.js";

describe("arranging talents", () => {
  it("never loses, adds or doubles one, whatever is asked", () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(ids, fc.array(fc.string()), (current, wanted) => {
        expect(arrange(current, wanted).toSorted()).toEqual(current.toSorted());
      }),
    );
  });

  it("puts the named ones first, in that order, and leaves the others as they were", () => {
    expect(arrange(["a", "b", "c", "d"], ["d", "b", "d", "unknown"])).toEqual(["d", "b", "a", "c"]);
  });
});

describe("a claim", () => {
  it.each([
    [{ talentId: null, ownName: null, note: "" }, "oneOfBoth"],
    [{ talentId: "t", ownName: "x", note: "" }, "oneOfBoth"],
    [{ talentId: null, ownName: " \n ", note: "" }, "empty"],
    [{ talentId: null, ownName: "x".repeat(61), note: "" }, "tooLong"],
    [{ talentId: "t", ownName: null, note: "x".repeat(2_001) }, "tooLong"],
  ])("%j is refused: %s", (input, problem) => {
    expect(checkClaim(input)).toMatchObject({ kind: "refused", problem });
  });

  it("in own words is one line", () => {
    expect(checkClaim({ talentId: null, ownName: " Rust \n bewaren ", note: " Gisteren nog. \n" })).toEqual({
      kind: "fine",
      claim: { ownName: "Rust bewaren", note: " Gisteren nog." },
    });
  });
});
