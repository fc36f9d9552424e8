import { describe, expect, it } from "@jest/globals";
import { about, atLeast, atMost, exactly, judge } from "./attack.js";
import { between, documentTable } from "./document.js";
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

describe("the table in a document", () => {
  const text = documentTable(judge("a", [ours, weak]), { trials: 20_000 }, "2026-01-01");

  it("is refused by a document without its marks", () => {
    expect(() => between("# Talent map", text)).toThrow("has no");
  });

  it("replaces the old one and leaves the rest", () => {
    const document = `# Talent map\n<!-- attack: begin -->\nold\n<!-- attack: end -->\nend\n`;
    const written = between(document, text);
    expect(written).toContain("| averaging |  | ≤ 0.26 | 0.2 | ok |");
    expect(written).toContain("2026-01-01 with trials 20,000");
    expect(written).not.toContain("old");
    expect(between(written, text)).toBe(written);
  });
});
