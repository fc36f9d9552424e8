import type { Pool } from "pg";
import { enqueue, type JobHandler } from "../../platform/jobs/jobs.js";
import type { PublicationService } from "./publication.service.js";

/** Looks at every map once a day. */
const TALENT_MAP_DAYS = "talentMap:days";
/** Does what a day asks of one organisation's map. */
const TALENT_MAP_DAY = "talentMap:day";

export const TALENT_MAP_SCHEDULE = `7 3 * * * ${TALENT_MAP_DAYS}`;

/** The daily job tells each organisation apart, so that one that fails holds up no other. */
export function talentMapJobs(pool: Pool, publication: PublicationService, today = () => new Date()): Readonly<Record<string, JobHandler>> {
  return {
    [TALENT_MAP_DAYS]: async () => {
      const { rows } = await pool.query<{ id: string }>("select talent_map.organisations_with_map() as id");
      for (const { id } of rows) await enqueue(pool, TALENT_MAP_DAY, { organisationId: id }, { key: `talent-map-day:${id}` });
    },
    [TALENT_MAP_DAY]: (payload) => publication.runDay(String(payload["organisationId"]), today().toISOString().slice(0, 10)),
  };
}
