import type { Pool } from "pg";
import { withTenant } from "../../../platform/db/tenant.js";
import type { Viewer } from "../../../platform/graphql/context.js";
import { asking } from "./asking.js";
import { reachableBy } from "./need.rules.js";
import type { Reach } from "./need.service.js";
import type { HouseNeedType, PostedNeedType } from "./need.type.js";

const SHOWN = 100;
const TALENT = `json_build_object('id', t.id, 'nameNl', t.name_nl, 'nameEn', t.name_en)`;
const POSTED = `select n.id, n.title, n.body as text, n.posted_on::text as "postedOn", n.closes_on::text as "closesOn",
    not n.is_closed and n.closes_on >= current_date as "isOpen", ${TALENT} as talent,
    coalesce((select json_agg(json_build_object('id', a.id, 'name', a.person_name, 'text', a.body) order by a.id)
      from talent_map.need_answer a where a.organisation_id = n.organisation_id and a.need_id = n.id), '[]') as answers
  from talent_map.need n join talents.talent t on t.organisation_id = n.organisation_id and t.id = n.talent_id
  where n.organisation_id = $1 and n.posted_by = $2 order by n.posted_on desc, n.id limit ${SHOWN}`;
const MINE = `select n.id, n.title, n.body as text, n.posted_by_name as "postedByName", n.posted_on::text as "postedOn",
    n.closes_on::text as "closesOn", ${TALENT} as talent, a.body as "myAnswer"
  from talent_map.need n join talents.talent t on t.organisation_id = n.organisation_id and t.id = n.talent_id
  left join talent_map.need_answer a on a.organisation_id = n.organisation_id and a.need_id = n.id and a.person_id = $2
  where n.organisation_id = $1 and n.posted_by <> $2
    and (a.person_id is not null or (not n.is_closed and n.closes_on >= current_date and n.talent_id = any($3::uuid[])))
  order by n.posted_on desc, n.id limit ${SHOWN}`;

/** Questions in the house, from both sides. */
export class NeedReads {
  constructor(
    private readonly pool: Pool,
    private readonly reach: Reach,
  ) {}

  /** One's own questions with the answers of those who chose to answer; of those who did not there is nothing, not even a number. */
  async listPosted(viewer: Viewer): Promise<PostedNeedType[]> {
    return withTenant(this.pool, viewer, async (client) => {
      const { rows } = await client.query<PostedNeedType>(POSTED, [viewer.organisationId, viewer.personId]);
      return rows;
    });
  }

  /** Open questions that reach the viewer, and those they answered. */
  async listReaching(viewer: Viewer): Promise<HouseNeedType[]> {
    return withTenant(this.pool, viewer, async (client) => {
      const asks = asking(client);
      const coverage = await this.reach.findCoverage(asks);
      const reached = reachableBy(coverage ? await this.reach.listOwnTalentIds(asks) : [], coverage);
      const { rows } = await client.query<HouseNeedType>(MINE, [viewer.organisationId, viewer.personId, reached]);
      return rows;
    });
  }
}
