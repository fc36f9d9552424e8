import type { AnswersBallot, Ballot } from "@eigenkleur/shared";
import type { OthersOfTheme, ThemeGap } from "./gap.rules.js";
import { OTHERS } from "./released-report.js";
import { rows, type RoundTransaction } from "./round-transaction.js";

export type SelfAssessmentState = "ASKED" | "SUBMITTED" | "SKIPPED";

/** The owner's own rows of a round: self-assessment, and the opening of the report. */
export const selfAssessmentRepository = {
  async get(tx: RoundTransaction, roundId: string): Promise<{ state: SelfAssessmentState; answers: AnswersBallot | null }> {
    const [found] = await rows<{ state: SelfAssessmentState; answers: AnswersBallot | null }>(
      tx,
      `select state, answers from feedback.self_assessment where organisation_id = $1 and round_id = $2`,
      [tx.viewer.organisationId, roundId],
    );
    if (!found) throw new Error("A round without its self-assessment.");
    return found;
  },

  async save(tx: RoundTransaction, roundId: string, state: SelfAssessmentState, answers: Ballot | null): Promise<void> {
    await rows(
      tx,
      `with changed as (update feedback.self_assessment set state = $3, answers = $4::jsonb where organisation_id = $1 and round_id = $2 returning state) select state from changed`,
      [tx.viewer.organisationId, roundId, state, answers === null ? null : JSON.stringify(answers)],
    );
  },

  async isReportOpened(tx: RoundTransaction, roundId: string): Promise<boolean> {
    const found = await rows<{ isOpened: boolean }>(
      tx,
      `select is_opened as "isOpened" from feedback.report where organisation_id = $1 and round_id = $2`,
      [tx.viewer.organisationId, roundId],
    );
    return found[0]?.isOpened ?? false;
  },

  /** @returns whether it was opened by this call and not before */
  async openReport(tx: RoundTransaction, roundId: string): Promise<boolean> {
    const opened = await rows<{ id: string }>(
      tx,
      `with opened as (update feedback.report set is_opened = true where organisation_id = $1 and round_id = $2 and not is_opened returning round_id) select round_id as id from opened`,
      [tx.viewer.organisationId, roundId],
    );
    return opened.length > 0;
  },

  async listOthersOfThemes(tx: RoundTransaction, roundId: string): Promise<OthersOfTheme[]> {
    return rows(
      tx,
      `select subject_key as "themeId", mean, low, high from feedback.report_score where organisation_id = $1 and round_id = $2 and subject = 'THEME' and unit_key = $3`,
      [tx.viewer.organisationId, roundId, OTHERS],
    );
  },

  async insertGaps(tx: RoundTransaction, roundId: string, gaps: readonly ThemeGap[]): Promise<void> {
    await rows(
      tx,
      `insert into feedback.report_gap (organisation_id, round_id, theme_key, self_mean, gap)
       select $1, $2, g->>'themeId', (g->>'selfMean')::float8, g->>'gap' from jsonb_array_elements($3::jsonb) g`,
      [tx.viewer.organisationId, roundId, JSON.stringify(gaps)],
    );
  },
};
