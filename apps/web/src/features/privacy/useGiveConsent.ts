import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const GiveConsent = graphql(`
  mutation GiveConsent($input: GiveConsentInput!) {
    giveConsent(input: $input) {
      ... on ConsentSuccess {
        consents {
          id
          consents {
            id
            ...ConsentCard_Consent
          }
          ...ConsentLog_MyConsents
        }
      }
      ... on ConsentTextChangedProblem {
        currentVersion
      }
    }
  }
`);

/** Says yes to one purpose, or changes with which talents. */
export function useGiveConsent() {
  return useIntent(GiveConsent);
}
