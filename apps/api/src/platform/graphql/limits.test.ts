import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parse } from "graphql";
import { DOCUMENT_LIMITS, checkDocumentLimits } from "./limits.js";

const check = (text: string) => () => checkDocumentLimits(parse(text, { noLocation: true }));
const nested = (depth: number): string => (depth === 0 ? "id" : `a { ${nested(depth - 1)} }`);

describe("document limits", () => {
  it.each([
    ["depth", `{ ${nested(DOCUMENT_LIMITS.depth)} }`],
    ["aliases", `{ a { ${Array.from({ length: DOCUMENT_LIMITS.aliases + 1 }, (_, i) => `b${i}: id`).join(" ")} } }`],
    ["rootFields", `{ ${Array.from({ length: DOCUMENT_LIMITS.rootFields + 1 }, (_, i) => `f${i}`).join(" ")} }`],
    ["directives", `{ a ${"@include(if: true) ".repeat(DOCUMENT_LIMITS.directives + 1)} }`],
    ["rootFields", "mutation { a b }"],
  ])("refuses too many %s and names the limit", (limit, text) => {
    expect(check(text)).toThrow(expect.objectContaining({ code: "LIMIT", extensions: expect.objectContaining({ limit }) }));
  });

  it("counts what fragments bring in, each time they are spread", () => {
    const fragment = `fragment F on X { ${Array.from({ length: 16 }, (_, i) => `b${i}: id`).join(" ")} }`;
    expect(check(`{ a { ...F } } ${fragment}`)).not.toThrow();
    expect(check(`{ a { ...F } b { ...F } } ${fragment}`)).toThrow(/aliases/);
  });

  it("weighs nested fragments that double at each level without taking exponential time", () => {
    const levels = Array.from({ length: 60 }, (_, i) => `fragment F${i} on X { a { id } ${i === 59 ? "" : `...F${i + 1} ...F${i + 1}`} }`);
    expect(check(`{ x { ...F0 } } ${levels.join(" ")}`)).toThrow(/cost/);
  });

  it("does not loop on a fragment that spreads itself; validation refuses that", () => {
    expect(check("{ a { ...F } } fragment F on X { id ...G } fragment G on X { ...F }")).not.toThrow();
  });

  it("lets any document within the limits through, however it is nested", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: DOCUMENT_LIMITS.depth - 1 }), (depth) => {
        expect(check(`{ ${nested(depth)} }`)).not.toThrow();
      }),
    );
  });
});
