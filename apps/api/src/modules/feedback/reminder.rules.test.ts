import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isReminderDue, remindersOf } from "./reminder.rules.js";

const DAY = 86_400_000;
const openedAt = new Date("2026-03-02T09:00:00Z");
const after = (days: number): Date => new Date(openedAt.getTime() + days * DAY);

describe("reminders of a round", () => {
  it("come halfway and two days before the end", () => {
    expect(remindersOf(openedAt, after(14))).toEqual([
      { kind: "HALFWAY", at: after(7) },
      { kind: "LAST_DAYS", at: after(12) },
    ]);
  });

  it("are fewer in a round that is too short for two, and none in one of a day", () => {
    expect(remindersOf(openedAt, after(4)).map((one) => one.kind)).toEqual(["HALFWAY"]);
    expect(remindersOf(openedAt, after(1.5))).toEqual([]);
  });

  it("are two at most, a day apart, and leave a day to answer, however long the round", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 120, noNaN: true }), (days) => {
        const moments = [openedAt, ...remindersOf(openedAt, after(days)).map((one) => one.at), after(days)].map((at) => at.getTime());
        expect(moments.length).toBeLessThanOrEqual(4);
        for (const [index, at] of moments.entries())
          if (index > 0 && moments.length > 2) expect(at - (moments[index - 1] ?? 0)).toBeGreaterThanOrEqual(DAY - 1);
      }),
    );
  });

  it("are not sent early after the deadline moved, nor after the close", () => {
    const round = { openedAt, closesAt: after(14) };
    expect(isReminderDue("LAST_DAYS", round, after(12.1))).toBe(true);
    expect(isReminderDue("LAST_DAYS", { openedAt, closesAt: after(21) }, after(12.1))).toBe(false);
    expect(isReminderDue("LAST_DAYS", round, after(14))).toBe(false);
  });
});
