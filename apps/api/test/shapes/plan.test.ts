import { describe, expect, it } from "@jest/globals";
import { parse } from "graphql";
import { createStatementNames } from "../../src/platform/graphql/compile-names.js";
import { compileOperation, type OneStatementPlan, type ResolvePlan } from "../../src/platform/graphql/compile-operation.js";
import { NotCompilable } from "../../src/platform/graphql/compile-scope.js";
import { BoundedCache } from "../../src/platform/graphql/execution-cache.js";
import { tokenHash } from "./zoo.database.js";
import { zooSchema } from "./zoo.schema.js";
import { registry, SESSION } from "./zoo.ways.js";

const schema = zooSchema();

function plan(query: string, operationName?: string): OneStatementPlan | ResolvePlan {
  return compileOperation({ schema, registry, document: parse(query), operationName, context: SESSION, names: createStatementNames() });
}

describe("an operation is left to the resolvers", () => {
  it.each([
    ["a mutation", `mutation { rename(id: "x", name: "y") { animal { id } } }`, "not a query"],
    ["a root that no shape answers", `{ keepers { id } weather }`, "weather is not a read root"],
    [
      "the same, deep in fragments",
      `{ ...A } fragment A on Query { ... on Query { ...B } } fragment B on Query { weather }`,
      "weather is not a read root",
    ],
    [
      "a root that a variable may leave out",
      `query ($x: Boolean!) { keepers { id } weather @include(if: $x) }`,
      "weather is not a read root",
    ],
    ["introspection", `{ __schema { queryType { name } } }`, "__schema is not a read root"],
    ["nothing but its type", `{ __typename }`, "nothing to read"],
    ["several operations and no name", `query A { keepers { id } } query B { keepers { id } }`, "no such operation"],
    ["a directive on the operation", `query @live { keepers { id } }`, "directives on the operation"],
    [
      "more switches than variants should be kept for",
      `query (${"abcdefghi"
        .split("")
        .map((name) => `$${name}: Boolean!`)
        .join(" ")}) { keepers { ${"abcdefghi"
        .split("")
        .map((name) => `${name}: id @include(if: $${name})`)
        .join(" ")} } }`,
      "too many switches",
    ],
  ])("when it is %s", (_what, query, reason) => {
    expect(plan(query)).toEqual({ kind: "resolve", reason });
  });

  it("when a field needs its resolver, and that is found out once", () => {
    const compiled = plan(`{ animal(id: "x") { portrait(size: 1) } }`);
    if (compiled.kind === "resolve") throw new Error(compiled.reason);
    const refuse = (): unknown => {
      try {
        return compiled.statement({ variables: {}, tokenHash: tokenHash("ada") });
      } catch (error) {
        return error;
      }
    };
    expect(refuse()).toBeInstanceOf(NotCompilable);
    expect(refuse()).toBe(refuse());
  });

  it("but not when a directive leaves that field out", () => {
    const compiled = plan(`query ($x: Boolean!) { animal(id: "x") { id portrait(size: 1) @include(if: $x) } }`);
    if (compiled.kind === "resolve") throw new Error(compiled.reason);
    expect(compiled.statement({ variables: { x: false }, tokenHash: tokenHash("ada") }).text).toContain(`"zoo"."animal"`);
    expect(() => compiled.statement({ variables: { x: true }, tokenHash: tokenHash("ada") })).toThrow(NotCompilable);
  });
});

describe("a bounded cache", () => {
  it("forgets what was used longest ago", () => {
    const cache = new BoundedCache<string, number>(2);
    let made = 0;
    const get = (key: string): number => cache.get(key, () => (made += 1));
    expect([get("a"), get("b"), get("a"), get("c"), get("a"), get("b")]).toEqual([1, 2, 1, 3, 1, 4]);
    expect(cache.size).toBe(2);
  });
});
