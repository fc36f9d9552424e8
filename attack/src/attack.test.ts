import { describe, expect, it } from "@jest/globals";
import { about, atLeast, atMost, exactly, judge } from "./attack.js";
import { table } from "./table.js";

const ours = atMost("averaging", 0.2, 0.26);
const weak = atLeast("averaging fresh noise", 1, 0.99, { control: true });

describe("judging an attack", () => {
  it("fails as a whole when a control withstands the attacker, however well ours does", () => {
    const tooStrong = atLeast("averaging fresh noise", 0.3, 0.99, { control: true });
    const result = judge("a", [ours, tooStrong]);
    expect(result.pass).toBe(false);
    expect(table(result)).toContain("Nothing is shown");
  });

  it("fails without any control, and without anything but controls", () => {
    expect(judge("a", [ours]).pass).toBe(false);
    expect(judge("a", [weak]).pass).toBe(false);
    expect(judge("a", []).pass).toBe(false);
  });

  it("fails when ours gives more than its bound", () => {
    const result = judge("a", [atMost("averaging", 0.27, 0.26), weak]);
    expect(result.pass).toBe(false);
    expect(table(result)).toContain("did NOT hold");
  });

  it("takes nothing that is not a number for a success", () => {
    for (const row of [atMost("a", NaN, 1), atLeast("a", NaN, 0), exactly("a", NaN, 0), about("a", NaN, 0.5, 1)])
      expect(row.pass).toBe(false);
  });

  it("passes when every bound holds and every control broke", () => {
    expect(judge("a", [ours, weak]).pass).toBe(true);
  });
});
