import type { Pool } from "pg";
import { parseQuestionnaire, thresholdsOf } from "@eigenkleur/shared";
import { withTenant } from "../../platform/db/tenant.js";
import { leavesOf } from "./box-leaves.js";
import type { RoundState } from "./feedback-round.rules.js";
import { buildCheckedReport } from "./checked-report.rules.js";
import { DECLINED_QUESTION, openBox } from "./opened-box.js";
import { ReleaseRepository, type RoundToRelease } from "./release.repository.js";
import type { RoundKeys } from "./round-keys.js";
import { secureShuffle } from "./secure-shuffle.js";
import type { LeakKind } from "./subtraction.rules.js";

/** The places between two steps of a release, for tests that fail there. */
export type ReleaseStep = "locked" | "shut" | "read" | "opened" | "written" | "emptied" | "moved" | "committed" | "destroyed";

export interface RoundToCloseId {
  readonly organisationId: string;
  readonly roundId: string;
}

/** Rounds whose keys may go: nothing in their box will ever be opened again. */
const FINISHED: readonly RoundState[] = ["READABLE", "TOO_FEW", "CANCELLED", "KEYS_LOST"];

/**
 * Turns a round's box into its one report, as ek_release, in one transaction: either all of it happened or none, so the job
 * may fail at any line and simply runs again. Only then are the keys destroyed; a crash before that is mended by the retry.
 */
export class ReleaseService {
  constructor(
    private readonly pool: Pool,
    private readonly keys: RoundKeys,
    private readonly afterStep: (step: ReleaseStep) => void = () => undefined,
    /** Told when the check before writing had to take figures out, which only a defect in our own code brings about. */
    private readonly onMended: (kinds: readonly LeakKind[]) => void = () => undefined,
  ) {}

  async release(round: RoundToCloseId): Promise<void> {
    const state = await withTenant(this.pool, { organisationId: round.organisationId }, async (client) => {
      const repository = new ReleaseRepository(client, round.organisationId, round.roundId);
      const found = await repository.lockRound();
      this.afterStep("locked");
      if (!found) return null;
      if (found.state === "CANCELLED") await repository.emptyBox();
      if (found.state === "OPEN" && found.isDue) await repository.move("CLOSED");
      const isToRelease = found.state === "CLOSED" || (found.state === "OPEN" && found.isDue);
      return isToRelease ? this.releaseClosed(repository, found, round.roundId) : found.state;
    });
    this.afterStep("committed");
    // Too early (the deadline was extended): the job that waits for the new moment does it.
    if (state === null || !FINISHED.includes(state)) return;
    await this.keys.destroy(round.roundId);
    this.afterStep("destroyed");
  }

  private async releaseClosed(repository: ReleaseRepository, round: RoundToRelease, roundId: string): Promise<RoundState> {
    await repository.shutBox();
    this.afterStep("shut");
    const sealed = await repository.readBox();
    this.afterStep("read");
    const questionnaire = parseQuestionnaire(round.questionnaireDefinition);
    const box = await openBox(sealed, await this.keys.boxPrivateKey(roundId), roundId, questionnaire);
    this.afterStep("opened");
    const { report, mended } = buildCheckedReport({
      questionnaire,
      groups: round.groups,
      ballots: box.answers,
      thresholds: thresholdsOf(questionnaire),
      shuffle: secureShuffle,
    });
    if (mended.length > 0) this.onMended(mended);
    if (report) {
      // @NOTE privacy: scores without their comments, in random order; answers that no figure shows are not kept at all.
      const raw = secureShuffle(box.answers.filter(({ groupId }) => report.countedGroupIds.includes(groupId)));
      const words = secureShuffle(box.declineWords).map((text) => ({ questionId: DECLINED_QUESTION, text }));
      await repository.insertReport(
        { ...report, comments: [...report.comments, ...words] },
        questionnaire,
        { raters: raw.length, declined: box.declined },
        raw.map(({ groupId, ballot }) => ({ groupId, scores: ballot.scores })),
      );
    }
    this.afterStep("written");
    await repository.publishLeaves(
      leavesOf(
        sealed.map((one) => one.sealed),
        await repository.countAsked(),
      ),
    );
    await repository.emptyBox();
    this.afterStep("emptied");
    const state = report ? "READABLE" : "TOO_FEW";
    await repository.move(state);
    this.afterStep("moved");
    return state;
  }
}
