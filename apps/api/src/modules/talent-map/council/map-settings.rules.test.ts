import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { canChangeSettings, canDecideChange, canRecordDecision, canTurnOff } from "./map-settings.policy.js";
import { canMoveChange, kindOfChange, pairOf, type ChangeState, type MapSettings } from "./map-settings.rules.js";

const settings = fc.record({
  profile: fc.constantFrom("STRICT", "STANDARD"),
  cadence: fc.constantFrom("QUARTERLY", "MONTHLY"),
  pairs: fc.uniqueArray(fc.constantFrom("a|b", "a|c", "b|c")),
}) as fc.Arbitrary<MapSettings>;

describe("a change of the map's settings", () => {
  it("is none when nothing changes, in whatever order the pairs stand", () => {
    fc.assert(fc.property(settings, (one) => expect(kindOfChange(one, { ...one, pairs: one.pairs.toReversed() })).toBe("NONE")));
  });

  it("is never a tightening in both directions", () => {
    fc.assert(
      fc.property(settings, settings, (before, after) => {
        expect(kindOfChange(before, after) === "TIGHTER" && kindOfChange(after, before) === "TIGHTER").toBe(false);
        if (kindOfChange(before, after) === "TIGHTER") expect(kindOfChange(after, before)).toBe("LOOSER");
      }),
    );
  });

  it("that tightens one thing and loosens another is a loosening", () => {
    const before: MapSettings = { profile: "STANDARD", cadence: "QUARTERLY", pairs: [] };
    expect(kindOfChange(before, { ...before, profile: "STRICT", pairs: ["a|b"] })).toBe("LOOSER");
    expect(kindOfChange(before, { ...before, profile: "STRICT", cadence: "MONTHLY" })).toBe("LOOSER");
  });

  it("names a pair the same in either order, and none of a talent with itself", () => {
    expect(pairOf("B", "a")).toBe(pairOf("a", "b"));
    expect(pairOf("a", "A")).toBeNull();
  });

  it("cannot be decided twice", () => {
    const states: ChangeState[] = ["DONE", "PROPOSED", "APPROVED", "REFUSED", "TAKEN_BACK"];
    for (const from of states)
      for (const to of states) expect(canMoveChange(from, to)).toBe(from === "PROPOSED" && to !== "PROPOSED" && to !== "DONE");
  });
});

describe("who decides about the map", () => {
  const as = (...roles: ("ADMIN" | "WORKS_COUNCIL" | "HR" | "EMPLOYEE")[]) => ({ personId: "p", roles });

  it("is never HR", () => {
    for (const may of [canRecordDecision, canChangeSettings, canTurnOff]) expect(may(as("HR"))).toBe(false);
    expect(canDecideChange(as("HR"), { proposedBy: "q" })).toBe(false);
  });

  it("is the works council for its own decision, and not an administrator", () => {
    expect(canRecordDecision(as("ADMIN", "EMPLOYEE"))).toBe(false);
    expect(canRecordDecision(as("WORKS_COUNCIL"))).toBe(true);
  });

  it("takes two people to loosen, also when one person is both", () => {
    expect(canDecideChange(as("WORKS_COUNCIL"), { proposedBy: "p" })).toBe(false);
    expect(canDecideChange(as("WORKS_COUNCIL"), { proposedBy: "q" })).toBe(true);
    expect(canDecideChange(as("ADMIN"), { proposedBy: "q" })).toBe(false);
  });

  it("takes either side to turn it off", () => {
    expect(canTurnOff(as("ADMIN"))).toBe(true);
    expect(canTurnOff(as("WORKS_COUNCIL"))).toBe(true);
    expect(canTurnOff(as("EMPLOYEE"))).toBe(false);
  });
});
