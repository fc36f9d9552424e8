import { invalidInput, notFound } from "../../../platform/errors/app-error.js";
import { enqueue } from "../../../platform/jobs/jobs.js";
import type { RoundDone } from "../feedback-round.service.js";
import type { RoundTransaction } from "../round-transaction.js";
import { readingRepository, type SharedContent } from "./reading.repository.js";
import { lastDayOfShareProblem } from "./reading.rules.js";

export const THANK_RATERS = "feedback.thankRaters";

export interface SharePart {
  readonly roundId: string;
  readonly commentId: string | null;
  readonly themeKey: string | null;
  readonly personId: string;
  readonly until: string;
}

/** What an owner does with an opened report: choose, thank, show one thing to one person, ask somebody they trust. */
export class ReadingService {
  constructor(private readonly now: () => Date = () => new Date()) {}

  async chooseSentence(tx: RoundTransaction, roundId: string, commentId: string): Promise<RoundDone> {
    await this.getComment(tx, roundId, commentId);
    await readingRepository.chooseSentence(tx, roundId, commentId);
    return { kind: "done", roundId };
  }

  /**
   * Everybody who was asked hears that it helped, once.
   * @NOTE privacy: to all who were asked and not to those who answered, which nobody knows.
   */
  async thankRaters(tx: RoundTransaction, roundId: string): Promise<RoundDone> {
    await this.getOpened(tx, roundId);
    if (await readingRepository.markThanked(tx, roundId))
      await enqueue(tx.manager, THANK_RATERS, { organisationId: tx.viewer.organisationId, roundId }, { key: `thank:${roundId}` });
    return { kind: "done", roundId };
  }

  /** Shows one sentence or one theme to one colleague until a day; a copy, so that nothing else can be reached from it. */
  async sharePart(tx: RoundTransaction, { roundId, commentId, themeKey, personId, until }: SharePart): Promise<RoundDone> {
    if ((commentId === null) === (themeKey === null)) throw invalidInput([{ path: "commentId", message: "oneOfBoth" }]);
    const problem = lastDayOfShareProblem(until, this.now());
    if (problem) throw invalidInput([{ path: "until", message: problem }]);
    const content = commentId === null ? await this.getTheme(tx, roundId, themeKey ?? "") : await this.getComment(tx, roundId, commentId);
    if (!(await readingRepository.isColleague(tx, personId))) throw notFound();
    await readingRepository.share(tx, roundId, { personId, until }, content);
    return { kind: "done", roundId };
  }

  async stopSharing(tx: RoundTransaction, roundId: string, sharedPartId: string): Promise<RoundDone> {
    await this.getOpened(tx, roundId);
    await readingRepository.stopSharing(tx, roundId, sharedPartId);
    return { kind: "done", roundId };
  }

  /** Puts one sentence before a person the owner trusts, who sees that sentence only. */
  async reportSentence(
    tx: RoundTransaction,
    input: { readonly roundId: string; readonly commentId: string; readonly trustedPersonId: string; readonly isOwnerNamed: boolean },
  ): Promise<RoundDone> {
    const { body } = await this.getComment(tx, input.roundId, input.commentId);
    const { trustedPersonId, isOwnerNamed, roundId } = input;
    if (!(await readingRepository.isColleague(tx, trustedPersonId))) throw notFound();
    await readingRepository.reportSentence(tx, { body: body ?? "", trustedPersonId, isOwnerNamed });
    return { kind: "done", roundId };
  }

  async closeSentence(tx: RoundTransaction, reportedSentenceId: string): Promise<{ reportedSentenceId: string }> {
    if (!(await readingRepository.closeSentence(tx, reportedSentenceId))) throw notFound();
    return { reportedSentenceId };
  }

  private async getOpened(tx: RoundTransaction, roundId: string): Promise<void> {
    if (!(await readingRepository.isOpened(tx, roundId))) throw notFound();
  }

  private async getComment(tx: RoundTransaction, roundId: string, commentId: string): Promise<SharedContent> {
    await this.getOpened(tx, roundId);
    const body = await readingRepository.findComment(tx, roundId, commentId);
    if (body === null) throw notFound();
    return { body, themeName: null, selfMean: null, othersMean: null, gap: null };
  }

  private async getTheme(tx: RoundTransaction, roundId: string, themeKey: string): Promise<SharedContent> {
    await this.getOpened(tx, roundId);
    const theme = await readingRepository.findTheme(tx, roundId, themeKey);
    if (!theme) throw notFound();
    return theme;
  }
}
