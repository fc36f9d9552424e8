import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const MakeStep = graphql(`
  mutation MakeStep($input: MakeStepInput!) {
    makeStep(input: $input) {
      ... on MakeStepSuccess {
        goal {
          id
          ...GoalCard_goal
          ...GoalSteps_goal
        }
      }
      ... on StepAlreadyOpenProblem {
        openStep {
          id
        }
      }
    }
  }
`);

/** Adds a small step to a goal, open at once or for later. */
export function useMakeStep() {
  return useIntent(MakeStep);
}
