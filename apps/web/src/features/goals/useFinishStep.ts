import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const FinishStep = graphql(`
  mutation FinishStep($input: FinishStepInput!) {
    finishStep(input: $input) {
      ... on FinishStepSuccess {
        goal {
          id
          ...GoalCard_goal
          ...GoalSteps_goal
        }
      }
    }
  }
`);

/** Finishes the open step and, if wanted, opens the next in the same breath. */
export function useFinishStep() {
  return useIntent(FinishStep);
}
