import type { OwnerClient } from "@eigenkleur/api";

export type Tier = "BLIND" | "SEPARATED";

export interface RaterToAsk {
  readonly groupKey: string;
  readonly personId?: string;
  readonly email?: string;
}

const ROUND = "...on FeedbackRoundSuccess { round { id } }";

/** A round's owner at the public API. */
export class RoundOwner {
  constructor(private readonly client: OwnerClient) {}

  async open(raters: readonly RaterToAsk[], tier: Tier): Promise<string> {
    const roundId = await this.draft(raters, tier);
    await this.client.act("openFeedbackRound", "OpenFeedbackRoundInput", { roundId }, ROUND);
    return roundId;
  }

  async draft(raters: readonly RaterToAsk[], tier: Tier): Promise<string> {
    const created = await this.client.act<{ round: { id: string } }>(
      "createFeedbackRound",
      "CreateFeedbackRoundInput",
      { tier },
      "round { id }",
    );
    await this.client.act("addRaters", "AddRatersInput", { roundId: created.round.id, raters }, ROUND);
    return created.round.id;
  }

  /** @returns whether it opened */
  async tryOpen(roundId: string): Promise<boolean> {
    const answer = await this.client.call<{ __typename: string }>("openFeedbackRound", "OpenFeedbackRoundInput", { roundId }, "__typename");
    return answer.__typename === "FeedbackRoundSuccess";
  }

  async close(roundId: string): Promise<void> {
    await this.client.act("closeFeedbackRound", "CloseFeedbackRoundInput", { roundId }, "round { id }");
  }

  async state(roundId: string): Promise<string> {
    const { feedbackRound } = await this.client.ask<{ feedbackRound: { state: string } }>(
      "query ($id: ID!) { feedbackRound(id: $id) { state } }",
      {
        id: roundId,
      },
    );
    return feedbackRound.state;
  }

  /** Opens the report, own view left out. */
  async read(
    roundId: string,
  ): Promise<{ subject: string; subjectKey: string; unitKey: string; mean: number | null; raterCount: number }[]> {
    await this.client.act("skipSelfAssessment", "SkipSelfAssessmentInput", { roundId }, "round { id }");
    await this.client.act("openFeedbackReport", "OpenFeedbackReportInput", { roundId }, ROUND);
    const { feedbackReport } = await this.client.ask<{
      feedbackReport: { scores: { subject: string; subjectKey: string; unitKey: string; mean: number | null; raterCount: number }[] };
    }>("query ($id: ID!) { feedbackReport(roundId: $id) { scores { subject subjectKey unitKey mean raterCount } } }", { id: roundId });
    return feedbackReport.scores;
  }
}
