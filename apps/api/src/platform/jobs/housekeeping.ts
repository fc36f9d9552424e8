import type { Pool } from "pg";
import type { JobHandler } from "./jobs.js";

/** Every night, in UTC. A crontab line takes no task with a dot in its name: the worker would refuse to start. */
export const HOUSEKEEPING_SCHEDULE: readonly string[] = ["17 2 * * * platform:forgetMutationResults"];

/** What the platform itself does at set times. */
export function housekeeping(pool: Pool): Readonly<Record<string, JobHandler>> {
  return {
    /** Retries come within hours; which results are old enough to go is the policy's rule, so that no mistake here can take a young one. */
    "platform:forgetMutationResults": async () => {
      await pool.query("delete from platform.mutation_result where created_on < current_date - 7");
    },
  };
}
