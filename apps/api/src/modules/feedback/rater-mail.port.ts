import type { PoolClient } from "pg";

/** What a mail to somebody who was asked is about; people choose per kind. */
export type RaterMailKind = "FEEDBACK_ASKED" | "FEEDBACK_REMINDER";

export interface MailRecipient {
  readonly organisationId: string;
  /** Null for somebody without an account, who is known by address only. */
  readonly personId: string | null;
  readonly address: string;
}

export interface MailFooter {
  /** How to stop this kind of mail, in the recipient's language. */
  readonly text: string;
  /** List-Unsubscribe, for the mail program's own button. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Asked by the mails of a round, answered by notifications: who wants which mails. */
export interface MailChoices {
  /** On the caller's connection, as ek_jobs with its context set. */
  takes(client: PoolClient, recipient: MailRecipient, kind: RaterMailKind): Promise<boolean>;
  footer(recipient: MailRecipient, kind: RaterMailKind, language: "NL" | "EN"): Promise<MailFooter>;
}
