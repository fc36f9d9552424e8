import type { Viewer } from "../../platform/graphql/context.js";

/** Somebody speaks for themselves as an employee; acting as HR or works council they speak for somebody else, and cannot say yes. */
export function canConsent(viewer: Pick<Viewer, "roles">): boolean {
  return viewer.roles.includes("EMPLOYEE");
}
