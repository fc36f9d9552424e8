import type { PoolClient } from "pg";
import type { Questionnaire } from "@eigenkleur/shared";
import type { ReleasedReport } from "./released-report.js";
import type { RoundState } from "./feedback-round.rules.js";
import { ReportExtrasRepository } from "./report-extras.repository.js";

/** A round as ek_release sees it: nothing about who was asked. */
export interface RoundToRelease {
  readonly state: RoundState;
  readonly isDue: boolean;
  readonly questionnaireDefinition: unknown;
  readonly groups: readonly { readonly groupId: string; readonly isExternal: boolean }[];
}

export interface SealedBallot {
  readonly groupId: string;
  readonly sealed: Buffer;
}

export interface ReleasedRaw {
  readonly groupId: string;
  readonly scores: readonly (number | null)[];
}

/** Reads and writes of a release, on one connection of ek_release in one transaction. */
export class ReleaseRepository {
  constructor(
    private readonly client: PoolClient,
    private readonly organisationId: string,
    private readonly roundId: string,
  ) {}

  /** Locks the round, so that two releases of it follow each other. */
  async lockRound(): Promise<RoundToRelease | null> {
    const { rows } = await this.client.query<{ state: RoundState; isDue: boolean; questionnaireId: string }>(
      `select state, coalesce(closes_at <= clock_timestamp(), false) as "isDue", questionnaire_id as "questionnaireId"
       from feedback.round where organisation_id = $1 and id = $2 for update`,
      [this.organisationId, this.roundId],
    );
    const [round] = rows;
    if (!round) return null;
    const questionnaire = await this.client.query<{ definition: unknown }>(
      `select definition from feedback.questionnaire where organisation_id = $1 and id = $2`,
      [this.organisationId, round.questionnaireId],
    );
    const groups = await this.client.query<{ groupId: string; isExternal: boolean }>(
      `select key as "groupId", is_external as "isExternal" from feedback.round_group where organisation_id = $1 and round_id = $2 order by position`,
      [this.organisationId, this.roundId],
    );
    return { state: round.state, isDue: round.isDue, questionnaireDefinition: questionnaire.rows[0]?.definition, groups: groups.rows };
  }

  async move(state: RoundState): Promise<void> {
    await this.client.query(`update feedback.round set state = $3 where organisation_id = $1 and id = $2`, [
      this.organisationId,
      this.roundId,
      state,
    ]);
  }

  /** Waits for ballots that are being put, then lets no more in. */
  async shutBox(): Promise<void> {
    await this.client.query(`update ballot.box set is_open = false where organisation_id = $1 and round_id = $2`, [
      this.organisationId,
      this.roundId,
    ]);
  }

  async readBox(): Promise<SealedBallot[]> {
    const { rows } = await this.client.query<SealedBallot>(
      `select rater_group as "groupId", sealed from ballot.ballot where organisation_id = $1 and round_id = $2`,
      [this.organisationId, this.roundId],
    );
    return rows;
  }

  /** Ballots, and marks of who drew a token, which nobody can read any more once the keys are gone. */
  async emptyBox(): Promise<void> {
    await this.client.query(`delete from ballot.ballot where organisation_id = $1 and round_id = $2`, [this.organisationId, this.roundId]);
    await this.client.query(`delete from ballot.draw where organisation_id = $1 and round_id = $2`, [this.organisationId, this.roundId]);
  }

  /** A number, and never who. */
  async countAsked(): Promise<number> {
    const { rows } = await this.client.query<{ asked: number }>(`select feedback.asked_count($1, $2) as asked`, [
      this.organisationId,
      this.roundId,
    ]);
    return rows[0]?.asked ?? 0;
  }

  /** What anybody may see of the box from now on. */
  async publishLeaves(leaves: readonly Buffer[]): Promise<void> {
    await this.client.query(`update ballot.box set leaves = $3 where organisation_id = $1 and round_id = $2`, [
      this.organisationId,
      this.roundId,
      leaves,
    ]);
  }

  /** Writes the report; ids of comments and answers are drawn by the database at random, so they keep no order. */
  async insertReport(
    report: ReleasedReport,
    questionnaire: Questionnaire,
    counts: { raters: number; declined: number },
    raw: readonly ReleasedRaw[],
  ): Promise<void> {
    await this.client.query(
      `insert into feedback.report (organisation_id, round_id, rater_count, declined_count) values ($1, $2, $3, $4)`,
      [this.organisationId, this.roundId, counts.raters, counts.declined],
    );
    await this.insertJson(
      `insert into feedback.report_unit (organisation_id, round_id, key, kind, member_keys, form_key, rater_count, position)
       select $1, $2, u->>'id', u->>'kind', array(select jsonb_array_elements_text(u->'memberIds')), u->>'form', (u->>'raterCount')::int, (u->>'position')::int
       from jsonb_array_elements($3::jsonb) u`,
      report.units,
    );
    await this.insertJson(
      `insert into feedback.report_score (organisation_id, round_id, subject, subject_key, unit_key, rater_count, mean, band_low, band_high, low, high, spread, spread_word)
       select $1, $2, s->>'subject', s->>'subjectId', s->>'unitId', (s->>'raterCount')::int, (s->>'mean')::float8, (s->>'bandLow')::float8, (s->>'bandHigh')::float8,
         (s->>'low')::float8, (s->>'high')::float8, (s->>'spread')::float8, s->>'spreadWord'
       from jsonb_array_elements($3::jsonb) s`,
      report.scores,
    );
    await this.insertJson(
      `insert into feedback.report_comment (organisation_id, round_id, question_key, body) select $1, $2, c->>'questionId', c->>'text' from jsonb_array_elements($3::jsonb) c`,
      report.comments,
    );
    await this.insertJson(
      `insert into feedback.released_answer (organisation_id, round_id, group_key, scores)
       select $1, $2, a->>'groupId', array(select (s #>> '{}')::smallint from jsonb_array_elements(a->'scores') with ordinality as e (s, place) order by place)
       from jsonb_array_elements($3::jsonb) a`,
      raw,
    );
    await new ReportExtrasRepository(this.client, this.organisationId, this.roundId).write(report, questionnaire);
  }

  private async insertJson(text: string, list: readonly object[]): Promise<void> {
    await this.client.query(text, [this.organisationId, this.roundId, JSON.stringify(list)]);
  }
}
