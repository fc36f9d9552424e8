import { graphql } from "../../../gql/index.js";
import { useIntent } from "../../../platform/useIntent.js";

const PlacePerson = graphql(`
  mutation PlacePerson($input: PlacePersonInput!) {
    placePerson(input: $input) {
      ... on PlacePersonSuccess {
        person {
          id
          ...PersonPlacements_person
        }
      }
      ... on PlacementOverlapsProblem {
        inTheWayId
      }
    }
  }
`);

const ChangePlacement = graphql(`
  mutation ChangePlacement($input: ChangePlacementInput!) {
    changePlacement(input: $input) {
      ... on ChangePlacementSuccess {
        person {
          id
          ...PersonPlacements_person
        }
      }
      ... on PlacementOverlapsProblem {
        inTheWayId
      }
    }
  }
`);

const RemovePlacement = graphql(`
  mutation RemovePlacement($input: RemovePlacementInput!) {
    removePlacement(input: $input) {
      person {
        id
        ...PersonPlacements_person
      }
    }
  }
`);

/** Puts somebody in a team, at a location or in a function. */
export function usePlacePerson() {
  return useIntent(PlacePerson);
}

/** Corrects where or when. */
export function useChangePlacement() {
  return useIntent(ChangePlacement);
}

/** Takes out what never was. */
export function useRemovePlacement() {
  return useIntent(RemovePlacement);
}
