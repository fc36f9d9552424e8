import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const MoveGoal = graphql(`
  mutation MoveGoal($input: MoveGoalInput!) {
    moveGoal(input: $input) {
      goal {
        id
        ...GoalCard_goal
        ...GoalHead_goal
        ...GoalSteps_goal
      }
    }
  }
`);

/** Lets a goal rest, celebrates it, lets it go or takes it up again. */
export function useMoveGoal() {
  return useIntent(MoveGoal);
}
