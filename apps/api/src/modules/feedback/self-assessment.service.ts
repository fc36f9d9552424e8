import { checkBallot, formOf, type AnswersBallot } from "@eigenkleur/shared";
import { conflict, invalidInput, notFound } from "../../platform/errors/app-error.js";
import { canAssessSelf, canManageRound } from "./feedback-round.policy.js";
import { roundRepository, type RoundRow } from "./feedback-round.repository.js";
import type { RoundDone } from "./feedback-round.service.js";
import { gapsOf } from "./gap.rules.js";
import { questionnaireRepository } from "./questionnaire.repository.js";
import { selfAssessmentRepository } from "./self-assessment.repository.js";
import type { RoundTransaction } from "./round-transaction.js";

export type OpenReportOutcome = RoundDone | { readonly kind: "selfAssessmentMissing"; readonly roundId: string };

/** The owner's own view, asked before the report opens, and the opening itself. */
export class SelfAssessmentService {
  async submit(
    tx: RoundTransaction,
    roundId: string,
    answers: { scores: readonly (number | null)[]; comments: Readonly<Record<string, string>>; talents?: readonly string[] },
  ): Promise<RoundDone> {
    const round = await this.getAssessable(tx, roundId);
    const used = await questionnaireRepository.find(tx, round.questionnaireId);
    if (!used) throw notFound();
    const checked = checkBallot({ v: 1, kind: "answers", ...answers }, formOf(used.questionnaire, "self"));
    if (!checked.ok) throw invalidInput(checked.problems);
    await selfAssessmentRepository.save(tx, roundId, "SUBMITTED", checked.ballot);
    return { kind: "done", roundId };
  }

  async skip(tx: RoundTransaction, roundId: string): Promise<RoundDone> {
    await this.getAssessable(tx, roundId);
    await selfAssessmentRepository.save(tx, roundId, "SKIPPED", null);
    return { kind: "done", roundId };
  }

  /** Opens the report. The first time decides how the owner's view lies to that of the others, once and for all. */
  async openReport(tx: RoundTransaction, roundId: string): Promise<OpenReportOutcome> {
    const round = await this.getOwnRound(tx, roundId);
    if (round.state !== "READABLE") throw conflict();
    const self = await selfAssessmentRepository.get(tx, roundId);
    if (self.state === "ASKED") return { kind: "selfAssessmentMissing", roundId };
    if (!(await selfAssessmentRepository.openReport(tx, roundId))) return { kind: "done", roundId };
    if (self.answers) await this.freezeGaps(tx, round, self.answers);
    return { kind: "done", roundId };
  }

  private async freezeGaps(tx: RoundTransaction, round: RoundRow, self: AnswersBallot): Promise<void> {
    const used = await questionnaireRepository.find(tx, round.questionnaireId);
    if (!used) throw notFound();
    const others = await selfAssessmentRepository.listOthersOfThemes(tx, round.id);
    await selfAssessmentRepository.insertGaps(tx, round.id, gapsOf({ questionnaire: used.questionnaire, self, others }));
  }

  private async getAssessable(tx: RoundTransaction, roundId: string): Promise<RoundRow> {
    const round = await this.getOwnRound(tx, roundId);
    if (!canAssessSelf(round, await selfAssessmentRepository.isReportOpened(tx, roundId))) throw conflict();
    return round;
  }

  private async getOwnRound(tx: RoundTransaction, roundId: string): Promise<RoundRow> {
    const round = await roundRepository.lock(tx, roundId);
    if (!round || !canManageRound(tx.viewer, round)) throw notFound();
    return round;
  }
}
