import { describe, expect, it } from "@jest/globals";
import { canAddRaters, canAssessSelf, canExtend, canManageRound } from "./feedback-round.policy.js";
import { ROUND_STATES } from "./feedback-round.rules.js";

const now = new Date("2026-11-23T12:00:00Z");
const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);

describe("who and when", () => {
  it("lets nobody but the owner manage a round", () => {
    expect(canManageRound({ personId: "bob" }, { ownerId: "ada" })).toBe(false);
    expect(canManageRound({ personId: "ada" }, { ownerId: "ada" })).toBe(true);
  });

  it("adds raters to a draft, and to an open round until halfway", () => {
    const allowed = ROUND_STATES.filter((state) => canAddRaters({ state, ratersUntil: state === "DRAFT" ? null : hours(1) }, now));
    expect(allowed).toEqual(["DRAFT", "OPEN"]);
    expect(canAddRaters({ state: "OPEN", ratersUntil: hours(0) }, now)).toBe(false);
    expect(canAddRaters({ state: "OPEN", ratersUntil: null }, now)).toBe(false);
  });

  it("extends an open round once, forward, before its deadline has passed", () => {
    const open = { state: "OPEN", isExtended: false, closesAt: hours(1) } as const;
    expect(canExtend(open, now, hours(2))).toBe(true);
    expect(canExtend({ ...open, isExtended: true }, now, hours(2))).toBe(false);
    expect(canExtend(open, now, hours(1))).toBe(false);
    expect(canExtend({ ...open, closesAt: hours(0) }, now, hours(2))).toBe(false);
    for (const state of ROUND_STATES) expect(canExtend({ ...open, state }, now, hours(2))).toBe(state === "OPEN");
  });

  it("asks the owner's own view from opening until the report was opened", () => {
    expect(ROUND_STATES.filter((state) => canAssessSelf({ state }, false))).toEqual(["OPEN", "CLOSED", "READABLE"]);
    expect(canAssessSelf({ state: "READABLE" }, true)).toBe(false);
  });
});
