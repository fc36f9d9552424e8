import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  addDays,
  canMove,
  dayOf,
  endOfDay,
  isSafeBeside,
  lastDayProblem,
  ratersUntil,
  ROUND_STATES,
  type AskedByGroup,
} from "./feedback-round.rules.js";

describe("the states of a round", () => {
  it("go forward only: these steps and no other", () => {
    const steps = ROUND_STATES.flatMap((from) => ROUND_STATES.filter((to) => canMove(from, to)).map((to) => `${from} → ${to}`));
    expect(steps).toEqual([
      "DRAFT → OPEN",
      "DRAFT → CANCELLED",
      "OPEN → CLOSED",
      "OPEN → CANCELLED",
      "CLOSED → READABLE",
      "CLOSED → TOO_FEW",
      "CLOSED → KEYS_LOST",
    ]);
  });
});

describe("the end of the last day", () => {
  it("is midnight in the Netherlands, in winter, in summer and on the days the clock changes", () => {
    expect(endOfDay("2026-01-15").toISOString()).toBe("2026-01-15T23:00:00.000Z");
    expect(endOfDay("2026-07-15").toISOString()).toBe("2026-07-15T22:00:00.000Z");
    expect(endOfDay("2026-03-28").toISOString()).toBe("2026-03-28T23:00:00.000Z");
    expect(endOfDay("2026-03-29").toISOString()).toBe("2026-03-29T22:00:00.000Z");
    expect(endOfDay("2026-10-24").toISOString()).toBe("2026-10-24T22:00:00.000Z");
    expect(endOfDay("2026-10-25").toISOString()).toBe("2026-10-25T23:00:00.000Z");
    expect(endOfDay("2026-12-31").toISOString()).toBe("2026-12-31T23:00:00.000Z");
  });

  it("is the first moment that belongs to the next day, for every day", () => {
    const days = fc
      .date({ min: new Date("2000-01-01T12:00:00Z"), max: new Date("2099-12-30T12:00:00Z"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (day) => {
        const end = endOfDay(day);
        expect(dayOf(end)).toBe(addDays(day, 1));
        expect(dayOf(new Date(end.getTime() - 1))).toBe(day);
      }),
    );
  });
});

describe("the last day an owner chooses", () => {
  const now = new Date("2026-11-23T15:00:00Z");

  it("is refused when it is no day, today or earlier, or too far away", () => {
    for (const day of ["", "morgen", "2026-02-30", "2026-13-01", "23-11-2026", "2026-11-24T00:00"])
      expect(lastDayProblem(day, now)).toBe("notADay");
    expect(lastDayProblem("2026-11-22", now)).toBe("inPast");
    expect(lastDayProblem("2026-11-23", now)).toBe("inPast");
    expect(lastDayProblem(addDays("2026-11-23", 93), now)).toBe("tooFar");
  });

  it("may be tomorrow, counted from the day it is in the Netherlands", () => {
    expect(lastDayProblem("2026-11-24", now)).toBeNull();
    expect(lastDayProblem("2026-11-24", new Date("2026-11-23T23:30:00Z"))).toBe("inPast");
  });
});

describe("raters", () => {
  it("may be added until halfway", () => {
    expect(ratersUntil(new Date("2026-11-01T00:00:00Z"), new Date("2026-11-15T00:00:00Z")).toISOString()).toBe("2026-11-08T00:00:00.000Z");
  });
});

describe("two rounds of one owner within eight weeks", () => {
  const shownFrom = new Map([
    ["colleague", 4],
    ["client", 6],
  ]);
  const round = (colleagues: number, first = 0, clients = 0): AskedByGroup =>
    new Map([
      ["colleague", new Set(Array.from({ length: colleagues }, (_, index) => `c${first + index}`))],
      ["client", new Set(Array.from({ length: clients }, (_, index) => `k${index}`))],
    ]);

  it("are refused when one rater makes the difference, or none", () => {
    expect(isSafeBeside(round(6), round(6), shownFrom)).toBe(false);
    expect(isSafeBeside(round(6), round(7), shownFrom)).toBe(false);
    expect(isSafeBeside(round(6), round(6, 1), shownFrom)).toBe(false);
  });

  it("are refused when they differ only in a group that is too small to show, so that all others together differ by few", () => {
    expect(isSafeBeside(round(3, 0, 6), round(3, 3, 6), shownFrom)).toBe(false);
    expect(isSafeBeside(round(5), round(5, 0, 2), shownFrom)).toBe(false);
  });

  it("are fine when every group that both can show differs by the threshold", () => {
    expect(isSafeBeside(round(6), round(6, 6), shownFrom)).toBe(true);
    expect(isSafeBeside(round(6), round(6, 2), shownFrom)).toBe(true);
  });

  it("never differ in a shown group by fewer raters than it is shown from", () => {
    const members = fc.uniqueArray(fc.integer({ min: 0, max: 14 }), { maxLength: 12 }).map((ids) => new Set(ids.map(String)));
    fc.assert(
      fc.property(members, members, (a, b) => {
        const isSafe = isSafeBeside(new Map([["colleague", a]]), new Map([["colleague", b]]), new Map([["colleague", 4]]));
        const difference = [...a].filter((one) => !b.has(one)).length + [...b].filter((one) => !a.has(one)).length;
        expect(isSafe).toBe(a.size < 4 || b.size < 4 || difference >= 4);
      }),
    );
  });
});
