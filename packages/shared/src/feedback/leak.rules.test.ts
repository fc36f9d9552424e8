import { describe, expect, it } from "@jest/globals";
import { columnOf, rankOf, reveals, singlesOut } from "./leak.rules.js";
import type { RaterClass } from "./leak.rules.js";

const limits = { internal: 4, external: 6 };
const sum = (...columns: (readonly [string, string, number?])[]) => ({
  weights: new Map(columns.map(([one, item, weight]) => [columnOf(one, item), weight ?? 1])),
});
const aClass = (id: string, size: number, isExternal = false): RaterClass => ({ id, size, isExternal });

describe("the rank of a matrix", () => {
  it("sees dependent rows", () => {
    expect(rankOf([])).toBe(0);
    expect(
      rankOf([
        [1, 2],
        [2, 4],
      ]),
    ).toBe(1);
    expect(
      rankOf([
        [0, 1],
        [1, 0],
        [1, 1],
      ]),
    ).toBe(2);
  });
});

describe("subtracting what is displayed", () => {
  it("finds two hidden people between all others and the shown group", () => {
    const classes = [aClass("peers", 4), aClass("reports", 2)];
    expect(singlesOut([sum(["peers", "i"], ["reports", "i"]), sum(["peers", "i"])], classes, limits)).toBe(true);
    expect(singlesOut([sum(["peers", "i"], ["reports", "i"])], classes, limits)).toBe(false);
  });

  it("finds the one rater who skipped an item, between the theme and its items", () => {
    // Four judged both items, one judged the first only: theme − items/2 leaves half of that one answer.
    const classes = [aClass("both", 4), aClass("one", 1)];
    const theme = sum(["both", "i", 0.5], ["both", "j", 0.5], ["one", "i", 1]);
    const items = [sum(["both", "i"], ["one", "i"]), sum(["both", "j"])];
    expect(singlesOut([theme, ...items], classes, limits)).toBe(true);
    expect(singlesOut([theme, items[0] ?? theme], classes, limits)).toBe(false);
  });

  it("takes what people from outside wrote as known to the owner", () => {
    const classes = [aClass("inside", 2), aClass("outside", 6, true)];
    expect(singlesOut([sum(["inside", "i"], ["outside", "i"])], classes, limits)).toBe(true);
    expect(singlesOut([sum(["outside", "i"])], classes, limits)).toBe(false);
    expect(singlesOut([sum(["outside", "i"])], [aClass("outside", 5, true)], limits)).toBe(true);
  });

  it("finds a banded figure that follows from the exact ones", () => {
    const hidden = sum(["a", "i"]);
    expect(reveals([sum(["a", "i"], ["b", "i"]), sum(["b", "i"])], [hidden])).toBe(true);
    expect(reveals([sum(["a", "i"], ["b", "i"])], [hidden])).toBe(false);
  });
});
