import type { Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
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

/**
 * Gives a crowd talents of the catalogue: each team knows some well and most hardly. The choice follows from the numbers alone, so
 * that every demonstration is the same.
 */
export async function giveCrowdTalents(
  pool: Pool,
  organisationId: string,
  crowd: readonly { readonly id: string; readonly team: number }[],
): Promise<void> {
  await withTenant(pool, { organisationId }, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "select id from talents.talent where organisation_id = $1 and is_active order by position",
      [organisationId],
    );
    const claims = crowd.flatMap(({ id: owner, team }, place) =>
      rows.filter((_, talent) => holds(place, team, talent, rows.length)).map(({ id: talent }, position) => ({ owner, talent, position })),
    );
    // One statement that becomes each of them in turn: rows are made one by one, and each is checked against its own owner.
    await client.query(
      `insert into talents.claim (organisation_id, owner_id, talent_id, position)
       select $1, x.owner, x.talent, x.position from jsonb_to_recordset($2) as x(owner uuid, talent uuid, position int)
       cross join lateral (select set_config('app.person_id', x.owner::text, true) as person offset 0) c where c.person <> ''`,
      [organisationId, JSON.stringify(claims)],
    );
  });
}

/** The nearer a talent stands to the team's own place in the catalogue, the likelier; some are everybody's, most nearly nobody's. */
function holds(place: number, team: number, talent: number, talents: number): boolean {
  const distance = Math.min((talent - team * 9 + 2 * talents) % talents, (team * 9 - talent + 2 * talents) % talents);
  const chance = talent % 11 === 3 ? 0.5 : distance < 9 ? 0.55 - distance * 0.05 : 0.02;
  // A number between 0 and 1 that looks like chance: the fractional part of a multiple of the golden ratio.
  return ((place * 61 + talent * 37) * 0.618_033_988_749_895) % 1 < chance;
}
