import { graphql } from "../../../gql/index.js";
import { useIntent } from "../../../platform/useIntent.js";

const SubmitSelf = graphql(`
  mutation SubmitSelf($input: SubmitSelfAssessmentInput!) {
    submitSelfAssessment(input: $input) {
      round {
        id
        ...RoundPage_round
      }
    }
  }
`);

/** Saves one's own view; doing it again replaces it, until the report is opened. */
export function useSubmitSelf() {
  return useIntent(SubmitSelf);
}
