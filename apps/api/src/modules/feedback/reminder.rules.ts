/** The mails of an invitation: the first, and at most two reminders. */
export type ReminderKind = "HALFWAY" | "LAST_DAYS";

const DAY_MS = 86_400_000;
const LAST_DAYS = 2;

/**
 * When everybody who was asked is reminded: halfway, and two days before the end. A round that is too short for both gets one or
 * none, since mails stay at least a day apart and a reminder leaves at least a day to answer.
 * @NOTE privacy: the moments follow from the round alone, never from what anybody did.
 */
export function remindersOf(openedAt: Date, closesAt: Date): { readonly kind: ReminderKind; readonly at: Date }[] {
  const [start, end] = [openedAt.getTime(), closesAt.getTime()];
  const halfway = start + (end - start) / 2;
  const lastDays = end - LAST_DAYS * DAY_MS;
  const isHalfway = halfway - start >= DAY_MS;
  const isLastDays = lastDays - (isHalfway ? halfway : start) >= DAY_MS;
  return [
    ...(isHalfway ? [{ kind: "HALFWAY" as const, at: new Date(halfway) }] : []),
    ...(isLastDays ? [{ kind: "LAST_DAYS" as const, at: new Date(lastDays) }] : []),
  ];
}

/** Whether a reminder that fires now is still right: the deadline may have moved since it was planned. */
export function isReminderDue(kind: ReminderKind, round: { readonly openedAt: Date; readonly closesAt: Date }, now: Date): boolean {
  const planned = remindersOf(round.openedAt, round.closesAt).find((one) => one.kind === kind);
  return planned !== undefined && planned.at <= now && now < round.closesAt;
}
