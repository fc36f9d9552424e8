import type { PoolClient } from "pg";
import type { Texts } from "@eigenkleur/shared";
import type { ReminderKind } from "./reminder.rules.js";

export type RaterMailState = "WAITING" | "SENT" | "SKIPPED" | "NOT_DELIVERED";

/** A mail that is due to somebody who was asked. */
export interface WaitingMail {
  readonly invitationId: string;
  readonly kind: "INVITATION" | ReminderKind;
  readonly roundId: string;
  readonly ownerId: string;
  readonly personId: string | null;
  readonly to: string;
  readonly language: "NL" | "EN";
  readonly tokenHash: Buffer;
  readonly ownerName: string;
  readonly organisationName: string;
  readonly message: string;
  readonly closesOn: string;
  readonly closesAt: Date;
  readonly group: { readonly name: Texts; readonly isAttributable: boolean; readonly shownFrom: number; readonly asked: number };
}

// Two lookups by index; one condition with "or" would read every invitation of the organisation.
const OF_THE_SAME = `join lateral (
    select p.* from feedback.invitation p where p.organisation_id = me.organisation_id and p.person_id = me.person_id
    union all
    select e.* from feedback.invitation e where e.organisation_id = me.organisation_id and lower(e.email) = lower(me.email)
  ) i on true`;

// Every mail that waits for the person or address of one invitation, whoever asked. Another worker that holds some of them
// sends those itself, so nothing is sent twice.
const WAITING = `
  select i.id as "invitationId", m.kind, r.id as "roundId", r.owner_id as "ownerId", i.person_id as "personId", coalesce(i.email, p.email) as "to",
    coalesce(i.language, p.language, o.default_language) as language, i.token_hash as "tokenHash", owner.full_name as "ownerName",
    o.name as "organisationName", r.message, r.closes_on::text as "closesOn", r.closes_at as "closesAt",
    jsonb_build_object('name', g.name, 'isAttributable', g.is_attributable, 'shownFrom', g.shown_from,
      'asked', (select count(*) from feedback.invitation other where other.organisation_id = i.organisation_id and other.round_id = i.round_id and other.group_key = i.group_key)) as "group"
  from feedback.invitation me
  ${OF_THE_SAME}
  join feedback.invitation_mail m on m.organisation_id = i.organisation_id and m.invitation_id = i.id and m.state = 'WAITING'
  join feedback.round r on r.organisation_id = i.organisation_id and r.id = i.round_id
  join feedback.round_group g on g.organisation_id = i.organisation_id and g.round_id = i.round_id and g.key = i.group_key
  join identity.organisation o on o.organisation_id = i.organisation_id
  join identity.person owner on owner.organisation_id = r.organisation_id and owner.id = r.owner_id
  left join identity.person p on p.organisation_id = i.organisation_id and p.id = i.person_id
  where me.organisation_id = $1 and me.id = $2 and r.state = 'OPEN' and r.closes_at > now() and i.token_hash is not null
    and coalesce(p.is_active, true) and coalesce(i.email, p.email) is not null
  order by r.closes_at, i.id, m.kind
  for update of m skip locked`;

/** Mails to people who were asked, as ek_jobs, which never sees a ballot. */
export const raterMailRepository = {
  async listWaiting(client: PoolClient, organisationId: string, invitationId: string): Promise<WaitingMail[]> {
    const { rows } = await client.query<WaitingMail>({
      name: "rater-mails-waiting",
      text: WAITING,
      values: [organisationId, invitationId],
    });
    return rows;
  },

  /** When the same person or address last got one. */
  async findLastMailedAt(client: PoolClient, organisationId: string, invitationId: string): Promise<Date | null> {
    const { rows } = await client.query<{ at: Date | null }>({
      name: "rater-mailed-at",
      text: `select max(m.mailed_at) as at from feedback.invitation me
        ${OF_THE_SAME}
        join feedback.invitation_mail m on m.organisation_id = i.organisation_id and m.invitation_id = i.id
        where me.organisation_id = $1 and me.id = $2`,
      values: [organisationId, invitationId],
    });
    return rows[0]?.at ?? null;
  },

  async mark(
    client: PoolClient,
    organisationId: string,
    mails: readonly Pick<WaitingMail, "invitationId" | "kind">[],
    state: RaterMailState,
  ): Promise<void> {
    await client.query({
      name: "rater-mails-mark",
      text: `update feedback.invitation_mail m set state = $4, mailed_at = case when $4 = 'SENT' then date_trunc('hour', now()) end
        from unnest($2::uuid[], $3::text[]) as one (invitation_id, kind)
        where m.organisation_id = $1 and m.invitation_id = one.invitation_id and m.kind = one.kind`,
      values: [organisationId, mails.map((one) => one.invitationId), mails.map((one) => one.kind), state],
    });
  },

  /** One reminder for everybody who was asked, once. @returns whose mails have to go */
  async addReminders(client: PoolClient, organisationId: string, roundId: string, kind: ReminderKind): Promise<string[]> {
    const { rows } = await client.query<{ id: string }>({
      name: "rater-reminders-add",
      text: `insert into feedback.invitation_mail (organisation_id, invitation_id, kind)
        select i.organisation_id, i.id, $3 from feedback.invitation i
        where i.organisation_id = $1 and i.round_id = $2 and (i.person_id is not null or i.email is not null)
        order by i.id on conflict do nothing returning invitation_id as id`,
      values: [organisationId, roundId, kind],
    });
    return rows.map((row) => row.id);
  },
};
