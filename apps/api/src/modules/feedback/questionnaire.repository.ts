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

  /** The version that is offered today of what this one is a version of; null when none is. */
  async findOfferedLike(tx: RoundTransaction, id: string): Promise<string | null> {
    const found = await rows<{ id: string }>(
      tx,
      `select offered.id from feedback.questionnaire one
       join feedback.questionnaire offered on offered.organisation_id = one.organisation_id and offered.key = one.key and offered.is_offered
       where one.organisation_id = $1 and one.id = $2 order by offered.id limit 1`,
      [tx.viewer.organisationId, id],
    );
    return found[0]?.id ?? null;
  },

  async listVersions(tx: RoundTransaction, key: string): Promise<string[]> {
    const found = await rows<{ version: string }>(
      tx,
      `select version from feedback.questionnaire where organisation_id = $1 and key = $2`,
      [tx.viewer.organisationId, key],
    );
    return found.map((row) => row.version);
  },

  /** A version that is offered to nobody yet; or, with an owner, to nobody ever but that owner's one round. */
  async insertUnoffered(tx: RoundTransaction, questionnaire: Questionnaire, version: string, ownerId: string | null): Promise<string> {
    const [created] = await rows<{ id: string }>(
      tx,
      `insert into feedback.questionnaire (organisation_id, key, version, definition, is_offered, owner_id) values ($1, $2, $3, $4::jsonb, false, $5) returning id`,
      [tx.viewer.organisationId, questionnaire.id, version, JSON.stringify(questionnaire), ownerId],
    );
    if (!created) throw new Error("The questionnaire was not written.");
    return created.id;
  },

  /** Offers a version instead of the others of its key, or withdraws it. @returns whether there was one */
  async offer(tx: RoundTransaction, id: string, wish: { readonly isOffered: boolean; readonly isDefault: boolean }): Promise<boolean> {
    const changed = await rows<{ id: string }>(
      tx,
      `with changed as (
         update feedback.questionnaire q set
           is_offered = case when q.id = $2 then $3 else q.is_offered and not (q.key = one.key and $3) end,
           is_default = case when q.id = $2 then $3 and $4 else q.is_default and not ($3 and ($4 or q.key = one.key)) end
         from feedback.questionnaire one
         where one.organisation_id = $1 and one.id = $2 and one.owner_id is null and q.organisation_id = $1 and q.owner_id is null
         returning q.id
       ) select id from changed where id = $2`,
      [tx.viewer.organisationId, id, wish.isOffered, wish.isDefault],
    );
    return changed.length > 0;
  },
};

function parsed([row]: readonly StoredQuestionnaire[]): QuestionnaireRow | null {
  return row ? { id: row.id, questionnaire: parseQuestionnaire(row.definition) } : null;
}
