import type { Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import type { Mailer } from "../../platform/mail/mailer.js";
import { writeInvitationMail, type InvitationMail } from "./invitation-mail.js";
import { tokenHash, type RoundKeys } from "./round-keys.js";

interface InvitationToSend extends Omit<InvitationMail, "link"> {
  readonly to: string;
  readonly tokenHash: Buffer;
}

const TO_SEND = `
  select i.id as "invitationId", coalesce(i.email, p.email) as "to", coalesce(i.language, p.language, o.default_language) as language, i.token_hash as "tokenHash",
    owner.full_name as "ownerName", o.name as "organisationName", r.message, r.closes_on::text as "closesOn",
    jsonb_build_object('name', g.name, 'isAttributable', g.is_attributable, 'shownFrom', g.shown_from,
      'asked', (select count(*) from feedback.invitation other where other.organisation_id = i.organisation_id and other.round_id = i.round_id and other.group_key = i.group_key)) as "group"
  from feedback.invitation i
  join feedback.round r on r.organisation_id = i.organisation_id and r.id = i.round_id
  join feedback.round_group g on g.organisation_id = i.organisation_id and g.round_id = i.round_id and g.key = i.group_key
  join identity.organisation o on o.organisation_id = i.organisation_id
  join identity.person owner on owner.organisation_id = r.organisation_id and owner.id = r.owner_id
  left join identity.person p on p.organisation_id = i.organisation_id and p.id = i.person_id
  where i.organisation_id = $1 and i.id = $2 and r.state = 'OPEN' and r.closes_at > now() and coalesce(p.is_active, true)`;

/** Sends invitations as ek_jobs, which sees who was asked and never a ballot. */
export class InvitationMailService {
  constructor(
    private readonly pool: Pool,
    private readonly keys: RoundKeys,
    private readonly mailer: Mailer,
    private readonly publicUrl: URL,
  ) {}

  /** Derives the link and sends it; a round that is no longer open sends nothing. */
  async send(invitation: { readonly organisationId: string; readonly roundId: string; readonly invitationId: string }): Promise<void> {
    const found = await withTenant(this.pool, invitation, async (client) => {
      const { rows } = await client.query<InvitationToSend>({
        name: "invitation-to-send",
        text: TO_SEND,
        values: [invitation.organisationId, invitation.invitationId],
      });
      return rows[0];
    });
    if (!found) return;
    const [token] = (await this.keys.tokensOf(invitation.roundId, [invitation.invitationId])) ?? [];
    // Keys from another backup than the database: the link would lead nowhere, and sending it would only confuse.
    if (token === undefined || !tokenHash(token).equals(found.tokenHash))
      throw new Error("The key store does not belong to this database.");
    const { tokenHash: _hash, ...mail } = found;
    await this.mailer.send(writeInvitationMail({ ...mail, link: new URL(`/antwoord#${token}`, this.publicUrl).href }));
  }
}
