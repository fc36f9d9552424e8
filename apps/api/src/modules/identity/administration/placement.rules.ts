import type { InputProblem } from "@eigenkleur/shared";
import { readDay } from "../people-import/row.rules.js";

/** Days from the first until the day on which it no longer holds; without one, for as long as it lasts. */
export interface Period {
  readonly startedOn: string;
  readonly endedOn: string | null;
}

/** Days that exist, and at least one of them. */
export function checkPeriod({ startedOn, endedOn }: Period): InputProblem[] {
  const problems: InputProblem[] = [];
  if (readDay(startedOn) !== startedOn) problems.push({ path: "startedOn", message: "day" });
  if (endedOn !== null && readDay(endedOn) !== endedOn) problems.push({ path: "endedOn", message: "day" });
  if (problems.length === 0 && endedOn !== null && endedOn <= startedOn) problems.push({ path: "endedOn", message: "beforeStart" });
  return problems;
}

/** Whether two periods share a day. */
export function overlaps(one: Period, other: Period): boolean {
  return one.startedOn < (other.endedOn ?? "9999") && other.startedOn < (one.endedOn ?? "9999");
}

/** Somebody who moves leaves where they were without an end: that placement ends on the day the new one begins. */
export function endsByMove(earlier: Period, next: Period): boolean {
  return earlier.endedOn === null && earlier.startedOn < next.startedOn;
}
