import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const AddTalent = graphql(`
  mutation AddTalent($input: AddTalentInput!) {
    addTalent(input: $input) {
      isNew
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

/** Adds a talent of the catalogue or in own words. */
export function useAddTalent() {
  return useIntent(AddTalent);
}
