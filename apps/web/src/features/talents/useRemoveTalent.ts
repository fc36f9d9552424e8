import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const RemoveTalent = graphql(`
  mutation RemoveTalent($input: RemoveTalentInput!) {
    removeTalent(input: $input) {
      portfolio {
        id
        talents {
          id
        }
      }
    }
  }
`);

const RestoreTalent = graphql(`
  mutation RestoreTalent($input: RestoreTalentInput!) {
    restoreTalent(input: $input) {
      portfolio {
        id
        talents {
          id
          ...TalentCard_claim
          ...TalentWheel_claim
        }
      }
    }
  }
`);

/** Takes a talent out; it can be put back for thirty days. */
export function useRemoveTalent() {
  return useIntent(RemoveTalent);
}

/** Puts a talent back, for one's own eyes. */
export function useRestoreTalent() {
  return useIntent(RestoreTalent);
}
