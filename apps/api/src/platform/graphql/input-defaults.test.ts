import { describe, expect, it } from "@jest/globals";
import { buildSchema, getOperationAST, parse } from "graphql";
import { inputDefaults } from "./input-defaults.js";

const schema = buildSchema(`
  input Step { intention: String!, days: Int! = 7 }
  input Goal { title: String!, why: String! = "", steps: [Step!]! = [] }
  type Query { goal(input: Goal!, first: Int): Boolean }
`);
const fill = (query: string, given: Record<string, unknown>): unknown => inputDefaults(schema, getOperationAST(parse(query)))(given);

describe("defaults of input", () => {
  it("are filled in within objects and lists", () => {
    expect(fill("query ($input: Goal!) { goal(input: $input) }", { input: { title: "a", steps: [{ intention: "b" }] } })).toEqual({
      input: { title: "a", why: "", steps: [{ intention: "b", days: 7 }] },
    });
  });
  it("do not replace what was given, null included", () => {
    expect(
      fill("query ($first: Int = 3, $input: Goal!) { goal(input: $input, first: $first) }", {
        first: null,
        input: { title: "a", why: "x", steps: [] },
      }),
    ).toEqual({
      first: null,
      input: { title: "a", why: "x", steps: [] },
    });
  });
  it("are those of the variable when it is absent", () => {
    expect(fill('query ($input: Goal! = { title: "a" }) { goal(input: $input) }', {})).toEqual({
      input: { title: "a", why: "", steps: [] },
    });
  });
});
