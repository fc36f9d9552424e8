import type { Pool, PoolClient } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import type { MailChoices, MailFooter, MailRecipient, RaterMailKind } from "../feedback/index.js";
import { choicesRepository, rowsOf, type Rows } from "./choices.repository.js";
import { completeChoices, MAILED_TO_ADDRESSES, type Choice, type NotificationKind } from "./notification.rules.js";
import type { StopLinks, StopSubject } from "./stop-link.js";

const FOOTER = {
  NL: (url: string) => `Kies welke mails je krijgt, of stop ze (dat zegt niets over of je antwoordde):\n${url}`,
  EN: (url: string) => `Choose which mails you get, or stop them (it says nothing about whether you answered):\n${url}`,
} as const;

/** Who wants which mails: asked by whoever mails, changed by the link in every mail. */
export class MailChoiceService implements MailChoices {
  constructor(
    private readonly pool: Pool,
    private readonly links: StopLinks,
    private readonly publicUrl: URL,
  ) {}

  async takes(client: PoolClient, recipient: MailRecipient, kind: RaterMailKind): Promise<boolean> {
    return (await this.wishOf(client, recipient, kind)).byMail;
  }

  /** What somebody chose for one kind, on the caller's connection. */
  async wishOf(client: PoolClient, { organisationId, personId, address }: MailRecipient, kind: NotificationKind): Promise<Choice> {
    const rows = rowsOf(client);
    if (personId === null) {
      const stopped = await choicesRepository.listStopped(rows, organisationId, await this.links.hashOf(address));
      return { kind, inApp: false, byMail: !stopped.includes(kind) };
    }
    const choices = completeChoices(await choicesRepository.list(rows, organisationId, personId));
    return choices.find((one) => one.kind === kind) ?? { kind, inApp: true, byMail: true };
  }

  async footer(recipient: MailRecipient, kind: NotificationKind, language: "NL" | "EN"): Promise<MailFooter> {
    const { organisationId, personId, address } = recipient;
    const subject: StopSubject =
      personId === null ? { organisationId, kind, addressHash: await this.links.hashOf(address) } : { organisationId, kind, personId };
    const token = await this.links.sign(subject);
    return {
      // Behind the #, so that the page's own visit leaves it in no log; a mail program's button posts to a silent route.
      text: FOOTER[language](new URL(`/meldingen/mail#${token}`, this.publicUrl).href),
      headers: {
        "List-Unsubscribe": `<${new URL(`/mail/stop/${token}`, this.publicUrl).href}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      },
    };
  }

  /** The mails that the holder of a link may choose about. */
  async list(subject: StopSubject): Promise<{ kind: NotificationKind; byMail: boolean }[]> {
    return this.as(subject, async (rows) => {
      if ("personId" in subject)
        return completeChoices(await choicesRepository.list(rows, subject.organisationId, subject.personId)).map(({ kind, byMail }) => ({
          kind,
          byMail,
        }));
      const stopped = await choicesRepository.listStopped(rows, subject.organisationId, subject.addressHash);
      return MAILED_TO_ADDRESSES.map((kind) => ({ kind, byMail: !stopped.includes(kind) }));
    });
  }

  async choose(subject: StopSubject, kind: NotificationKind, byMail: boolean): Promise<void> {
    await this.as(subject, async (rows) => {
      const { organisationId } = subject;
      if ("personId" in subject) {
        const choices = completeChoices(await choicesRepository.list(rows, organisationId, subject.personId));
        const inApp = choices.find((one) => one.kind === kind)?.inApp ?? true;
        return choicesRepository.put(rows, organisationId, subject.personId, { kind, inApp, byMail });
      }
      return byMail
        ? choicesRepository.resume(rows, organisationId, subject.addressHash, kind)
        : choicesRepository.stop(rows, organisationId, subject.addressHash, kind);
    });
  }

  private as<T>(subject: StopSubject, work: (rows: Rows) => Promise<T>): Promise<T> {
    const context = { organisationId: subject.organisationId, personId: "personId" in subject ? subject.personId : null };
    return withTenant(this.pool, context, (client) => work(rowsOf(client)));
  }
}
