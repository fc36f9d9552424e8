import { describe, expect, it } from "@jest/globals";
import { lastMoment } from "./last-moment.js";

describe("the last moment to answer", () => {
  it("is on the day that was promised, not at the first instant of the next", () => {
    expect(lastMoment("2026-12-07T23:00:00.000Z")).toBe("2026-12-07T22:59:00.000Z");
  });
});
