import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const UpdateStep = graphql(`
  mutation UpdateStep($input: UpdateStepInput!) {
    updateStep(input: $input) {
      ... on UpdateStepSuccess {
        step {
          id
          version
          ...OpenStepCard_step
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

/** Saves what works, what does not and what next. */
export function useUpdateStep() {
  return useIntent(UpdateStep);
}
