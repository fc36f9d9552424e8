/** @jest-environment node */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { differenceFrom, verdictOf } from "./noise.js";

describe("a difference between two published numbers", () => {
  it("is never called one when a number is not shown", () => {
    expect(verdictOf(null, 40, 4)).toBe("UNKNOWN");
    expect(verdictOf(40, null, 4)).toBe("UNKNOWN");
    expect(verdictOf(null, null, 4)).toBe("UNKNOWN");
  });

  it("is within the noise below the limit, and turns round with the numbers", () => {
    const opposite = { MORE: "FEWER", FEWER: "MORE", WITHIN_NOISE: "WITHIN_NOISE", UNKNOWN: "UNKNOWN" } as const;
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 90 }), fc.integer({ min: 7, max: 90 }), fc.integer({ min: 1, max: 12 }), (a, b, from) => {
        expect(verdictOf(a, b, from) === "WITHIN_NOISE").toBe(Math.abs(a - b) < from);
        expect(verdictOf(b, a, from)).toBe(opposite[verdictOf(a, b, from)]);
      }),
    );
  });

  it("between two groups needs more than one over time in the same group, where half of the noise stays the same", () => {
    expect(differenceFrom(3)).toBe(5);
    expect(differenceFrom(6)).toBe(7);
  });
});
