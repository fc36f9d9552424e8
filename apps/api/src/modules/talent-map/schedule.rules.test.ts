import { describe, expect, it } from "@jest/globals";
import { PROFILES } from "./map-profile.rules.js";
import { dueOn, frozenFrom, isEnough, scheduledAfter, scheduledUpTo, shownUntil } from "./schedule.rules.js";

describe("the schedule of the map", () => {
  it("has four dates a year, or one a month at most", () => {
    expect(["2026-01-01", "2026-03-31", "2026-04-01", "2026-12-31"].map((day) => scheduledUpTo("QUARTERLY", day))).toEqual([
      "2026-01-01",
      "2026-01-01",
      "2026-04-01",
      "2026-10-01",
    ]);
    expect(scheduledUpTo("MONTHLY", "2026-02-28")).toBe("2026-02-01");
    expect(scheduledAfter("QUARTERLY", "2026-10-01")).toBe("2027-01-01");
    expect(scheduledAfter("MONTHLY", "2026-12-31")).toBe("2027-01-01");
  });

  it("freezes the groups fourteen days before a date, not earlier", () => {
    expect(frozenFrom("2027-01-01")).toBe("2026-12-18");
    expect(dueOn("QUARTERLY", "2026-12-17")).toEqual({ freeze: null, publish: "2026-10-01" });
    expect(dueOn("QUARTERLY", "2026-12-18")).toEqual({ freeze: "2027-01-01", publish: "2026-10-01" });
    expect(dueOn("QUARTERLY", "2027-01-01")).toEqual({ freeze: null, publish: "2027-01-01" });
  });

  it("withdraws a map after six months", () => {
    expect(shownUntil("2026-10-01")).toBe("2027-04-01");
  });

  it("skips a date with fewer than 25 who take part, or fewer than 5 who changed", () => {
    expect(isEnough({ participants: 24, changes: 24 }, PROFILES.STANDARD)).toBe(false);
    expect(isEnough({ participants: 300, changes: 4 }, PROFILES.STANDARD)).toBe(false);
    expect(isEnough({ participants: 25, changes: 5 }, PROFILES.STANDARD)).toBe(true);
  });
});
