import { withTenant } from "../../platform/db/tenant.js";
import type { JobHandler } from "../../platform/jobs/jobs.js";
import type { Mail } from "../../platform/mail/mailer.js";
import type { Platform } from "../../platform/module.js";
import type { MailChoiceService } from "./mail-choices.js";
import type { NotificationKind } from "./notification.rules.js";

type OwnerMail = (language: "NL" | "EN", url: string) => Pick<Mail, "subject" | "text">;

interface Told {
  readonly email: string | null;
  readonly language: "NL" | "EN";
}

/**
 * Listens to an event and tells one person: a line in their notifications, once, and a mail where the event has one of its own. Each
 * as they chose.
 */
export function tell(
  { pools, mailer, config }: Platform,
  choices: MailChoiceService,
  kind: NotificationKind,
  mail?: { readonly write: OwnerMail; readonly path: (roundId: string) => string },
): JobHandler {
  return async (payload) => {
    const [organisationId, personId, roundId] = [
      String(payload["organisationId"]),
      String(payload["personId"]),
      String(payload["roundId"]),
    ];
    await withTenant(pools.jobs, { organisationId }, async (client) => {
      const { rows } = await client.query<Told>(
        "select email, language from identity.person where organisation_id = $1 and id = $2 and is_active",
        [organisationId, personId],
      );
      const [told] = rows;
      if (!told) return;
      const recipient = { organisationId, personId, address: told.email ?? "" };
      const wish = await choices.wishOf(client, recipient, kind);
      if (wish.inApp)
        await client.query(
          `insert into notifications.notification (organisation_id, person_id, kind, subject_id, actor_id) values ($1, $2, $3, $4, $5)
           on conflict on constraint notification_once do nothing`,
          [organisationId, personId, kind, roundId, payload["ownerId"] ?? null],
        );
      if (!wish.byMail || !mail || told.email === null) return;
      const { subject, text } = mail.write(told.language, new URL(mail.path(roundId), config.publicUrl).href);
      const footer = await choices.footer(recipient, kind, told.language);
      await mailer.send({
        id: `${kind.toLowerCase()}-${roundId}`,
        to: told.email,
        subject,
        text: `${text}\n${footer.text}\n`,
        headers: footer.headers,
      });
    });
  };
}
