import { graphql } from "../../../gql/index.js";
import { useIntent } from "../../../platform/useIntent.js";

const CorrectEmail = graphql(`
  mutation CorrectEmail($input: CorrectEmailInput!) {
    correctEmail(input: $input) {
      effectiveAt
      person {
        id
        ...PersonAddress_person
      }
    }
  }
`);

/** Corrects the address somebody signs in with. */
export function useCorrectEmail() {
  return useIntent(CorrectEmail);
}
