/**
 * The last minute in which one can answer. A round closes at midnight, and “until 8 December at 00:00” would be read as a day later
 * than it is.
 */
export function lastMoment(closesAt: string): string {
  return new Date(new Date(closesAt).getTime() - 60_000).toISOString();
}
