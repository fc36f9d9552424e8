import type { Viewer } from "../../../platform/graphql/context.js";

type Roles = Pick<Viewer, "roles" | "personId">;

/** What the works council decided is recorded by the works council itself, acting as such: nobody does it for them. */
export function canRecordDecision(viewer: Roles): boolean {
  return viewer.roles.includes("WORKS_COUNCIL");
}

/** Turning on and changing settings is an administrator's. */
export function canChangeSettings(viewer: Roles): boolean {
  return viewer.roles.includes("ADMIN");
}

/** Turning off protects, so either side may do it alone. */
export function canTurnOff(viewer: Roles): boolean {
  return viewer.roles.includes("ADMIN") || viewer.roles.includes("WORKS_COUNCIL");
}

/**
 * A loosening needs two people: an administrator who proposes and a member of the works council who agrees. Somebody who is both
 * is still one person.
 */
export function canDecideChange(viewer: Roles, change: { readonly proposedBy: string }): boolean {
  return viewer.roles.includes("WORKS_COUNCIL") && viewer.personId !== change.proposedBy;
}
