import { graphql } from "../../../gql/index.js";
import { useIntent } from "../../../platform/useIntent.js";

const GiveRole = graphql(`
  mutation GiveRole($input: GiveRoleInput!) {
    giveRole(input: $input) {
      person {
        id
        ...PersonRoles_person
      }
    }
  }
`);

const TakeRole = graphql(`
  mutation TakeRole($input: TakeRoleInput!) {
    takeRole(input: $input) {
      ... on TakeRoleSuccess {
        person {
          id
          ...PersonRoles_person
        }
      }
      ... on LastAdministratorProblem {
        lastAdministratorId
      }
    }
  }
`);

/** Gives somebody a role. */
export function useGiveRole() {
  return useIntent(GiveRole);
}

/** Takes a role; the last administrator stays. */
export function useTakeRole() {
  return useIntent(TakeRole);
}
