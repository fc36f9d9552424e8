import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const CreateGoal = graphql(`
  mutation CreateGoal($input: CreateGoalInput!) {
    createGoal(input: $input) {
      portfolio {
        id
        goals {
          id
          state
          ...GoalCard_goal
        }
      }
    }
  }
`);

/** Begins a goal, if wanted with a first step. */
export function useCreateGoal() {
  return useIntent(CreateGoal);
}
