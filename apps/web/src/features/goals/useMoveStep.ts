import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const MoveStep = graphql(`
  mutation MoveStep($input: MoveStepInput!) {
    moveStep(input: $input) {
      ... on MoveStepSuccess {
        goal {
          id
          ...GoalCard_goal
          ...GoalSteps_goal
        }
      }
    }
  }
`);

/** Opens a step, or lets a planned one go. */
export function useMoveStep() {
  return useIntent(MoveStep);
}
