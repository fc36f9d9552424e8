import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { canTendPortfolio } from "./portfolio.policy.js";
import { isWorthKeeping } from "./profile-text.rules.js";
import { maySee, chosenPeople } from "./share.rules.js";

describe("who may see a shared thing", () => {
  const sharing = fc.oneof(
    fc.constant({ audience: "PRIVATE" as const, personIds: [] as string[] }),
    fc.constant({ audience: "ORGANISATION" as const, personIds: [] as string[] }),
    fc.subarray(["bo", "cleo", "dirk"], { minLength: 1 }).map((personIds) => ({ audience: "CHOSEN" as const, personIds })),
  );
  const roles = fc.subarray(["EMPLOYEE", "GUIDE", "ADMIN", "WORKING_GROUP"]);

  it("always is its owner, and without a share nobody else", () => {
    fc.assert(
      fc.property(sharing, roles, (shown, held) => {
        expect(maySee({ personId: "ada", roles: held }, "ada", shown)).toBe(true);
        expect(maySee({ personId: "bo", roles: held }, "ada", { audience: "PRIVATE", personIds: [] })).toBe(false);
      }),
    );
  });

  it("never is somebody acting as HR or works council, or without any role", () => {
    fc.assert(
      fc.property(sharing, fc.constantFrom(["HR"], ["WORKS_COUNCIL"], []), (shown, held) => {
        expect(maySee({ personId: "bo", roles: held }, "ada", shown)).toBe(false);
      }),
    );
  });

  it("is a chosen person until the day they are no longer named", () => {
    fc.assert(
      fc.property(fc.subarray(["bo", "cleo", "dirk"], { minLength: 1 }), fc.constantFrom("bo", "cleo"), (personIds, personId) => {
        const viewer = { personId, roles: ["EMPLOYEE"] };
        expect(maySee(viewer, "ada", { audience: "CHOSEN", personIds })).toBe(personIds.includes(personId));
        expect(maySee(viewer, "ada", { audience: "CHOSEN", personIds: personIds.filter((id) => id !== personId) })).toBe(false);
      }),
    );
  });

  it("ignores people who are still named once the audience is another", () => {
    expect(maySee({ personId: "bo", roles: ["EMPLOYEE"] }, "ada", { audience: "PRIVATE", personIds: ["bo"] })).toBe(false);
  });
});

describe("choosing an audience", () => {
  it("never names the owner, and nobody twice", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("ada", "ADA", "bo", "cleo"), { minLength: 1 }), (people) => {
        const chosen = chosenPeople("ada", "CHOSEN", people);
        if (chosen.kind === "refused") return expect(people.every((id) => id.toLowerCase() === "ada")).toBe(true);
        expect(chosen.personIds).not.toContain("ada");
        expect(new Set(chosen.personIds).size).toBe(chosen.personIds.length);
      }),
    );
  });
  it("refuses chosen people without people, too many of them, and people for an audience that has none", () => {
    expect(chosenPeople("ada", "CHOSEN", [])).toEqual({ kind: "refused", problem: "chooseSomebody" });
    expect(
      chosenPeople(
        "ada",
        "CHOSEN",
        Array.from({ length: 51 }, (_, index) => `p${index}`),
      ),
    ).toEqual({ kind: "refused", problem: "tooMany" });
    expect(chosenPeople("ada", "PRIVATE", ["bo"])).toEqual({ kind: "refused", problem: "nobodyExpected" });
  });
});

describe("tending a portfolio", () => {
  it("is for people among colleagues, not for somebody acting as HR", () => {
    expect(canTendPortfolio({ roles: ["EMPLOYEE"] })).toBe(true);
    expect(canTendPortfolio({ roles: ["HR"] })).toBe(false);
    expect(canTendPortfolio({ roles: [] })).toBe(false);
  });
});

describe("keeping what was overwritten", () => {
  it("keeps the first, then one in ten minutes", () => {
    expect(isWorthKeeping("een tekst", "een tekst meer", null)).toBe(true);
    expect(isWorthKeeping("een tekst", "een tekst meer", 9)).toBe(false);
    expect(isWorthKeeping("een tekst", "een tekst meer", 10)).toBe(true);
  });
  it("always keeps a text that loses half of itself, and never an empty one", () => {
    expect(isWorthKeeping("een lange tekst", "een", 0)).toBe(true);
    expect(isWorthKeeping("", "iets", null)).toBe(false);
  });
});
