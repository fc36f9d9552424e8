import { graphql } from "../../../gql/index.js";
import { useIntent } from "../../../platform/useIntent.js";

const CreateRound = graphql(`
  mutation CreateRound($input: CreateFeedbackRoundInput!) {
    createFeedbackRound(input: $input) {
      round {
        id
        ...RoundPage_round
      }
    }
  }
`);

/** A draft: nobody is asked anything yet. */
export function useCreateRound() {
  return useIntent(CreateRound);
}

const UpdateRound = graphql(`
  mutation UpdateRound($input: UpdateFeedbackRoundInput!) {
    updateFeedbackRound(input: $input) {
      round {
        id
        ...RoundPage_round
      }
    }
  }
`);

export function useUpdateRound() {
  return useIntent(UpdateRound);
}

const AddRaters = graphql(`
  mutation AddRaters($input: AddRatersInput!) {
    addRaters(input: $input) {
      ... on FeedbackRoundSuccess {
        round {
          id
          ...RoundPage_round
        }
      }
      ... on RatersRefusedProblem {
        refusals {
          index
          reason
        }
      }
      ... on RatersTooManyProblem {
        max
      }
    }
  }
`);

/** All are asked or nobody: refusals name the line and the reason. */
export function useAddRaters() {
  return useIntent(AddRaters);
}

const SendAgain = graphql(`
  mutation SendAgain($input: SendInvitationAgainInput!) {
    sendInvitationAgain(input: $input) {
      ... on FeedbackRoundSuccess {
        round {
          id
          ...RoundPage_round
        }
      }
      ... on RatersRefusedProblem {
        refusals {
          reason
        }
      }
    }
  }
`);

/** A mail that was refused goes out again, to another address if given; nobody else's link changes. */
export function useSendAgain() {
  return useIntent(SendAgain);
}

const CopyRound = graphql(`
  mutation CopyRound($input: CopyFeedbackRoundInput!) {
    copyFeedbackRound(input: $input) {
      leftOut
      round {
        id
        ...RoundPage_round
      }
    }
  }
`);

/** A new draft like this one; nobody is asked anything yet. */
export function useCopyRound() {
  return useIntent(CopyRound);
}

const RemoveRater = graphql(`
  mutation RemoveRater($input: RemoveRaterInput!) {
    removeRater(input: $input) {
      round {
        id
        ...RoundPage_round
      }
    }
  }
`);

/** In a draft only: who was asked stays asked. */
export function useRemoveRater() {
  return useIntent(RemoveRater);
}

const OpenRoundNow = graphql(`
  mutation OpenRoundNow($input: OpenFeedbackRoundInput!) {
    openFeedbackRound(input: $input) {
      ... on FeedbackRoundSuccess {
        round {
          id
          ...RoundPage_round
        }
      }
      ... on RatersTooFewProblem {
        asked
        needed
      }
      ... on RoundTooSoonProblem {
        possibleFrom
      }
      ... on RatersBusyProblem {
        invitationIds
      }
    }
  }
`);

export function useOpenRound() {
  return useIntent(OpenRoundNow);
}

const ExtendRound = graphql(`
  mutation ExtendRound($input: ExtendFeedbackRoundInput!) {
    extendFeedbackRound(input: $input) {
      round {
        id
        ...RoundPage_round
      }
    }
  }
`);

export function useExtendRound() {
  return useIntent(ExtendRound);
}

const CancelRound = graphql(`
  mutation CancelRound($input: CancelFeedbackRoundInput!) {
    cancelFeedbackRound(input: $input) {
      round {
        id
        ...RoundPage_round
      }
    }
  }
`);

export function useCancelRound() {
  return useIntent(CancelRound);
}

const CloseRound = graphql(`
  mutation CloseRound($input: CloseFeedbackRoundInput!) {
    closeFeedbackRound(input: $input) {
      round {
        id
        ...RoundPage_round
      }
    }
  }
`);

export function useCloseRound() {
  return useIntent(CloseRound);
}
