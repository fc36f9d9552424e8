import type { Pool } from "pg";
import { withTenant } from "../../../platform/db/tenant.js";
import { notFound } from "../../../platform/errors/app-error.js";
import type { Role, Viewer } from "../../../platform/graphql/context.js";
import { Language } from "../identity.type.js";
import type { AccountPasskeyType, AccountSessionType, AccountType, EmailCorrectionType } from "./account.type.js";

const OWN = "organisation_id = $1 and person_id = $2";
const PERSON = `select p.full_name as "fullName", p.email, p.language,
    array(select m.role from identity.membership m where m.organisation_id = $1 and m.person_id = $2 and m.role in ('HR', 'WORKS_COUNCIL') order by 1) as "mayActAs",
    (select count(*)::int from identity.recovery_code c where c.organisation_id = $1 and c.person_id = $2) as "recoveryCodesLeft",
    exists (select from identity.external_identity e where e.organisation_id = $1 and e.person_id = $2) as "isLinkedToProvider"
  from identity.person p where p.organisation_id = $1 and p.id = $2`;
const SESSIONS = `select id, device_label as "deviceLabel", started_at::date::text as "startedOn", ends_at::date::text as "endsOn", is_remembered as "isRemembered", id = $3 as "isCurrent"
  from identity.session where ${OWN} and idle_until > now() and ends_at > now() order by id = $3 desc, started_at desc, id limit 50`;
const PASSKEYS = `select id, label, added_on::text as "addedOn", last_used_on::text as "lastUsedOn" from identity.passkey where ${OWN} order by added_on, id`;
const CORRECTION = `select new_email as "newEmail", to_char(effective_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "effectiveAt" from identity.email_correction where ${OWN}`;

type PersonRow = Pick<AccountType, "fullName" | "email" | "mayActAs" | "recoveryCodesLeft" | "isLinkedToProvider"> & {
  language: "NL" | "EN";
};

/** One's own account: everything is read inside one's own context. */
export class AccountReads {
  constructor(private readonly pool: Pool) {}

  async get(viewer: Viewer): Promise<AccountType> {
    const own = [viewer.organisationId, viewer.personId];
    return withTenant(this.pool, viewer, async (client) => {
      const person = (await client.query<PersonRow>(PERSON, own)).rows[0];
      if (!person) throw notFound();
      const sessions = await client.query<AccountSessionType>(SESSIONS, [...own, viewer.sessionId]);
      const passkeys = await client.query<AccountPasskeyType>(PASSKEYS, own);
      const correction = await client.query<EmailCorrectionType>(CORRECTION, own);
      return {
        ...person,
        id: viewer.personId,
        language: Language[person.language],
        isFresh: viewer.isFresh,
        actingAs: viewer.roles.find((role: Role) => role === "HR" || role === "WORKS_COUNCIL") ?? null,
        sessions: sessions.rows,
        passkeys: passkeys.rows,
        emailCorrection: correction.rows[0] ?? null,
      };
    });
  }
}
