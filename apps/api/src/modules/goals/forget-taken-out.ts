import type { Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import type { JobHandler } from "../../platform/jobs/jobs.js";

export const FORGET_GOAL_JOB = "goals.forgetTakenOut";

const FORGET = "delete from goals.goal where organisation_id = $1 and id = $2 and removed_at < now() - interval '30 days'";

/** Forgets a goal with its steps that was taken out thirty days ago and not put back since. Row-level security keeps the job from all others. */
export function forgetTakenOut(pool: Pool): JobHandler {
  return async ({ organisationId, goalId }) => {
    await withTenant(pool, { organisationId: String(organisationId) }, (client) => client.query(FORGET, [organisationId, goalId]));
  };
}
