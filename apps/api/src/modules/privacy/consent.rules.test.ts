import { describe, expect, it } from "@jest/globals";
import { CONSENT_PURPOSES, CONSENT_TEXT_VERSIONS, LIMITS } from "@eigenkleur/shared";
import fc from "fast-check";
import { checkConsent } from "./consent.rules.js";

const MAP = CONSENT_TEXT_VERSIONS.MAP;
const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

describe("a consent", () => {
  it("is not recorded for a text that has changed, older or newer", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CONSENT_PURPOSES), fc.integer(), (purpose, textVersion) => {
        fc.pre(textVersion !== CONSENT_TEXT_VERSIONS[purpose]);
        expect(checkConsent({ purpose, talentIds: null, textVersion }, [])).toEqual({
          kind: "otherText",
          currentVersion: CONSENT_TEXT_VERSIONS[purpose],
        });
      }),
    );
  });

  it("of no talent at all is none, and neither is one of more than anybody can have", () => {
    const own = Array.from({ length: LIMITS.talentsMax + 1 }, (_, index) => idOf(index));
    expect(checkConsent({ purpose: "MAP", talentIds: [], textVersion: MAP }, own)).toMatchObject({ problem: "isNotEmpty" });
    expect(checkConsent({ purpose: "MAP", talentIds: own, textVersion: MAP }, own)).toMatchObject({ problem: "maxLength" });
  });

  it("names only talents one has oneself", () => {
    expect(checkConsent({ purpose: "FOUND", talentIds: [idOf(1), idOf(2)], textVersion: 1 }, [idOf(1)])).toMatchObject({
      problem: "notOwn",
    });
    expect(checkConsent({ purpose: "FOUND", talentIds: ["' or true"], textVersion: 1 }, [idOf(1)])).toMatchObject({ problem: "notOwn" });
  });

  it("of chosen talents is the same however they were written down", () => {
    const own = [idOf(1), idOf(2), idOf(3)];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...own), { minLength: 1, maxLength: 12 }), (talentIds) => {
        const expected = { kind: "fits", talentIds: [...new Set(talentIds)].toSorted() };
        expect(checkConsent({ purpose: "MAP", talentIds, textVersion: MAP }, own)).toEqual(expected);
        expect(
          checkConsent({ purpose: "MAP", talentIds: talentIds.toReversed().map((id) => id.toUpperCase()), textVersion: MAP }, own),
        ).toEqual(expected);
      }),
    );
  });

  it("of all talents covers those that come later, so it names none", () => {
    expect(checkConsent({ purpose: "MAP", talentIds: null, textVersion: MAP }, [])).toEqual({ kind: "fits", talentIds: null });
  });
});
