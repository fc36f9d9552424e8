import type { Viewer } from "../../platform/graphql/context.js";

/**
 * Everybody tends their own portfolio, and nobody else's: a use case only ever touches what belongs to the viewer.
 * Somebody acting as HR or works council is at other work, and has to step out of that role first.
 */
export function canTendPortfolio(viewer: Pick<Viewer, "roles">): boolean {
  return !viewer.roles.includes("HR") && !viewer.roles.includes("WORKS_COUNCIL");
}
