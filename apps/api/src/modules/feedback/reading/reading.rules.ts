const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A part is shown for a time that one can oversee. */
export const SHARE_DAYS_MAX = 366;

/** Why a last day cannot be; null when it can. Today counts as the first day. */
export function lastDayOfShareProblem(until: string, now: Date): "notADay" | "past" | "tooFar" | null {
  const at = new Date(`${until}T00:00:00Z`).getTime();
  if (!DAY.test(until) || Number.isNaN(at)) return "notADay";
  const today = new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`).getTime();
  if (at < today) return "past";
  return (at - today) / 86_400_000 > SHARE_DAYS_MAX ? "tooFar" : null;
}
