import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkPeriod, endsByMove, overlaps, type Period } from "./placement.rules.js";

const day = fc.integer({ min: 0, max: 60 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const period = fc.record({ startedOn: day, endedOn: fc.option(day) }).filter((each) => checkPeriod(each).length === 0);
/** The plain meaning, day by day. */
const holdsOn = ({ startedOn, endedOn }: Period, on: string) => startedOn <= on && (endedOn === null || on < endedOn);

describe("a period", () => {
  it.each([
    [{ startedOn: "", endedOn: null }, "startedOn", "day"],
    [{ startedOn: "2026-02-30", endedOn: null }, "startedOn", "day"],
    [{ startedOn: "2026-02-01", endedOn: "morgen" }, "endedOn", "day"],
    [{ startedOn: "2026-02-01", endedOn: "2026-02-01" }, "endedOn", "beforeStart"],
    [{ startedOn: "2026-02-02", endedOn: "2026-02-01" }, "endedOn", "beforeStart"],
  ])("refuses %j", (given, path, message) => expect(checkPeriod(given)).toEqual([{ path, message }]));

  it("overlaps another exactly when they share a day", () => {
    fc.assert(
      fc.property(period, period, (one, other) => {
        const days = Array.from({ length: 90 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
        expect(overlaps(one, other)).toBe(days.some((on) => holdsOn(one, on) && holdsOn(other, on)));
      }),
    );
  });

  it("ended by a move no longer overlaps the one that follows", () => {
    fc.assert(
      fc.property(period, period, (earlier, next) => {
        fc.pre(endsByMove(earlier, next));
        expect(overlaps({ ...earlier, endedOn: next.startedOn }, next)).toBe(false);
      }),
    );
  });
});
