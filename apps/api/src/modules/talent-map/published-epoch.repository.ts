import type { PoolClient } from "pg";
import { expressionsOf } from "./expression.rules.js";
import type { MapProfile } from "./map-profile.rules.js";
import { realTrendFrom } from "./map-profile.rules.js";
import type { CatalogueRow } from "./publication.repository.js";
import type { EpochPublication } from "./publish-epoch.rules.js";
import { shownUntil, type Day } from "./schedule.rules.js";

/** Lines of one insert: large enough to be quick, small enough for memory. */
const LINES = 50_000;

export interface EpochToWrite {
  readonly publication: EpochPublication;
  readonly profile: MapProfile;
  readonly scheduledOn: Day;
  readonly publishedOn: Day;
  readonly employees: number;
  /** From which year the secret of its noise is used. */
  readonly secretFromYear: number;
  /** Names of units by their id, as they were when the groups froze. */
  readonly unitNames: ReadonlyMap<string, string>;
  readonly talents: readonly CatalogueRow[];
  readonly pairs: readonly (readonly [string, string])[];
  readonly marks: ReadonlyMap<string, Buffer>;
}

/** Writes what may be read, as ek_publish, in one transaction with everything it was made of. */
export class PublishedEpochRepository {
  constructor(private readonly client: PoolClient) {}

  async skip(scheduledOn: Day): Promise<void> {
    await this.client.query("insert into talent_map.skipped_date (organisation_id, scheduled_on) values (app.organisation_id(), $1)", [
      scheduledOn,
    ]);
  }

  async writeEpoch({ publication, profile, scheduledOn, publishedOn, employees, secretFromYear }: EpochToWrite): Promise<void> {
    const { table, threshold } = profile;
    await this.client.query(
      `insert into talent_map.epoch (organisation_id, number, scheduled_on, published_on, profile, threshold, max_noise, variance,
         real_trend_from, employees, participation, proof, shown_until, secret_from_year)
       values (app.organisation_id(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        publication.epoch,
        scheduledOn,
        publishedOn,
        profile.name,
        threshold,
        table.maxNoise,
        table.variance,
        realTrendFrom(profile),
        employees,
        publication.participation,
        JSON.stringify(publication.proof),
        shownUntil(publishedOn),
        secretFromYear,
      ],
    );
  }

  async writeGroups({ publication, unitNames }: EpochToWrite): Promise<void> {
    const { epoch, groups, expressions, cells } = publication;
    const places = new Map(expressions.map((name, place) => [name, place]));
    const abouts = new Map(groups.map(({ lineage }) => [lineage, expressions.map((): number | null => null)]));
    for (const { lineage, expression, value } of cells) abouts.get(lineage)?.splice(places.get(expression) ?? 0, 1, value);
    const rows = groups.map(({ lineage, units, employees, expressionKinds }, place) => {
      const parts = units.filter(({ dimension }) => dimension !== "ORGANISATION");
      const isEverybody = parts.length < units.length;
      return {
        no: place + 1,
        lineage,
        dimension: isEverybody ? "ORGANISATION" : units[0]?.dimension,
        name: isEverybody ? null : parts.map(({ id }) => unitNames.get(id) ?? id).join(" / "),
        units: parts.map(({ id }) => id),
        employees,
        kinds: expressionKinds,
        about: abouts.get(lineage) ?? [],
      };
    });
    await this.client.query(
      `insert into talent_map.published_group (organisation_id, epoch, group_no, lineage, dimension, name, unit_ids, employees, expression_kinds, about)
       select app.organisation_id(), $1, x.no, x.lineage, x.dimension, x.name, array(select jsonb_array_elements_text(x.units)::uuid), x.employees,
         array(select jsonb_array_elements_text(x.kinds)), array(select jsonb_array_elements_text(x.about)::int)
       from jsonb_to_recordset($2) as x(no int, lineage text, dimension text, name text, units jsonb, employees int, kinds jsonb, about jsonb)`,
      [epoch, JSON.stringify(rows)],
    );
  }

  async writeExpressions({ publication, talents, pairs }: EpochToWrite): Promise<void> {
    const byId = new Map(talents.map((talent) => [talent.id, talent]));
    const rows = expressionsOf({ talents, pairs }).map(({ name, kind, talentIds }, place) => {
      const held = talentIds.flatMap((id) => byId.get(id) ?? []);
      const both = (pick: (talent: CatalogueRow) => string) => held.map(pick).join(" + ");
      const [nl, en] =
        kind === "THEME" ? [held[0]?.themeNl, held[0]?.themeEn] : [both(({ nameNl }) => nameNl), both(({ nameEn }) => nameEn)];
      return { no: place + 1, name, kind, nl, en };
    });
    await this.client.query(
      `insert into talent_map.published_expression (organisation_id, epoch, expression_no, expression, kind, name_nl, name_en)
       select app.organisation_id(), $1, x.no, x.name, x.kind, x.nl, x.en
       from jsonb_to_recordset($2) as x(no int, name text, kind text, nl text, en text)`,
      [publication.epoch, JSON.stringify(rows)],
    );
  }

  async writeCells({ publication: { epoch, groups, expressions, cells } }: EpochToWrite): Promise<void> {
    const groupNo = new Map(groups.map(({ lineage }, place) => [lineage, place + 1]));
    const expressionNo = new Map(expressions.map((name, place) => [name, place + 1]));
    for (let from = 0; from < cells.length; from += LINES) {
      const part = cells.slice(from, from + LINES);
      await this.client.query(
        `insert into talent_map.published_cell (organisation_id, epoch, group_no, expression_no, value)
         select app.organisation_id(), $1, g, x, v from unnest($2::int[], $3::int[], $4::int[]) as c(g, x, v)`,
        [
          epoch,
          part.map(({ lineage }) => groupNo.get(lineage)),
          part.map(({ expression }) => expressionNo.get(expression)),
          part.map(({ value }) => value),
        ],
      );
    }
  }

  async replaceMarks({ marks }: EpochToWrite): Promise<void> {
    await this.client.query("delete from talent_map.mark where organisation_id = app.organisation_id()");
    const all = [...marks];
    for (let from = 0; from < all.length; from += LINES) {
      const part = all.slice(from, from + LINES);
      await this.client.query(
        `insert into talent_map.mark (organisation_id, person_id, mark)
         select app.organisation_id(), p, decode(m, 'hex') from unnest($1::uuid[], $2::text[]) as x(p, m)`,
        [part.map(([personId]) => personId), part.map(([, mark]) => mark.toString("hex"))],
      );
    }
  }

  /** The visible epochs stay as long as the newest; what has eight newer ones is shown no more. */
  async moveWindow({ publication, profile, publishedOn }: EpochToWrite): Promise<void> {
    await this.client.query(
      `update talent_map.epoch set shown_until = case when number > $1 then $2::date else least(shown_until, $3::date) end
       where organisation_id = app.organisation_id()`,
      [publication.epoch - profile.epochsKept, shownUntil(publishedOn), publishedOn],
    );
  }
}
