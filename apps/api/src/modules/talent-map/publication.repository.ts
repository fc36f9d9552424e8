import type { PoolClient } from "pg";
import type { FrozenGroup, PlacementRow } from "./frozen-frame.js";
import type { Cadence, Day } from "./schedule.rules.js";
import type { ProfileName } from "./map-profile.rules.js";

export interface MapSettingRow {
  readonly isOn: boolean;
  readonly profile: ProfileName;
  readonly cadence: Cadence;
}

export interface CatalogueRow {
  readonly id: string;
  readonly themeId: string;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly themeNl: string;
  readonly themeEn: string;
}

/** How many dates of the frame are kept: as many as epochs are visible together. */
const KEPT_DATES = 8;

const PLACEMENTS = `select person_id as "personId", team_id as "teamId", location_id as "locationId", function_id as "functionId"
  from talent_map.frozen_placement where organisation_id = app.organisation_id() and scheduled_on = $1 order by person_id`;

/** What is read to compute an epoch, as ek_publish, in the transaction that writes it. */
export class PublicationRepository {
  constructor(
    private readonly client: PoolClient,
    private readonly organisationId: string,
  ) {}

  /** One computation at a time for an organisation; the next waits and then finds it done. */
  async lock(): Promise<void> {
    await this.client.query("select pg_advisory_xact_lock(hashtextextended('talent-map ' || $1, 0))", [this.organisationId]);
  }

  async findSetting(): Promise<MapSettingRow | null> {
    const { rows } = await this.client.query<MapSettingRow>(
      `select is_on as "isOn", profile, cadence from talent_map.setting where organisation_id = app.organisation_id()`,
    );
    return rows[0] ?? null;
  }

  async isDone(scheduledOn: Day): Promise<boolean> {
    const { rowCount } = await this.client.query(
      `select from talent_map.epoch where organisation_id = app.organisation_id() and scheduled_on >= $1
       union all select from talent_map.skipped_date where organisation_id = app.organisation_id() and scheduled_on >= $1`,
      [scheduledOn],
    );
    return (rowCount ?? 0) > 0;
  }

  /** The last epoch, whose marks are kept; null before the first. */
  async findLastEpoch(): Promise<{ number: number; secretFromYear: number } | null> {
    const { rows } = await this.client.query<{ number: number; secretFromYear: number }>(
      `select number, secret_from_year as "secretFromYear" from talent_map.epoch
       where organisation_id = app.organisation_id() order by number desc limit 1`,
    );
    return rows[0] ?? null;
  }

  /** Which secret a date uses, and whether nothing was made with it yet. */
  async secretFor(scheduledOn: Day): Promise<{ fromYear: number; isFirstUse: boolean }> {
    const { rows } = await this.client.query<{ fromYear: number; isFirstUse: boolean }>(
      `select f.from_year as "fromYear", not exists (
         select from talent_map.frozen_group g where g.organisation_id = app.organisation_id() and extract(year from g.scheduled_on) >= f.from_year
         union all select from talent_map.epoch e where e.organisation_id = app.organisation_id() and extract(year from e.scheduled_on) >= f.from_year
       ) as "isFirstUse"
       from (select coalesce(max(from_year), 0) as from_year from talent_map.secret_change
             where organisation_id = app.organisation_id() and from_year <= extract(year from $1::date)) f`,
      [scheduledOn],
    );
    return rows[0] ?? { fromYear: 0, isFirstUse: true };
  }

  async listPlacementsOfToday(): Promise<PlacementRow[]> {
    const { rows } = await this.client.query<PlacementRow>(
      `select p.id as "personId",
         max(l.unit_id::text) filter (where l.kind = 'TEAM') as "teamId",
         max(l.unit_id::text) filter (where l.kind = 'LOCATION') as "locationId",
         max(l.unit_id::text) filter (where l.kind = 'FUNCTION') as "functionId"
       from identity.person p
       left join identity.placement l on l.organisation_id = p.organisation_id and l.person_id = p.id
         and l.started_on <= current_date and (l.ended_on is null or l.ended_on > current_date)
       where p.organisation_id = app.organisation_id() and p.is_active group by p.id order by p.id`,
    );
    return rows;
  }

  async listUnits(): Promise<{ dimension: FrozenGroup["dimension"]; unitId: string; name: string }[]> {
    const { rows } = await this.client.query<{ dimension: FrozenGroup["dimension"]; unitId: string; name: string }>(
      `select kind as dimension, id as "unitId", name from identity.frame_unit
       where organisation_id = app.organisation_id() order by array_position(array['TEAM', 'LOCATION', 'FUNCTION'], kind), id`,
    );
    return rows;
  }

