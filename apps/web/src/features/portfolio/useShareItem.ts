import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const ShareItem = graphql(`
  mutation ShareItem($input: ShareItemInput!) {
    shareItem(input: $input) {
      item {
        id
        audience
        sharedWith {
          id
          fullName
        }
      }
    }
  }
`);

/** Replaces whom one thing is shown to. */
export function useShareItem() {
  return useIntent(ShareItem);
}
