import { describe, expect, it } from "@jest/globals";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const SOURCE = join(process.cwd(), process.cwd().endsWith(join("apps", "web")) ? "src" : "apps/web/src");

/** Fragments that spread others, read without saying which of them is meant: Apollo throws at run time, and only then. */
function unnamedReads(text: string): string[] {
  const found = [];
  for (const [, constant = "", body = ""] of text.matchAll(/const (\w+) = graphql\(`\s*fragment \w+ on \w+ \{(.*?)`\)/gs)) {
    const isSpreading = /\.\.\.\s*[A-Z]\w*_/.test(body);
    if (isSpreading && new RegExp(`useSuspenseFragment\\(\\{\\s*fragment: ${constant},\\s*from`).test(text)) found.push(constant);
  }
  return found;
}

describe("reading a fragment that spreads others", () => {
  it("is found when it does not say its own name", () => {
    expect(unnamedReads("const A_x = graphql(`fragment A_x on X { id ...B_x }`); useSuspenseFragment({ fragment: A_x, from: x })")).toEqual(
      ["A_x"],
    );
  });

  it("always says its own name", () => {
    const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((name) => unnamedReads(readFileSync(join(SOURCE, name), "utf8")))).toEqual([]);
  });
});
