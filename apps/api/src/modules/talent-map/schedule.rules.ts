import { cellKey, cellName } from "./cell-key.rules.js";
import { EVERYBODY } from "./frame.rules.js";
import type { MapProfile } from "./map-profile.rules.js";
import { perturb, perturbationTable } from "./perturbation-table.rules.js";

/** How often the map may be published: on the first day of each quarter, or of each month at most. */
export const CADENCES = ["QUARTERLY", "MONTHLY"] as const;
export type Cadence = (typeof CADENCES)[number];

/** A day without a time, as `2026-10-01`; days compare as text. */
export type Day = string;

/** Groups are frozen this long before a date, so that nobody can make one for the people they want to see. */
export const FROZEN_DAYS = 14;
/** A map without a newer one is withdrawn after this long. */
export const WITHDRAWN_AFTER_MONTHS = 6;

const MONTHS: Readonly<Record<Cadence, number>> = { QUARTERLY: 3, MONTHLY: 1 };

const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);
const midnight = (day: Day): Date => new Date(`${day}T00:00:00.000Z`);

/** The last scheduled date up to and including a day. */
export function scheduledUpTo(cadence: Cadence, day: Day): Day {
  const date = midnight(day);
  const month = date.getUTCMonth() - (date.getUTCMonth() % MONTHS[cadence]);
  return dayOf(new Date(Date.UTC(date.getUTCFullYear(), month, 1)));
}

/** The first scheduled date after a day. */
export function scheduledAfter(cadence: Cadence, day: Day): Day {
  const last = midnight(scheduledUpTo(cadence, day));
  return dayOf(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + MONTHS[cadence], 1)));
}

/** From which day on the groups of a date are frozen. */
export function frozenFrom(scheduledOn: Day): Day {
  const date = midnight(scheduledOn);
  date.setUTCDate(date.getUTCDate() - FROZEN_DAYS);
  return dayOf(date);
}

/** Until when (exclusive) what was published on a day is shown, unless something newer comes. */
export function shownUntil(publishedOn: Day): Day {
  const date = midnight(publishedOn);
  return dayOf(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + WITHDRAWN_AFTER_MONTHS, date.getUTCDate())));
}

/** What the daily job has to do: nothing, freeze the groups of a coming date, publish one that has come, or both. */
export function dueOn(cadence: Cadence, today: Day): { readonly freeze: Day | null; readonly publish: Day } {
  const next = scheduledAfter(cadence, today);
  return { freeze: frozenFrom(next) <= today ? next : null, publish: scheduledUpTo(cadence, today) };
}

/** What decides whether a date is published, together with how much is new. */
export interface DateKeys {
  readonly secret: Uint8Array;
  readonly scheduledOn: Day;
}

/**
 * Whether a date may be published. When not, it is skipped with one text for all reasons.
 * @NOTE privacy: everybody sees whether a date was published. Were the border sharp, somebody with four accounts of their own
 * that change would learn from it whether anybody else did. So both counts are perturbed like any cell, and must then clear
 * their least by the greatest noise: never published below the least, and one change more or less hardly moves the chance.
 */
export function isEnough(
  counts: { readonly participants: number; readonly changes: number },
  profile: MapProfile,
  { secret, scheduledOn }: DateKeys,
): boolean {
  const table = perturbationTable(profile.table);
  // Each date has noise of its own: a lasting part could be learned date by date, and one change is new only once.
  const keys = { secret, epoch: Number(scheduledOn.replaceAll("-", "")), staticShare: 0 };
  const clears = (name: string, count: number, least: number): boolean =>
    perturb(table, count, cellKey(keys, cellName(EVERYBODY, name))) >= least + profile.table.maxNoise;
  return (
    clears("participants", counts.participants, profile.minimumParticipants) && clears("changes", counts.changes, profile.minimumChanges)
  );
}
