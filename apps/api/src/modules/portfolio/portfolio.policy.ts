import type { Role, Viewer } from "../../platform/graphql/context.js";

/** In these roles somebody is a colleague among colleagues; as HR or works council they are at other work. */
export const COLLEAGUE_ROLES = ["EMPLOYEE", "WORKING_GROUP", "GUIDE", "ADMIN"] as const satisfies readonly Role[];

/** Whether somebody is here as a colleague. A mode of acting whose membership has ended leaves no role, and opens nothing. */
export function isColleague(viewer: { readonly roles: readonly string[] }): boolean {
  return COLLEAGUE_ROLES.some((role) => viewer.roles.includes(role));
}

/**
 * Everybody tends their own portfolio, and nobody else's: a use case only ever touches what belongs to the viewer.
 * Somebody acting as HR or works council has to step out of that role first.
 */
export function canTendPortfolio(viewer: Pick<Viewer, "roles">): boolean {
  return isColleague(viewer);
}
