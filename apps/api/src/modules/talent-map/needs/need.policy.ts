import type { Viewer } from "../../../platform/graphql/context.js";

/** A question in the house is HR's, in the mode of HR: it is put in the name of the organisation. */
export function canPostNeed(viewer: Pick<Viewer, "roles">): boolean {
  return viewer.roles.includes("HR");
}

/** One answers as an employee; somebody acting as HR has no colleague's rights, so nobody answers themselves from there. */
export function canAnswerNeed(viewer: Pick<Viewer, "roles">): boolean {
  return viewer.roles.includes("EMPLOYEE");
}
