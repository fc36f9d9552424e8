import type { Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import type { JobHandler } from "../../platform/jobs/jobs.js";

export const FORGET_TALENT_JOB = "talents.forgetTakenOut";

const FORGET = "delete from talents.claim where organisation_id = $1 and id = $2 and removed_at < now() - interval '30 days'";

/** Forgets a talent that was taken out thirty days ago and not put back since. Row-level security keeps the job from all others. */
export function forgetTakenOut(pool: Pool): JobHandler {
  return async ({ organisationId, claimId }) => {
    await withTenant(pool, { organisationId: String(organisationId) }, (client) => client.query(FORGET, [organisationId, claimId]));
  };
}
