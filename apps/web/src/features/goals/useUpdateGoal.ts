import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const UpdateGoal = graphql(`
  mutation UpdateGoal($input: UpdateGoalInput!) {
    updateGoal(input: $input) {
      ... on UpdateGoalSuccess {
        goal {
          id
          title
          why
          version
        }
      }
      ... on EditConflictProblem {
        currentVersion
        texts {
          field
          yours
          theirs
        }
      }
    }
  }
`);

/** Saves the words of a goal. */
export function useUpdateGoal() {
  return useIntent(UpdateGoal);
}
