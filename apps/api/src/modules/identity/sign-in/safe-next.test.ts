import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { safeNext } from "./safe-next.js";

describe("where one goes after signing in", () => {
  it.each([
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\\/evil.example",
    "https://evil.example",
    "http:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "evil.example",
    "@evil.example",
    " //evil.example",
    "\t//evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/\r\nSet-Cookie: a=b",
    "/%0d%0a/../..//evil.example\\",
    "/..//evil.example",
    "/./\\evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "",
    "/auth/oidc/start",
    "/auth",
    "/graphql",
    "/api/outbox",
    "/people-imports",
    "/feedback\u0000",
    "/a b",
    `/${"x".repeat(600)}`,
    null,
    undefined,
    7,
    {},
    ["/x"],
  ])("is refused: %j", (wish) => expect(safeNext(wish)).toBeNull());

  it.each([
    ["/", "/"],
    ["/portfolio", "/portfolio"],
    ["/feedback/12?tab=report", "/feedback/12?tab=report"],
    ["/zoek?q=https://evil.example", "/zoek?q=https://evil.example"],
    ["/@evil.example", "/@evil.example"],
    ["/author", "/author"],
    ["/doelen#anchor", "/doelen"],
  ])("is allowed: %j", (wish, next) => expect(safeNext(wish)).toBe(next));

  it("never leaves our own origin, whatever the wish", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((tail) => `/${tail}`),
          fc.string({ unit: fc.constantFrom("/", "\\", ".", ":", "@", "a", "%2f", "\t") }),
        ),
        (wish) => {
          const next = safeNext(wish);
          if (next !== null) expect(new URL(next, "https://eigenkleur.example").origin).toBe("https://eigenkleur.example");
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
