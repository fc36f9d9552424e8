/** @jest-environment node */
import { describe, expect, it } from "@jest/globals";
import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { apiProblem, mayHaveArrived } from "./api-error.js";

const graphQLError = (extensions: Record<string, unknown>) => new CombinedGraphQLErrors({ errors: [{ message: "x", extensions }] });
const serverError = (status: number) => new ServerError("no", { response: new Response("", { status }), bodyText: "" });

describe("what a failure means to a screen", () => {
  it("takes a code it does not know for a failure of ours", () => {
    expect(apiProblem(graphQLError({ code: "SOMETHING_ELSE", id: "ab" }))).toEqual({ code: "INTERNAL", problems: [], id: "ab" });
  });

  it("does not blame the network for a bug of ours", () => {
    expect(apiProblem(new TypeError("x is not a function")).code).toBe("INTERNAL");
    expect(mayHaveArrived(new TypeError("x is not a function"))).toBe(false);
  });

  it("leaves out problems that do not have the agreed form", () => {
    const problems = [{ path: "input.title", message: "maxLength" }, { path: 3 }, null];
    expect(apiProblem(graphQLError({ code: "INVALID_INPUT", problems })).problems).toEqual([{ path: "input.title", message: "maxLength" }]);
  });

  it("never repeats a write that the API refused", () => {
    for (const code of ["CONFLICT", "INVALID_INPUT", "FORBIDDEN", "INTERNAL"]) expect(mayHaveArrived(graphQLError({ code }))).toBe(false);
  });

  it("repeats a write that got no answer", () => {
    expect(mayHaveArrived(new TypeError("Failed to fetch"))).toBe(true);
    expect(mayHaveArrived(graphQLError({ code: "UNAVAILABLE" }))).toBe(true);
  });

  it.each([
    [429, "LIMIT"],
    [502, "UNAVAILABLE"],
  ])("reads an answer that is not GraphQL by its status %p", (status, code) => {
    expect(apiProblem(serverError(status)).code).toBe(code);
  });
});
