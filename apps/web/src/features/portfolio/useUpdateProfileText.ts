import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const UpdateProfileText = graphql(`
  mutation UpdateProfileText($input: UpdateProfileTextInput!) {
    updateProfileText(input: $input) {
      ... on UpdateProfileTextSuccess {
        text {
          id
          version
        }
        portfolio {
          id
          headlineText {
            id
            ...TextEditor_text
          }
          texts {
            id
            kind
            ...TextEditor_text
          }
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

/** Saves the headline or a short text. */
export function useUpdateProfileText() {
  return useIntent(UpdateProfileText);
}
