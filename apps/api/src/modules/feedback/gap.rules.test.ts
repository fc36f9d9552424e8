import { describe, expect, it } from "@jest/globals";
import { fixedHalfPoint, gapOf, isHigh } from "./gap.rules.js";
import { mean, standardDeviation } from "./statistics/summary.rules.js";

/** Own constructed example of eight people; half a standard deviation is the method of Atwater & Yammarino 1992, Personnel Psychology 45:141–164. */
const SELF = [4.2, 3.1, 4.8, 3.6, 2.9, 4.0, 3.4, 4.5];
const OTHERS = [3.6, 3.5, 3.7, 3.6, 3.8, 3.9, 3.5, 4.4];

const five = { min: 1, max: 5 };
const others = (value: number, half: number | null = 0.2) => ({
  mean: value,
  low: half === null ? null : value - half,
  high: half === null ? null : value + half,
});

describe("self beside others", () => {
  it("follows the fixed half point of the reference", () => {
    expect(SELF.map((self, index) => fixedHalfPoint(self, OTHERS[index] ?? 0))).toEqual([
      "over",
      "agree",
      "over",
      "agree",
      "under",
      "agree",
      "agree",
      "agree",
    ]);
    const differences = SELF.map((self, index) => self - (OTHERS[index] ?? 0));
    expect(mean(differences)).toBeCloseTo(0.0625, 10);
    expect(standardDeviation(differences)).toBeCloseTo(0.6022280061808578, 10);
  });

  it("takes a difference of exactly half a point as half a point, whatever the computer makes of it", () => {
    expect(fixedHalfPoint(3.6, 3.1)).toBe("over");
    expect(fixedHalfPoint(4.1, 4.6)).toBe("under");
  });

  it("is high from the label above the middle one", () => {
    expect([3.49, 3.5].map((value) => isHigh(value, five))).toEqual([false, true]);
    expect([2.49, 2.5].map((value) => isHigh(value, { min: 1, max: 3 }))).toEqual([false, true]);
  });

  it("does not claim a difference that the interval does not bear out, or for which there is none", () => {
    expect(gapOf(4.5, others(3.5, 1.2), five)).toBe("CANNOT_TELL");
    expect(gapOf(4.5, others(3.5, null), five)).toBe("CANNOT_TELL");
    expect(gapOf(4.5, others(3.5, 1), five)).toBe("CANNOT_TELL");
  });

  it.each([
    [4.2, 4.0, "SAME_VIEW"],
    [2.1, 2.4, "GROW_TOGETHER"],
    [4.0, 2.5, "BLIND_SPOT"],
    [3.0, 4.2, "HIDDEN_STRENGTH"],
    [5.0, 4.2, "SAME_VIEW"],
    [1.0, 2.2, "GROW_TOGETHER"],
  ] as const)("calls self %d beside others %d %s", (self, value, gap) => {
    expect(gapOf(self, others(value), five)).toBe(gap);
  });
});
