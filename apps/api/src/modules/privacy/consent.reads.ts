import { CONSENT_PURPOSES, CONSENT_TEXT_VERSIONS, type ConsentPurpose } from "@eigenkleur/shared";
import type { Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import type { Viewer } from "../../platform/graphql/context.js";
import type { ConsentLogEntryType, MyConsentsType } from "./consent.type.js";

const OWN = "organisation_id = $1 and person_id = $2";
const CONSENTS = `select purpose, case when covers_all then null else array(select talent_id::text from privacy.consent_talent t
    where t.organisation_id = c.organisation_id and t.person_id = c.person_id and t.purpose = c.purpose order by talent_id) end as "talentIds"
  from privacy.consent c where ${OWN}`;
const LOG = `select id, purpose, act, text_version as "textVersion", to_char(recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
  from privacy.consent_log where ${OWN} order by recorded_at desc, id limit 100`;

interface ConsentRow {
  readonly purpose: ConsentPurpose;
  readonly talentIds: string[] | null;
}

/** One's own choices: everything is read inside one's own context. */
export class ConsentReads {
  constructor(private readonly pool: Pool) {}

  async get(viewer: Viewer): Promise<MyConsentsType> {
    const own = [viewer.organisationId, viewer.personId];
    return withTenant(this.pool, viewer, async (client) => {
      const { rows } = await client.query<ConsentRow>(CONSENTS, own);
      const log = await client.query<ConsentLogEntryType>(LOG, own);
      return { id: viewer.personId, consents: CONSENT_PURPOSES.map((purpose) => consentOf(purpose, rows)), log: log.rows };
    });
  }
}

function consentOf(purpose: ConsentPurpose, rows: readonly ConsentRow[]) {
  const given = rows.find((row) => row.purpose === purpose);
  return {
    id: purpose,
    purpose,
    isGiven: given !== undefined,
    talentIds: given?.talentIds ?? null,
    currentTextVersion: CONSENT_TEXT_VERSIONS[purpose],
  };
}
