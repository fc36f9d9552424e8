import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const RemoveGoal = graphql(`
  mutation RemoveGoal($input: RemoveGoalInput!) {
    removeGoal(input: $input) {
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

const RestoreGoal = graphql(`
  mutation RestoreGoal($input: RestoreGoalInput!) {
    restoreGoal(input: $input) {
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

/** Takes a goal out with its steps; it can be put back for thirty days. */
export function useRemoveGoal() {
  return useIntent(RemoveGoal);
}

/** Puts a goal back, for one's own eyes. */
export function useRestoreGoal() {
  return useIntent(RestoreGoal);
}
