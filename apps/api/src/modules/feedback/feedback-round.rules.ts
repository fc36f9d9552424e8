/** Where a round stands. The database refuses every other step as well. */
export const ROUND_STATES = ["DRAFT", "OPEN", "CLOSED", "READABLE", "TOO_FEW", "CANCELLED", "KEYS_LOST"] as const;
export type RoundState = (typeof ROUND_STATES)[number];

const NEXT = {
  DRAFT: ["OPEN", "CANCELLED"],
  OPEN: ["CLOSED", "CANCELLED"],
  // KEYS_LOST by the operator's command only: whether keys come back from a backup, the product cannot know.
  CLOSED: ["READABLE", "TOO_FEW", "KEYS_LOST"],
  READABLE: [],
  TOO_FEW: [],
  CANCELLED: [],
  KEYS_LOST: [],
} as const satisfies Record<RoundState, readonly RoundState[]>;

/** How a ballot finds its way: by a blind token that nobody can trace to a link, or by the link itself. Frozen when the round opens. */
export const TIERS = ["BLIND", "SEPARATED"] as const;
export type Tier = (typeof TIERS)[number];
export const DEFAULT_TIER: Tier = "BLIND";

/** A round only goes forward. */
export function canMove(from: RoundState, to: RoundState): boolean {
  const allowed: readonly RoundState[] = NEXT[from];
  return allowed.includes(to);
}

/** Days a round is open unless its owner chooses another last day. */
export const DEFAULT_OPEN_DAYS = 14;
/** Longer than this, people forget what they were asked. */
export const MAX_OPEN_DAYS = 92;
/** Two rounds closer together than this could be subtracted from each other. */
export const WEEKS_BETWEEN_ROUNDS = 8;

const ZONE = "Europe/Amsterdam";
const DAY_MS = 86_400_000;

/** The calendar day in the Netherlands at that moment, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit" }).format(instant);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The moment a last day is over: midnight in the Netherlands, summer time or not. */
export function endOfDay(day: string): Date {
  const midnight = Date.parse(`${addDays(day, 1)}T00:00:00Z`);
  // The offset never changes at midnight itself, so that of the UTC midnight nearby is right.
  return new Date(midnight - offsetAt(new Date(midnight)));
}

function offsetAt(instant: Date): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: ZONE,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute")) - instant.getTime();
}

/** Until halfway raters may be added: somebody who was asked on the last day could be recognised by it. */
export function ratersUntil(openedAt: Date, closesAt: Date): Date {
  return new Date(openedAt.getTime() + (closesAt.getTime() - openedAt.getTime()) / 2);
}

export type LastDayProblem = "notADay" | "inPast" | "tooFar";

/** Whether a day may be the last one, seen from `now`; at least one whole day lies before it. */
export function lastDayProblem(day: string, now: Date): LastDayProblem | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(`${day}T00:00:00Z`)) || addDays(day, 0) !== day) return "notADay";
  const today = dayOf(now);
  if (day <= today) return "inPast";
  return day > addDays(today, MAX_OPEN_DAYS) ? "tooFar" : null;
}

/** The raters that were asked in one round, by group; a rater is a person's id or an address. */
export type AskedByGroup = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Two rounds of one owner within eight weeks must not differ by only a few raters: the difference of their means would be
 * those raters' answers. Holds for every group that both could show, and for all of them together.
 */
export function isSafeBeside(earlier: AskedByGroup, later: AskedByGroup, shownFrom: ReadonlyMap<string, number>): boolean {
  const everybody = (round: AskedByGroup): Set<string> => new Set([...shownFrom.keys()].flatMap((key) => [...(round.get(key) ?? [])]));
  const isFar = (a: ReadonlySet<string>, b: ReadonlySet<string>, threshold: number): boolean =>
    a.size < threshold || b.size < threshold || symmetricDifference(a, b) >= threshold;
  const none: ReadonlySet<string> = new Set();
  const groups = [...shownFrom].every(([key, threshold]) => isFar(earlier.get(key) ?? none, later.get(key) ?? none, threshold));
  return groups && isFar(everybody(earlier), everybody(later), Math.min(...shownFrom.values()));
}

function symmetricDifference(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((member) => b.has(member)).length;
  return a.size + b.size - 2 * shared;
}
