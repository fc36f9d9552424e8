import { parseQuestionnaire, type Questionnaire } from "@eigenkleur/shared";
import { rows, type RoundTransaction } from "./round-transaction.js";

export interface QuestionnaireRow {
  readonly id: string;
  readonly questionnaire: Questionnaire;
}

interface StoredQuestionnaire {
  readonly id: string;
  readonly definition: unknown;
}

/** Versions of questionnaires. A version never changes, so a round can be frozen by pointing at one. */
export const questionnaireRepository = {
  async find(tx: RoundTransaction, id: string): Promise<QuestionnaireRow | null> {
    return parsed(
      await rows(tx, `select id, definition from feedback.questionnaire where organisation_id = $1 and id = $2`, [
        tx.viewer.organisationId,
        id,
      ]),
    );
  },

  async findDefault(tx: RoundTransaction): Promise<QuestionnaireRow | null> {
    return parsed(
      await rows(
        tx,
        `select id, definition from feedback.questionnaire where organisation_id = $1 and is_default and is_offered order by id limit 1`,
        [tx.viewer.organisationId],
      ),
    );
  },

  /** Adds a version, and offers it instead of the earlier ones of the same key. The same version again answers the one that is there. */
  async add(tx: RoundTransaction, questionnaire: Questionnaire, isDefault: boolean): Promise<{ id: string; isSame: boolean }> {
    const values = [tx.viewer.organisationId, questionnaire.id, questionnaire.version, JSON.stringify(questionnaire)];
    const existing = await rows<{ id: string; isSame: boolean }>(
      tx,
      `select id, definition = $4::jsonb as "isSame" from feedback.questionnaire where organisation_id = $1 and key = $2 and version = $3`,
      values,
    );
    if (existing[0]) return existing[0];
    await rows(
      tx,
      `with changed as (
         update feedback.questionnaire set is_offered = is_offered and key <> $2, is_default = is_default and not $3
         where organisation_id = $1 and (key = $2 or (is_default and $3)) returning id
       ) select id from changed`,
      [tx.viewer.organisationId, questionnaire.id, isDefault],
    );
    const [created] = await rows<{ id: string }>(
      tx,
      `insert into feedback.questionnaire (organisation_id, key, version, definition, is_default) values ($1, $2, $3, $4::jsonb, $5) returning id`,
      [...values, isDefault],
    );
    if (!created) throw new Error("The questionnaire was not written.");
    return { id: created.id, isSame: true };
  },
};

function parsed([row]: readonly StoredQuestionnaire[]): QuestionnaireRow | null {
  return row ? { id: row.id, questionnaire: parseQuestionnaire(row.definition) } : null;
}
