import { graphql } from "../../../gql/index.js";
import { useIntent } from "../../../platform/useIntent.js";

const CreateTalentMapToken = graphql(`
  mutation CreateTalentMapToken($input: CreateTalentMapTokenInput!) {
    createTalentMapToken(input: $input) {
      tokenId
      token
    }
  }
`);

const RevokeTalentMapToken = graphql(`
  mutation RevokeTalentMapToken($input: RevokeTalentMapTokenInput!) {
    revokeTalentMapToken(input: $input) {
      tokenId
    }
  }
`);

/** A key for a program; the answer is the only time it is seen. */
export const useCreateToken = () => useIntent(CreateTalentMapToken);

/** Ends a key, at once. */
export const useRevokeToken = () => useIntent(RevokeTalentMapToken);
