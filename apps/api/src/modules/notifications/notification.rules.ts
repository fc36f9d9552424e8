/** What somebody can be told. Nothing here depends on who answered a round. */
export const NOTIFICATION_KINDS = ["FEEDBACK_ASKED", "FEEDBACK_REMINDER", "ROUND_ENDED", "MAIL_NOT_DELIVERED"] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** How somebody wants to be told one kind. */
export interface Choice {
  readonly kind: NotificationKind;
  readonly inApp: boolean;
  readonly byMail: boolean;
}

/** Kinds that also go to people without an account, so that an address can stop them. */
export const MAILED_TO_ADDRESSES: readonly NotificationKind[] = ["FEEDBACK_ASKED", "FEEDBACK_REMINDER"];

export function isNotificationKind(value: unknown): value is NotificationKind {
  return NOTIFICATION_KINDS.some((kind) => kind === value);
}

/** Every kind with the choice that was made, or the default: tell me here and by mail. */
export function completeChoices(stored: readonly Choice[]): Choice[] {
  return NOTIFICATION_KINDS.map((kind) => stored.find((one) => one.kind === kind) ?? { kind, inApp: true, byMail: true });
}
