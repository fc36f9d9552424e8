import type { Pool } from "pg";
import type { TalentMapEpochType, TalentMapExpressionType, TalentMapGroupType, TalentMapPointType } from "./talent-map.type.js";

/** What one question names; null takes everything that is allowed. */
export interface MapSelection {
  readonly epoch: number | null;
  readonly groups: readonly string[] | null;
  readonly expressions: readonly string[] | null;
}

export interface MapRow {
  readonly groupId: string;
  readonly about: (number | null)[];
}

export interface MapAnswer {
  readonly epoch: TalentMapEpochType & { readonly secretFromYear: number };
  readonly groups: TalentMapGroupType[];
  readonly expressions: TalentMapExpressionType[];
  readonly rows: MapRow[];
}

export interface MapStructure {
  readonly epochs: TalentMapEpochType[];
  readonly skippedOn: string[];
  readonly groups: TalentMapGroupType[];
  readonly expressions: TalentMapExpressionType[];
}

type TrendEpoch = Pick<MapAnswer["epoch"], "number" | "publishedOn" | "variance" | "secretFromYear">;

export interface TrendAnswer {
  readonly epochs: TrendEpoch[];
  readonly points: (Pick<TalentMapPointType, "epoch" | "about"> & { readonly expression: string })[];
}

const EPOCH = `json_build_object('id', 'epoch:' || e.number, 'number', e.number, 'scheduledOn', e.scheduled_on, 'publishedOn', e.published_on,
  'threshold', e.threshold, 'maxNoise', e.max_noise, 'variance', e.variance, 'realTrendFrom', e.real_trend_from,
  'employees', e.employees, 'participation', e.participation, 'secretFromYear', e.secret_from_year)`;
const GROUP = `json_build_object('id', g.lineage, 'dimension', g.dimension, 'name', g.name, 'employees', g.employees, 'expressionKinds', g.kinds)`;
const EXPRESSION = `json_build_object('id', x.expression, 'kind', x.kind, 'nameNl', x.name_nl, 'nameEn', x.name_en)`;

/** The epoch that is asked for, or the newest that is shown. */
const THE_EPOCH = `e as materialized (select * from talent_map.epoch where organisation_id = $1 and ($2::int is null or number = $2) order by number desc limit 1)`;

/**
 * One statement a read, as ek_hr: it sets its own context (`offset 0` keeps the subquery where it is, and the answer depends on
 * its result), so row-level security finds it set. Should that order ever fail, it fails closed: no context, no rows.
 */
const inContext = (json: string): string => `select (select (${json})::text where c.organisation is not null) as data
  from (select set_config('app.organisation_id', $1::uuid::text, true) as organisation offset 0) c`;

/** The numbers of a group for the chosen expressions, in their order: a slice where they stand side by side, as all talents do. */
const ABOUT = `case when n.last - n.first + 1 = cardinality(n.places) then p.about[n.first:n.last]
  else array(select p.about[place] from unnest(n.places) place) end`;

const MAP = inContext(`
  with ${THE_EPOCH},
  x as materialized (select p.* from talent_map.published_expression p, e where p.organisation_id = $1 and p.epoch = e.number
    and case when $4::text[] is null then p.kind = 'TALENT' else p.expression = any($4) end),
  n as materialized (select array_agg(expression_no order by expression_no) as places, min(expression_no) as first, max(expression_no) as last,
    array_agg(distinct kind) as kinds from x),
  g as materialized (select p.group_no, p.lineage, p.dimension, p.name, p.employees, p.expression_kinds as kinds, ${ABOUT} as about
    from talent_map.published_group p, e, n
    where p.organisation_id = $1 and p.epoch = e.number and p.expression_kinds @> n.kinds and ($3::text[] is null or p.lineage = any($3)))
  select json_build_object('epoch', ${EPOCH},
    'expressions', (select coalesce(json_agg(${EXPRESSION} order by x.expression_no), '[]') from x),
    'groups', (select coalesce(json_agg(${GROUP} order by g.group_no), '[]') from g),
    'rows', (select coalesce(json_agg(json_build_object('groupId', g.lineage, 'about', g.about) order by g.group_no), '[]') from g))
  from e`);

const STRUCTURE = inContext(`
  with ${THE_EPOCH}
  select json_build_object(
    'epochs', (select coalesce(json_agg(${EPOCH} order by e.number desc), '[]') from talent_map.epoch e where e.organisation_id = $1),
    'skippedOn', (select coalesce(json_agg(s.scheduled_on order by s.scheduled_on desc), '[]')
      from (select scheduled_on from talent_map.skipped_date where organisation_id = $1 order by 1 desc limit 8) s),
    'expressions', (select coalesce(json_agg(${EXPRESSION} order by x.expression_no), '[]')
      from talent_map.published_expression x, e where x.organisation_id = $1 and x.epoch = e.number),
    'groups', (select coalesce(json_agg(${GROUP} order by g.group_no), '[]')
      from (select p.*, p.expression_kinds as kinds from talent_map.published_group p, e where p.organisation_id = $1 and p.epoch = e.number) g))`);

const TREND = inContext(`
  select json_build_object(
    'epochs', (select coalesce(json_agg(${EPOCH} order by e.number), '[]') from talent_map.epoch e where e.organisation_id = $1),
    'points', (select coalesce(json_agg(json_build_object('epoch', v.epoch, 'expression', x.expression, 'about', v.value)), '[]')
      from talent_map.published_group g
      join talent_map.published_expression x on x.organisation_id = g.organisation_id and x.epoch = g.epoch and x.expression = any($3::text[])
      join talent_map.published_cell v on v.organisation_id = g.organisation_id and v.epoch = g.epoch
        and v.group_no = g.group_no and v.expression_no = x.expression_no
      where g.organisation_id = $1 and g.lineage = $2))`);

/** What was published, read as ek_hr, the role that can read nothing else. */
export class MapReads {
  constructor(private readonly pool: Pool) {}

  /** Null when there is no such epoch, or none at all. What is named and does not exist is simply not there. */
  async findMap(organisationId: string, { epoch, groups, expressions }: MapSelection): Promise<MapAnswer | null> {
    return this.read<MapAnswer>("map", MAP, [organisationId, epoch, groups, expressions]);
  }

  async getStructure(organisationId: string, epoch: number | null): Promise<MapStructure> {
    const nothing: MapStructure = { epochs: [], skippedOn: [], groups: [], expressions: [] };
    return (await this.read<MapStructure>("structure", STRUCTURE, [organisationId, epoch])) ?? nothing;
  }

  async getTrend(organisationId: string, group: string, expressions: readonly string[]): Promise<TrendAnswer> {
    return (await this.read<TrendAnswer>("trend", TREND, [organisationId, group, expressions])) ?? { epochs: [], points: [] };
  }

  private async read<T>(name: string, text: string, values: readonly unknown[]): Promise<T | null> {
    const { rows } = await this.pool.query<{ data: string | null }>({ name: `talent-map-${name}`, text, values: [...values] });
    const data = rows[0]?.data;
    return data === null || data === undefined ? null : (JSON.parse(data) as T);
  }
}
