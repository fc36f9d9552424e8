import type { Role, Viewer } from "../../../platform/graphql/context.js";

/** Every active person is an employee by the list of people; the other roles are given by hand. */
export const GIVEN_ROLES = ["ADMIN", "HR", "WORKS_COUNCIL", "WORKING_GROUP", "GUIDE"] as const satisfies readonly Role[];

/**
 * An administrator gives roles to others, never to themselves: what needs an administrator and the works council, or anyone
 * beside HR, then needs two people.
 */
export function canGiveRole(viewer: Pick<Viewer, "personId" | "roles">, personId: string, role: Role): boolean {
  return viewer.roles.includes("ADMIN") && viewer.personId !== personId && isGiven(role);
}

/** An administrator takes any role that was given by hand, their own too: laying something down needs nobody's leave. */
export function canTakeRole(viewer: Pick<Viewer, "roles">, role: Role): boolean {
  return viewer.roles.includes("ADMIN") && isGiven(role);
}

function isGiven(role: Role): boolean {
  return GIVEN_ROLES.some((given) => given === role);
}
