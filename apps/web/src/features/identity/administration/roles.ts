import type { Role } from "../../../gql/graphql.js";

/** The roles that are given by hand; being an employee follows from the list of people. */
export const GIVEN_ROLES = ["ADMIN", "HR", "WORKS_COUNCIL", "WORKING_GROUP", "GUIDE"] as const satisfies readonly Role[];
export type GivenRole = (typeof GIVEN_ROLES)[number];
