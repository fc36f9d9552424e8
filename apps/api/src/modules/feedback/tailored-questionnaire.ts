import { randomBytes } from "node:crypto";
import { tailorQuestionnaire } from "@eigenkleur/shared";
import { invalidInput } from "../../platform/errors/app-error.js";
import { questionnaireRepository, type QuestionnaireRow } from "./questionnaire.repository.js";
import type { RoundTransaction } from "./round-transaction.js";

/** What an owner changes for one round. */
export interface OwnTailoring {
  readonly leftOutItemIds?: readonly string[] | null;
  readonly ownQuestions?: readonly string[] | null;
}

/**
 * The questionnaire of a new round: the organisation's as it is, or a frozen version of the owner's own. Its definition keeps the
 * id and version it came from, so that rounds of the same set can be compared; only the stored row is another.
 */
export async function tailoredFor(tx: RoundTransaction, base: QuestionnaireRow, tailoring: OwnTailoring): Promise<QuestionnaireRow> {
  const [leftOutItemIds, ownQuestions] = [tailoring.leftOutItemIds ?? [], tailoring.ownQuestions ?? []];
  if (leftOutItemIds.length === 0 && ownQuestions.length === 0) return base;
  const tailored = tailorQuestionnaire(base.questionnaire, { leftOutItemIds, ownQuestions });
  if (!tailored.ok) throw invalidInput(tailored.problems.map((message) => ({ path: "questionnaire", message })));
  const { questionnaire } = tailored;
  const version = `${questionnaire.version}+${randomBytes(4).toString("hex")}`;
  return { id: await questionnaireRepository.insertUnoffered(tx, questionnaire, version, tx.viewer.personId), questionnaire };
}
