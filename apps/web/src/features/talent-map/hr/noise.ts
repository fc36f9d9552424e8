import type { About } from "./map-view.js";

/** What may be said of two published numbers. */
export type Verdict = "MORE" | "FEWER" | "WITHIN_NOISE" | "UNKNOWN";

/**
 * Whether the second number is really more or fewer than the first. Both were changed on purpose, so a smaller difference than `from`
 * says nothing; and of a number that is not shown nothing can be said at all.
 */
export function verdictOf(first: About, second: About, from: number): Verdict {
  if (first === null || second === null) return "UNKNOWN";
  const difference = second - first;
  if (Math.abs(difference) < from) return "WITHIN_NOISE";
  return difference > 0 ? "MORE" : "FEWER";
}

/** From which difference on two cells of one epoch differ (95 %): the noise of both adds up, with no part in common. */
export function differenceFrom(noiseVariance: number): number {
  return Math.ceil(1.96 * Math.sqrt(2 * noiseVariance));
}
