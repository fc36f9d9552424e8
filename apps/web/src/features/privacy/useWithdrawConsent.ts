import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const WithdrawConsent = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      consents {
        id
        consents {
          id
          ...ConsentCard_Consent
        }
        ...ConsentLog_MyConsents
      }
    }
  }
`);

/** Stops, at once. */
export function useWithdrawConsent() {
  return useIntent(WithdrawConsent);
}
