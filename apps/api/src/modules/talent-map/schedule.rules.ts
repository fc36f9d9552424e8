import type { MapProfile } from "./map-profile.rules.js";

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

/** Whether a date may be published. When not, it is skipped with one text for all reasons. */
export function isEnough(counts: { readonly participants: number; readonly changes: number }, profile: MapProfile): boolean {
  return counts.participants >= profile.minimumParticipants && counts.changes >= profile.minimumChanges;
}
