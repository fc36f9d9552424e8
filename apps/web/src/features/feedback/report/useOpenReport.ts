import { graphql } from "../../../gql/index.js";
import { useIntent } from "../../../platform/useIntent.js";

const OpenReport = graphql(`
  mutation OpenReport($input: OpenFeedbackReportInput!) {
    openFeedbackReport(input: $input) {
      ... on FeedbackRoundSuccess {
        round {
          id
          ...RoundPage_round
        }
      }
      ... on SelfAssessmentMissingProblem {
        roundId
      }
    }
  }
`);

const SkipSelfAssessment = graphql(`
  mutation SkipSelfAssessment($input: SkipSelfAssessmentInput!) {
    skipSelfAssessment(input: $input) {
      round {
        id
        ...RoundPage_round
      }
    }
  }
`);

/** Opens the report, if wanted after skipping one's own view; true when it is open. */
export function useOpenReport(roundId: string) {
  const [openReport, opening] = useIntent(OpenReport);
  const [skipSelf, skipping] = useIntent(SkipSelfAssessment);
  const open = async (isSkippingSelf: boolean): Promise<boolean> => {
    if (isSkippingSelf) await skipSelf({ roundId });
    const { openFeedbackReport } = await openReport({ roundId });
    return openFeedbackReport.__typename === "FeedbackRoundSuccess";
  };
  return { open, isSaving: opening.isSaving || skipping.isSaving, error: opening.error ?? skipping.error };
}
