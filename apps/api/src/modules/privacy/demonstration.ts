import { CONSENT_TEXT_VERSIONS } from "@eigenkleur/shared";
import type { Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";

/** Each of the people in turn, as themselves: rows are made one by one, and each is checked against whose it is. */
const EACH = `unnest($2::uuid[]) as person(id)
  cross join lateral (select set_config('app.person_id', person.id::text, true) as context offset 0) c where c.context <> ''`;
const GIVE = `insert into privacy.consent (organisation_id, person_id, purpose, covers_all, text_version) select $1, person.id, 'MAP', true, $3 from ${EACH}`;
const LOG = `insert into privacy.consent_log (organisation_id, person_id, purpose, act, text_version) select $1, person.id, 'MAP', $4, $3 from ${EACH}`;

/** Lets made-up people say yes to the map, with the log that goes with it. */
export async function giveCrowdConsents(pool: Pool, organisationId: string, personIds: readonly string[]): Promise<void> {
  const values = [organisationId, personIds, CONSENT_TEXT_VERSIONS.MAP];
  await withTenant(pool, { organisationId }, async (client) => {
    await client.query(GIVE, values);
    await client.query(LOG, [...values, "GIVEN_ALL"]);
  });
}

/** Lets made-up people stop again. */
export async function takeCrowdConsents(pool: Pool, organisationId: string, personIds: readonly string[]): Promise<void> {
  await withTenant(pool, { organisationId }, async (client) => {
    for (const personId of personIds) {
      await client.query("select set_config('app.person_id', $1, true)", [personId]);
      await client.query("delete from privacy.consent where organisation_id = $1 and person_id = $2 and purpose = 'MAP'", [
        organisationId,
        personId,
      ]);
    }
    await client.query(LOG, [organisationId, personIds, CONSENT_TEXT_VERSIONS.MAP, "WITHDRAWN"]);
  });
}
