import type { Pool } from "pg";
import type { Demonstration } from "../../platform/module.js";
import { forEachOwner, readDemonstrationPortfolios } from "../portfolio/index.js";

interface DemonstrationTalent {
  /** A talent of the starter catalogue, or else own words. */
  readonly key?: string;
  readonly ownName?: string;
  readonly note: string;
  readonly isShared: boolean;
}

/** Gives some made-up people their talents. */
export async function giveDemonstrationTalents(pool: Pool, demonstration: Demonstration): Promise<void> {
  const { organisationId } = demonstration;
  const talents = await readDemonstrationPortfolios<"talents", DemonstrationTalent>("talents");
  await forEachOwner(pool, demonstration, talents, async (client, personId, talent, position) => {
    await client.query(
      `insert into talents.claim (organisation_id, owner_id, talent_id, own_name, note, position, audience)
       select $1, $2, (select id from talents.talent where organisation_id = $1 and key = $3), $4, $5, $6, $7`,
      [
        organisationId,
        personId,
        talent.key ?? null,
        talent.ownName ?? null,
        talent.note,
        position,
        talent.isShared ? "ORGANISATION" : "PRIVATE",
      ],
    );
  });
}
