import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { canTendPortfolio } from "./portfolio.policy.js";
import { isWorthKeeping } from "./profile-text.rules.js";
import { maySee, targetsOf } from "./share.rules.js";

describe("who may see a shared thing", () => {
  const share = fc.oneof(
    fc.constant({ audience: "ORGANISATION" as const, personId: null }),
    fc.constantFrom("ada", "bo", "cleo").map((personId) => ({ audience: "PERSON" as const, personId })),
  );
  const roles = fc.subarray(["EMPLOYEE", "GUIDE", "ADMIN", "WORKING_GROUP"]);

  it("always is its owner, and without a share nobody else", () => {
    fc.assert(
      fc.property(fc.array(share), roles, (shares, held) => {
        expect(maySee({ personId: "ada", roles: held }, "ada", shares)).toBe(true);
        expect(maySee({ personId: "bo", roles: held }, "ada", [])).toBe(false);
      }),
    );
  });

  it("never is somebody acting as HR or works council, or without any role", () => {
    fc.assert(
      fc.property(fc.array(share), fc.constantFrom(["HR"], ["WORKS_COUNCIL"], []), (shares, held) => {
        expect(maySee({ personId: "bo", roles: held }, "ada", shares)).toBe(false);
      }),
    );
  });

  it("grows with each share and shrinks with each one taken back", () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1 }), roles, fc.constantFrom("bo", "cleo"), (shares, held, personId) => {
        const viewer = { personId, roles: held };
        if (maySee(viewer, "ada", shares.slice(1))) expect(maySee(viewer, "ada", shares)).toBe(true);
      }),
    );
  });
});

describe("choosing an audience", () => {
  it("never names the owner, and nobody twice", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("ada", "ADA", "bo", "cleo"), { minLength: 1 }), (people) => {
        const targets = targetsOf("ada", "CHOSEN", people);
        if (targets.kind === "refused") return expect(people.every((id) => id.toLowerCase() === "ada")).toBe(true);
        expect(targets.personIds).not.toContain("ada");
        expect(new Set(targets.personIds).size).toBe(targets.personIds.length);
      }),
    );
  });
  it("refuses chosen people without people, too many of them, and people for an audience that has none", () => {
    expect(targetsOf("ada", "CHOSEN", [])).toEqual({ kind: "refused", problem: "chooseSomebody" });
    expect(targetsOf("ada", "CHOSEN", Array.from({ length: 51 }, (_, index) => `p${index}`))).toEqual({ kind: "refused", problem: "tooMany" });
    expect(targetsOf("ada", "PRIVATE", ["bo"])).toEqual({ kind: "refused", problem: "nobodyExpected" });
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
