import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const ArrangeTalents = graphql(`
  mutation ArrangeTalents($input: ArrangeTalentsInput!) {
    arrangeTalents(input: $input) {
      portfolio {
        id
        talents {
          id
        }
      }
    }
  }
`);

/** Puts one's talents in another order. */
export function useArrangeTalents() {
  return useIntent(ArrangeTalents);
}
