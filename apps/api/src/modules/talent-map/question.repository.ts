import { createHash } from "node:crypto";
import type { Pool } from "pg";
import type { Viewer } from "../../platform/graphql/context.js";

export type QuestionKind = "MAP" | "TREND" | "RARE";

/** A question as it is shown to everybody who works here. */
export interface Question {
  readonly purpose: string;
  readonly kind: QuestionKind;
  readonly epoch: number;
  /** An empty name is the whole organisation. */
  readonly groupNames: readonly string[];
  readonly expressionsNl: readonly string[];
  readonly expressionsEn: readonly string[];
}

/** One statement that sets its own context, records the question unless it was asked today, and says whether the map is on. */
const RECORD = `with c as materialized (
    select set_config('app.organisation_id', $1::uuid::text, true) as organisation, set_config('app.person_id', $2::uuid::text, true) as person offset 0),
  s as materialized (
    select s.is_on from c cross join lateral (select is_on from talent_map.setting where organisation_id = c.organisation::uuid offset 0) s),
  q as (
    insert into talent_map.question (organisation_id, asked_by, purpose, kind, epoch, group_names, expression_names_nl, expression_names_en, sameness)
    select c.organisation::uuid, c.person::uuid, $3, $4, $5, $6, $7, $8, $9 from c, s where s.is_on
    on conflict on constraint question_once do nothing)
  select is_on as "isOn" from s`;

/** What HR asked. It is written before the answer leaves. */
export class QuestionRepository {
  constructor(private readonly pool: Pool) {}

  /** Whether the map is on; while it is off nothing is recorded and nothing may be answered. */
  async record(viewer: Pick<Viewer, "organisationId" | "personId">, question: Question): Promise<boolean> {
    const sameness = createHash("sha256").update(JSON.stringify(question)).digest();
    const { rows } = await this.pool.query<{ isOn: boolean }>({
      name: "talent-map-question",
      text: RECORD,
      values: [
        viewer.organisationId,
        viewer.personId,
        question.purpose,
        question.kind,
        question.epoch,
        question.groupNames,
        question.expressionsNl,
        question.expressionsEn,
        sameness,
      ],
    });
    return rows[0]?.isOn ?? false;
  }

  async isOn({ organisationId }: Pick<Viewer, "organisationId">): Promise<boolean> {
    const { rows } = await this.pool.query<{ isOn: boolean }>({
      name: "talent-map-is-on",
      text: `select s.is_on as "isOn" from (select set_config('app.organisation_id', $1::uuid::text, true) as organisation offset 0) c
        cross join lateral (select is_on from talent_map.setting where organisation_id = c.organisation::uuid offset 0) s`,
      values: [organisationId],
    });
    return rows[0]?.isOn ?? false;
  }
}
