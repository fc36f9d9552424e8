import { notFound } from "../../platform/errors/app-error.js";
import { canManageRound } from "./feedback-round.policy.js";
import { roundRepository } from "./feedback-round.repository.js";
import type { FeedbackRoundService } from "./feedback-round.service.js";
import { questionnaireRepository } from "./questionnaire.repository.js";
import type { RatersService, RaterToAdd } from "./raters.service.js";
import { rows, type RoundTransaction } from "./round-transaction.js";

export interface RoundCopied {
  readonly kind: "done";
  readonly roundId: string;
  /** People of the earlier round who cannot be asked now; who, and why, is not told. */
  readonly leftOut: number;
}

/** A new draft like an earlier round: its message, its people, and today's version of its questionnaire. */
export class CopiedRoundService {
  constructor(
    private readonly rounds: FeedbackRoundService,
    private readonly raters: RatersService,
  ) {}

  async copy(tx: RoundTransaction, roundId: string): Promise<RoundCopied> {
    const earlier = await roundRepository.lock(tx, roundId);
    if (!earlier || !canManageRound(tx.viewer, earlier)) throw notFound();
    const { roundId: draftId } = await this.rounds.create(tx, {
      questionnaireId: await questionnaireRepository.findOfferedLike(tx, earlier.questionnaireId),
      message: earlier.message,
      tier: earlier.tier,
    });
    const people = await rows<RaterToAdd>(
      tx,
      `select group_key as "groupKey", person_id as "personId", email, name, language, person_id is null and email is null as "isOnSheet"
       from feedback.invitation where organisation_id = $1 and round_id = $2 order by id`,
      [tx.viewer.organisationId, roundId],
    );
    return { kind: "done", roundId: draftId, leftOut: await this.raters.addWhoCan(tx, draftId, people) };
  }
}
