import { readFile } from "node:fs/promises";
import type { Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";

interface Crowd {
  readonly teams: readonly { readonly team: string; readonly location: string; readonly people: number }[];
  readonly functions: readonly string[];
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
}

/** Somebody of the crowd: they have no address and nobody tries the product as them. */
export interface CrowdPerson {
  readonly id: string;
  /** Which of the crowd's teams they are in, from 0. */
  readonly team: number;
}

const SEED = new URL("../../../seed/demonstration-crowd.json", import.meta.url);
const STAFF_NUMBERS_FROM = 5000;

const UNITS = `insert into identity.frame_unit (organisation_id, kind, name) select $1, x.kind, x.name
  from jsonb_to_recordset($2) as x(kind text, name text) on conflict do nothing`;
const PEOPLE = `with crowd as (select * from jsonb_to_recordset($2) as x(name text, staff text, team text, location text, function text)),
  person as (insert into identity.person (organisation_id, full_name, staff_number) select $1, name, staff from crowd returning id, staff_number),
  placement as (
    insert into identity.placement (organisation_id, person_id, kind, unit_id, started_on)
    select $1, person.id, u.kind, u.id, current_date - 400 from person join crowd on crowd.staff = person.staff_number
    join identity.frame_unit u on u.organisation_id = $1
      and u.name = case u.kind when 'TEAM' then crowd.team when 'LOCATION' then crowd.location else crowd.function end),
  member as (insert into identity.membership (organisation_id, person_id, role) select $1, id, 'EMPLOYEE' from person)
  select id from person order by staff_number`;

/** Fills the demonstration organisation with enough colleagues for numbers about groups, in a few statements. */
export async function giveDemonstrationCrowd(pool: Pool, organisationId: string): Promise<CrowdPerson[]> {
  const { teams, functions, firstNames, lastNames } = JSON.parse(await readFile(SEED, "utf8")) as Crowd;
  const places = teams.flatMap(({ team, location, people }, number) => Array.from({ length: people }, () => ({ team, location, number })));
  const people = places.map(({ team, location }, place) => ({
    name: `${firstNames[place % firstNames.length]} ${lastNames[(place * 7) % lastNames.length]}`,
    staff: String(STAFF_NUMBERS_FROM + place),
    team,
    location,
    function: functions[(place * 5) % functions.length],
  }));
  const units = [
    ...teams.map(({ team }) => ({ kind: "TEAM", name: team })),
    ...[...new Set(teams.map(({ location }) => location))].map((name) => ({ kind: "LOCATION", name })),
    ...functions.map((name) => ({ kind: "FUNCTION", name })),
  ];
  return withTenant(pool, { organisationId }, async (client) => {
    await client.query(UNITS, [organisationId, JSON.stringify(units)]);
    const { rows } = await client.query<{ id: string }>(PEOPLE, [organisationId, JSON.stringify(people)]);
    return rows.map(({ id }, place) => ({ id, team: places[place]?.number ?? 0 }));
  });
}
