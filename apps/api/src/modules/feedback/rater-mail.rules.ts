const HOUR_MS = 3_600_000;
/** A mail about a round that closes sooner than this waits for no other. */
const URGENT_HOURS = 48;

/**
 * Until when a mail waits for others to the same person, or null when it goes now: five people who ask on one day make one or two
 * mails, not five. @NOTE privacy: depends on mails and deadlines only.
 */
export function gatherUntil(
  lastMailedAt: Date | null,
  waiting: readonly { readonly closesAt: Date }[],
  gatherHours: number,
  now: Date,
): Date | null {
  if (lastMailedAt === null) return null;
  const until = new Date(lastMailedAt.getTime() + gatherHours * HOUR_MS);
  const isUrgent = waiting.some((one) => one.closesAt.getTime() - now.getTime() < URGENT_HOURS * HOUR_MS);
  return isUrgent || until <= now ? null : until;
}
