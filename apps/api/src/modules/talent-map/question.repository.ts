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

/** One statement that sets its own context and records the question, unless it was asked today. */
const RECORD = `insert into talent_map.question (organisation_id, asked_by, purpose, kind, epoch, group_names, expression_names_nl, expression_names_en, sameness)
  select c.organisation::uuid, c.person::uuid, $3, $4, $5, $6, $7, $8, $9
  from (select set_config('app.organisation_id', $1::uuid::text, true) as organisation, set_config('app.person_id', $2::uuid::text, true) as person offset 0) c
  on conflict on constraint question_once do nothing`;

/** How many questions of a day are remembered; beyond that the database finds out that it has them. */
const REMEMBERED = 1_000;

/** What HR asked. It is written before the answer leaves; what was written today is not written again. */
export class QuestionRepository {
  private day = "";
  private readonly written = new Set<string>();

  constructor(private readonly pool: Pool) {}

  async record(viewer: Pick<Viewer, "organisationId" | "personId">, question: Question): Promise<void> {
    const text = JSON.stringify(question);
    const key = `${viewer.organisationId}|${viewer.personId}|${text}`;
    this.forgetYesterday();
    if (this.written.has(key)) return;
    const sameness = createHash("sha256").update(text).digest();
    await this.pool.query({
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
    if (this.written.size < REMEMBERED) this.written.add(key);
  }

  private forgetYesterday(): void {
    const today = new Date().toDateString();
    if (today !== this.day) this.written.clear();
    this.day = today;
  }
}
