import { describe, expect, it } from "@jest/globals";
import { closingLine, countJest, countPlaywright, sum } from "./test-results.mjs";

const jestResult = (changes = {}) => ({
  success: true,
  numPassedTests: 12,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...changes,
});
const playwrightResult = (stats = {}, errors = []) => ({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

describe("counting what the tests proved", () => {
  it.each([
    ["a Jest that left no result", countJest(undefined)],
    ["a Jest that ran nothing", countJest(jestResult({ numPassedTests: 0 }))],
    ["a Jest that says it failed without a failed test (its teardown)", countJest(jestResult({ success: false }))],
    ["a test file that could not be loaded", countJest(jestResult({ numRuntimeErrorTestSuites: 1 }))],
    ["a skipped test", countJest(jestResult({ numPendingTests: 1 }))],
    ["journeys that left no result", countPlaywright(undefined)],
    ["journeys that ran nothing", countPlaywright(playwrightResult({ expected: 0 }))],
    ["a journey that passed only at the second try", countPlaywright(playwrightResult({ flaky: 1 }))],
    ["a skipped journey", countPlaywright(playwrightResult({ skipped: 1 }))],
    ["a product that would not start", countPlaywright(playwrightResult({}, [{ message: "no" }]))],
  ])("counts %s as a failure", (_, counts) => {
    expect(counts.failed).toBeGreaterThan(0);
  });

  it("adds up both runners in one line", () => {
    expect(closingLine(sum([countJest(jestResult()), countPlaywright(playwrightResult())]))).toBe("15 passed, 0 failed");
    expect(
      closingLine(
        sum([countJest(jestResult({ numFailedTests: 2, success: false })), countPlaywright(playwrightResult({ unexpected: 1 }))]),
      ),
    ).toBe("15 passed, 3 failed");
  });
});