  /** The dates whose frame is kept, newest first. */
  async frozenDates(): Promise<Day[]> {
    const { rows } = await this.client.query<{ day: Day }>(
      "select distinct scheduled_on::text as day from talent_map.frozen_placement where organisation_id = app.organisation_id() order by 1 desc",
    );
    return rows.map(({ day }) => day);
  }

  async frozenGroups(scheduledOn: Day): Promise<FrozenGroup[]> {
    const { rows } = await this.client.query<FrozenGroup>(
      `select dimension, unit_id as "unitId", name, lineage, members from talent_map.frozen_group
       where organisation_id = app.organisation_id() and scheduled_on = $1
       order by array_position(array['TEAM', 'LOCATION', 'FUNCTION'], dimension), unit_id`,
      [scheduledOn],
    );
    return rows;
  }

  async frozenPlacements(scheduledOn: Day): Promise<PlacementRow[]> {
    return (await this.client.query<PlacementRow>(PLACEMENTS, [scheduledOn])).rows;
  }

  async freeze(scheduledOn: Day, placements: readonly PlacementRow[], groups: readonly FrozenGroup[]): Promise<void> {
    await this.client.query(
      `insert into talent_map.frozen_placement (organisation_id, scheduled_on, person_id, team_id, location_id, function_id)
       select app.organisation_id(), $1, p, t, l, f from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[]) as x(p, t, l, f)`,
      [
        scheduledOn,
        placements.map((one) => one.personId),
        placements.map((one) => one.teamId),
        placements.map((one) => one.locationId),
        placements.map((one) => one.functionId),
      ],
    );
    await this.client.query(
      `insert into talent_map.frozen_group (organisation_id, scheduled_on, dimension, unit_id, name, lineage, members)
       select app.organisation_id(), $1, d, u, n, l, m from unnest($2::text[], $3::uuid[], $4::text[], $5::text[], $6::int[]) as x(d, u, n, l, m)`,
      [
        scheduledOn,
        groups.map((one) => one.dimension),
        groups.map((one) => one.unitId),
        groups.map((one) => one.name),
        groups.map((one) => one.lineage),
        groups.map((one) => one.members),
      ],
    );
    const old = (await this.frozenDates()).slice(KEPT_DATES);
    for (const table of ["frozen_placement", "frozen_group"]) {
      await this.client.query(`delete from talent_map.${table} where organisation_id = app.organisation_id() and scheduled_on = any($1)`, [
        old,
      ]);
    }
  }

  async catalogue(): Promise<{ talents: CatalogueRow[]; pairs: [string, string][] }> {
    const talents = await this.client.query<CatalogueRow>(
      `select t.id, t.theme_id as "themeId", t.name_nl as "nameNl", t.name_en as "nameEn", h.name_nl as "themeNl", h.name_en as "themeEn"
       from talents.talent t join talents.theme h on h.organisation_id = t.organisation_id and h.id = t.theme_id
       where t.organisation_id = app.organisation_id() and t.is_active and h.is_active order by t.id`,
    );
    const pairs = await this.client.query<{ first: string; second: string }>(
      `select first_talent_id as first, second_talent_id as second from talent_map.pair where organisation_id = app.organisation_id() order by 1, 2`,
    );
    return { talents: talents.rows, pairs: pairs.rows.map(({ first, second }) => [first, second]) };
  }

  /**
   * Who said yes, with the talents they lent out. Two reads and no join: the rule of who lent what out is then asked once a talent.
   * @NOTE privacy: read into memory, never written, logged or handed on.
   */
  async contributions(): Promise<Map<string, string[]>> {
    const people = await this.client.query<{ id: string }>(
      `select c.person_id as id from privacy.consent c
       join identity.person p on p.organisation_id = c.organisation_id and p.id = c.person_id and p.is_active
       where c.organisation_id = app.organisation_id() and c.purpose = 'MAP'`,
    );
    const claims = await this.client.query<{ owner: string; talent: string }>(
      `select owner_id as owner, talent_id as talent from talents.claim
       where organisation_id = app.organisation_id() and removed_at is null and talent_id is not null`,
    );
    const given = new Map(people.rows.map(({ id }): [string, string[]] => [id, []]));
    for (const { owner, talent } of claims.rows) given.get(owner)?.push(talent);
    return given;
  }

  async marks(): Promise<Map<string, Buffer>> {
    const { rows } = await this.client.query<{ id: string; mark: Buffer }>(
      "select person_id as id, mark from talent_map.mark where organisation_id = app.organisation_id()",
    );
    return new Map(rows.map(({ id, mark }) => [id, mark]));
  }
}
