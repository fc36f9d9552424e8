import type { Pool, PoolClient } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import type { Outbox } from "../../platform/events/events.js";
import { enqueue } from "../../platform/jobs/jobs.js";
import { MailNotSent, type Mail, type Mailer } from "../../platform/mail/mailer.js";
import type { AnswerLinks } from "./answer-links.js";
import { MAIL_NOT_DELIVERED, RATER_ASKED, RATER_REMINDED } from "./feedback.events.js";
import { mailJobOf } from "./feedback.jobs.js";
import { gatherUntil } from "./rater-mail.rules.js";
import type { MailChoices, MailRecipient, RaterMailKind } from "./rater-mail.port.js";
import { raterMailRepository, type WaitingMail } from "./rater-mail.repository.js";
import { writeRaterMail } from "./rater-mail.js";

export interface MailDeps {
  readonly pool: Pool;
  readonly links: AnswerLinks;
  readonly mailer: Mailer;
  readonly publicUrl: URL;
  readonly choices: MailChoices;
  readonly outbox: Outbox;
  /** Mails to one person are at least this far apart. */
  readonly gatherHours: number;
}

/** Tells people that they are asked, and reminds them; as ek_jobs, which sees who was asked and never a ballot. */
export class InvitationMailService {
  constructor(private readonly deps: MailDeps) {}

  /**
   * Sends everything that waits for the person or address of this invitation as one mail, whoever asked. In one transaction with
   * its marks: a mail that could not go waits again, and the job is tried later.
   */
  async send({ organisationId, invitationId }: { readonly organisationId: string; readonly invitationId: string }): Promise<void> {
    await withTenant(this.deps.pool, { organisationId }, async (client) => {
      const waiting = await raterMailRepository.listWaiting(client, organisationId, invitationId);
      const [first] = waiting;
      if (!first) return;
      await this.tellInApp(client, organisationId, waiting);
      const lastAt = await raterMailRepository.findLastMailedAt(client, organisationId, invitationId);
      const later = gatherUntil(lastAt, waiting, this.deps.gatherHours, new Date());
      if (later) return enqueue(client, ...mailJobOf(organisationId, invitationId, { key: `gather:${invitationId}`, runAt: later }));
      return this.mail(client, { organisationId, personId: first.personId, address: first.to }, waiting);
    });
  }

  private async mail(client: PoolClient, recipient: MailRecipient, waiting: readonly WaitingMail[]): Promise<void> {
    const [wanted, unwanted] = await this.split(client, recipient, waiting);
    const { organisationId } = recipient;
    // A colleague finds the request in their own list; somebody without an account cannot be reached at all.
    await raterMailRepository.mark(client, organisationId, unwanted, recipient.personId === null ? "NOT_DELIVERED" : "SKIPPED");
    const [first] = wanted;
    if (!first) return;
    await raterMailRepository.mark(client, organisationId, wanted, "SENT");
    try {
      await this.deps.mailer.send(await this.write(recipient, wanted));
    } catch (error) {
      if (!(error instanceof MailNotSent) || !error.isRefused) throw error;
      await raterMailRepository.mark(client, organisationId, wanted, "NOT_DELIVERED");
      await this.tellOwners(client, organisationId, wanted);
    }
  }

  private async write(recipient: MailRecipient, wanted: readonly WaitingMail[]): Promise<Mail> {
    const paths = await Promise.all(wanted.map((one) => this.deps.links.pathOf(one)));
    const mails = wanted.map((one, index) => ({ ...one, link: new URL(paths[index] ?? "", this.deps.publicUrl).href }));
    const kind = wanted.some((one) => one.kind === "INVITATION") ? "FEEDBACK_ASKED" : "FEEDBACK_REMINDER";
    const footer = await this.deps.choices.footer(recipient, kind, wanted[0]?.language ?? "NL");
    const mail = writeRaterMail(mails);
    return { ...mail, text: `${mail.text}\n${footer.text}\n`, headers: footer.headers };
  }

  private async split(
    client: PoolClient,
    recipient: MailRecipient,
    waiting: readonly WaitingMail[],
  ): Promise<[wanted: WaitingMail[], unwanted: WaitingMail[]]> {
    const kinds = [...new Set(waiting.map(kindOf))];
    const taken: RaterMailKind[] = [];
    for (const kind of kinds) if (await this.deps.choices.takes(client, recipient, kind)) taken.push(kind);
    return [waiting.filter((one) => taken.includes(kindOf(one))), waiting.filter((one) => !taken.includes(kindOf(one)))];
  }

  private async tellInApp(client: PoolClient, organisationId: string, waiting: readonly WaitingMail[]): Promise<void> {
    for (const { kind, personId, roundId, ownerId } of waiting) {
      if (personId === null) continue;
      const type = kind === "INVITATION" ? RATER_ASKED : RATER_REMINDED;
      await this.deps.outbox.recordIn(client, organisationId, { type, payload: { personId, roundId, ownerId } });
    }
  }

  private async tellOwners(client: PoolClient, organisationId: string, mails: readonly WaitingMail[]): Promise<void> {
    for (const { roundId, ownerId, kind } of mails) {
      if (kind === "INVITATION")
        await this.deps.outbox.recordIn(client, organisationId, { type: MAIL_NOT_DELIVERED, payload: { personId: ownerId, roundId } });
    }
  }
}

function kindOf(mail: WaitingMail): RaterMailKind {
  return mail.kind === "INVITATION" ? "FEEDBACK_ASKED" : "FEEDBACK_REMINDER";
}
