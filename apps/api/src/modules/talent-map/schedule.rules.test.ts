import { describe, expect, it } from "@jest/globals";
import { TEST_SECRET } from "./map-organisation.fake.js";
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

  describe("what is enough", () => {
    const days = Array.from({ length: 200 }, (_, index) => `${2000 + (index % 100)}-0${1 + 2 * Math.floor(index / 100)}-01`);
    const chance = (counts: Parameters<typeof isEnough>[0]) =>
      days.filter((scheduledOn) => isEnough(counts, PROFILES.STANDARD, { secret: TEST_SECRET, scheduledOn })).length / days.length;

    it("never publishes with fewer than 25 who take part, or fewer than 5 who changed", () => {
      expect(chance({ participants: 24, changes: 24 })).toBe(0);
      expect(chance({ participants: 300, changes: 4 })).toBe(0);
    });

    it("always publishes with ten more than that", () => {
      expect(chance({ participants: 35, changes: 15 })).toBe(1);
    });

    it("has no border at which one change decides", () => {
      for (let changes = 8; changes < 11; changes += 1) {
        const gained = chance({ participants: 300, changes: changes + 1 }) - chance({ participants: 300, changes });
        expect(gained).toBeLessThan(0.3);
      }
    });

    it("says the same when it is asked again", () => {
      const again = () =>
        days.map((scheduledOn) => isEnough({ participants: 300, changes: 10 }, PROFILES.STANDARD, { secret: TEST_SECRET, scheduledOn }));
      expect(again()).toEqual(again());
    });
  });
});
