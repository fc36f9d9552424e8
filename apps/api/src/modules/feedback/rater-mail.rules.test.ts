import { describe, expect, it } from "@jest/globals";
import { gatherUntil } from "./rater-mail.rules.js";

const now = new Date("2026-03-02T10:30:00Z");
const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);

describe("a mail to somebody who is asked", () => {
  it("waits for others to the same person when that person got one a moment ago", () => {
    expect(gatherUntil(hours(-1), [{ closesAt: hours(300) }], 4, now)).toEqual(hours(3));
  });

  it("goes at once to somebody who got none, or long ago", () => {
    expect(gatherUntil(null, [{ closesAt: hours(300) }], 4, now)).toBeNull();
    expect(gatherUntil(hours(-4), [{ closesAt: hours(300) }], 4, now)).toBeNull();
  });

  it("goes at once when one of the rounds closes soon, and where nothing is gathered", () => {
    expect(gatherUntil(hours(-1), [{ closesAt: hours(300) }, { closesAt: hours(47) }], 4, now)).toBeNull();
    expect(gatherUntil(hours(-0.5), [{ closesAt: hours(300) }], 0, now)).toBeNull();
  });
});
