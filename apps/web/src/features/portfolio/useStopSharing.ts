import { graphql } from "../../gql/index.js";
import { useIntent } from "../../platform/useIntent.js";

const StopSharing = graphql(`
  mutation StopSharing($input: StopSharingInput!) {
    stopSharing(input: $input) {
      stopped
    }
  }
`);

/** Takes back everything at once. */
export function useStopSharing() {
  return useIntent(StopSharing);
}
