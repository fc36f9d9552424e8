import type { Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import type { Demonstration } from "../../platform/module.js";
import { giveDemonstrationCrowd } from "../identity/index.js";
import { giveCrowdTalents } from "../talents/index.js";
import type { PublicationService } from "./publication.service.js";
import { scheduledUpTo, type Day } from "./schedule.rules.js";

/** How made-up people say yes and stop: consents are another module's. */
export interface CrowdConsents {
  give(pool: Pool, organisationId: string, personIds: readonly string[]): Promise<void>;
  take(pool: Pool, organisationId: string, personIds: readonly string[]): Promise<void>;
}

/** How many dates are published, so that there is a trend to look at. */
const DATES = 3;

/** The last dates up to today, oldest first. */
export function pastDates(today: Day): Day[] {
  const dates = [scheduledUpTo("QUARTERLY", today)];
  while (dates.length < DATES) dates.unshift(scheduledUpTo("QUARTERLY", dayBefore(dates[0] ?? today)));
  return dates;
}

/**
 * Fills the demonstration organisation with a crowd of whom about seven in ten take part, records a made-up decision of its works
 * council, and publishes the last dates by the same computation that publishes every map.
 */
export async function giveDemonstrationMap(
  parts: { readonly pool: Pool; readonly publication: PublicationService; readonly consents: CrowdConsents },
  { organisationId, people }: Demonstration,
  today: Day,
): Promise<void> {
  const { pool, publication, consents } = parts;
  const omar = people.get("omar");
  if (!omar) return;
  const crowd = await giveDemonstrationCrowd(pool, organisationId);
  const dates = pastDates(today);
  await withTenant(pool, { organisationId, personId: omar }, async (client) => {
    await client.query(
      `with decision as (
         insert into talent_map.decision (organisation_id, reference, decided_on, recorded_by) values ($1, 'OR-voorbeeld 12', $2, $3) returning id)
       insert into talent_map.setting (organisation_id, is_on, decision_id) select $1, true, id from decision`,
      [organisationId, dates[0], omar],
    );
  });
  await giveCrowdTalents(pool, organisationId, crowd);
  const of = (belongs: (place: number) => boolean) => crowd.filter((_, place) => belongs(place)).map(({ id }) => id);
  const waves = [of((place) => place % 10 < 5), of((place) => place % 10 === 5), of((place) => place % 10 > 6 && place % 3 > 0)];
  for (const [wave, scheduledOn] of dates.entries()) {
    await consents.give(pool, organisationId, waves[wave] ?? []);
    if (wave === DATES - 1)
      await consents.take(
        pool,
        organisationId,
        of((place) => place % 40 === 1),
      );
    await publication.freeze(organisationId, scheduledOn);
    await publication.publish(organisationId, scheduledOn, scheduledOn);
  }
}

function dayBefore(day: Day): Day {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
