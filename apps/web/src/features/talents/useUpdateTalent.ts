import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const UpdateTalent = graphql(`
  mutation UpdateTalent($input: UpdateTalentInput!) {
    updateTalent(input: $input) {
      ... on UpdateTalentSuccess {
        claim {
          id
          ownName
          note
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

/** Saves the note of where a talent shows and, for own words, its name. */
export function useUpdateTalent() {
  return useIntent(UpdateTalent);
}
