/** What one runner proved. A skipped test proves nothing, so it counts as failed; so does a runner that left no result. */
export const NO_RESULT = { passed: 0, failed: 1 };

export function countJest(result) {
  if (!result) return NO_RESULT;
  // A file that cannot be loaded has no tests to fail, but it is a failure.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests + result.numTodoTests;
  return atLeastOneFailure({ passed: result.numPassedTests, failed }, result.success);
}

export function countPlaywright(result) {
  if (!result) return NO_RESULT;
  const { expected, unexpected, flaky, skipped } = result.stats;
  const counted = { passed: expected, failed: unexpected + flaky + skipped + (result.errors?.length ?? 0) };
  return atLeastOneFailure(counted, true);
}

export function sum(counts) {
  return counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), { passed: 0, failed: 0 });
}

export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/** No tests at all is a failure of the run, not a success. */
function atLeastOneFailure(counts, isSuccess) {
  const isProof = isSuccess && counts.passed > 0;
  return isProof ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}
