import type { Pool } from "pg";
import { withTenant } from "../../../platform/db/tenant.js";
import { enqueue } from "../../../platform/jobs/jobs.js";
import type { Mailer } from "../../../platform/mail/mailer.js";
import type { MailChoices } from "../rater-mail.port.js";
import { writeThanksMail, type ThanksMail } from "./thanks-mail.js";

export const MAIL_THANKS = "feedback.mailThanks";

interface ThanksToSend extends ThanksMail {
  readonly personId: string | null;
}

const TO_THANK = `
  select i.id as "invitationId", i.person_id as "personId", coalesce(i.email, p.email) as "to", coalesce(i.language, p.language, o.default_language) as language,
    owner.full_name as "ownerName", o.name as "organisationName"
  from feedback.invitation i
  join feedback.round r on r.organisation_id = i.organisation_id and r.id = i.round_id
  join identity.organisation o on o.organisation_id = i.organisation_id
  join identity.person owner on owner.organisation_id = r.organisation_id and owner.id = r.owner_id
  left join identity.person p on p.organisation_id = i.organisation_id and p.id = i.person_id
  where i.organisation_id = $1 and i.id = $2 and r.state = 'READABLE' and coalesce(i.email, p.email) is not null and coalesce(p.is_active, true)`;

/** Mails an owner's thanks to everybody who was asked, as ek_jobs, which never sees a ballot. */
export class ThanksMailService {
  constructor(
    private readonly pool: Pool,
    private readonly mailer: Mailer,
    private readonly choices: MailChoices,
  ) {}

  /** One job a mail, so that one address that does not work holds up nobody. */
  async plan({ organisationId, roundId }: { readonly organisationId: string; readonly roundId: string }): Promise<void> {
    await withTenant(this.pool, { organisationId }, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `select id from feedback.invitation where organisation_id = $1 and round_id = $2 order by id`,
        [organisationId, roundId],
      );
      for (const { id } of rows) await enqueue(client, MAIL_THANKS, { organisationId, invitationId: id }, { key: `thanks:${id}` });
    });
  }

  async send({ organisationId, invitationId }: { readonly organisationId: string; readonly invitationId: string }): Promise<void> {
    const found = await withTenant(this.pool, { organisationId }, async (client) => {
      const { rows } = await client.query<ThanksToSend>(TO_THANK, [organisationId, invitationId]);
      const [thanks] = rows;
      if (!thanks) return null;
      const recipient = { organisationId, personId: thanks.personId, address: thanks.to };
      return (await this.choices.takes(client, recipient, "FEEDBACK_ASKED")) ? { thanks, recipient } : null;
    });
    if (!found) return;
    const { thanks, recipient } = found;
    const footer = await this.choices.footer(recipient, "FEEDBACK_ASKED", thanks.language);
    const mail = writeThanksMail(thanks);
    await this.mailer.send({ ...mail, text: `${mail.text}\n${footer.text}\n`, headers: footer.headers });
  }
}
