import { LIMITS } from "@eigenkleur/shared";
import type { Pool } from "pg";
import type { JobHandler } from "../../platform/jobs/jobs.js";

/** A crontab line takes no task with a dot in its name. */
export const FORGET_VISITS_JOB = "privacy:forgetVisits";

/** Who looked is of use to its owner for a while; kept for good it would be a record of whoever looked. */
export function forgetVisits(pool: Pool): JobHandler {
  return async () => {
    await pool.query("delete from privacy.access_log where opened_hour < now() - make_interval(months => $1)", [LIMITS.visitsKeptMonths]);
  };
}
