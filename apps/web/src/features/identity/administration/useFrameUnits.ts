import { graphql } from "../../../gql/index.js";
import { useIntent } from "../../../platform/useIntent.js";

const AddFrameUnit = graphql(`
  mutation AddFrameUnit($input: AddFrameUnitInput!) {
    addFrameUnit(input: $input) {
      ... on AddFrameUnitSuccess {
        frameUnit {
          id
          name
        }
      }
      ... on FrameUnitNameTakenProblem {
        nameTakenById
      }
    }
  }
`);

const RenameFrameUnit = graphql(`
  mutation RenameFrameUnit($input: RenameFrameUnitInput!) {
    renameFrameUnit(input: $input) {
      ... on RenameFrameUnitSuccess {
        frameUnit {
          id
          name
        }
      }
      ... on FrameUnitNameTakenProblem {
        nameTakenById
      }
    }
  }
`);

const RemoveFrameUnit = graphql(`
  mutation RemoveFrameUnit($input: RemoveFrameUnitInput!) {
    removeFrameUnit(input: $input) {
      ... on RemoveFrameUnitSuccess {
        removedId
      }
      ... on FrameUnitInUseProblem {
        usedId
      }
    }
  }
`);

/** A new team, location or function. */
export function useAddFrameUnit() {
  return useIntent(AddFrameUnit);
}

/** Another name, for everybody in it. */
export function useRenameFrameUnit() {
  return useIntent(RenameFrameUnit);
}

/** Takes out one that nobody was ever in. */
export function useRemoveFrameUnit() {
  return useIntent(RemoveFrameUnit);
}
