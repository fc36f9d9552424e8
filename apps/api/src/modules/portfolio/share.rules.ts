import { LIMITS } from "@eigenkleur/shared";
import { isColleague } from "./portfolio.policy.js";

/** What can be shared, each thing on its own. */
export const SHAREABLE_KINDS = ["PROFILE_TEXT", "TALENT_CLAIM", "GOAL"] as const;
export type ShareableKind = (typeof SHAREABLE_KINDS)[number];

/** Nobody but the owner; some people by name; every colleague of the organisation. */
export const AUDIENCES = ["PRIVATE", "CHOSEN", "ORGANISATION"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Whom a thing is shown to once the choice is stored. */
export type ShareTargets =
  | { readonly kind: "targets"; readonly isForOrganisation: boolean; readonly personIds: readonly string[] }
  | { readonly kind: "refused"; readonly problem: "chooseSomebody" | "tooMany" | "nobodyExpected" };

/**
 * An audience becomes rows: none for private, one for the organisation, one a person for chosen people. The owner is
 * never among them, since what is one's own is always visible to oneself.
 */
export function targetsOf(ownerId: string, audience: Audience, personIds: readonly string[]): ShareTargets {
  const others = [...new Set(personIds.map((id) => id.toLowerCase()))].filter((id) => id !== ownerId.toLowerCase());
  if (audience !== "CHOSEN") {
    if (others.length > 0) return { kind: "refused", problem: "nobodyExpected" };
    return { kind: "targets", isForOrganisation: audience === "ORGANISATION", personIds: [] };
  }
  if (others.length === 0) return { kind: "refused", problem: "chooseSomebody" };
  if (others.length > LIMITS.sharedPeopleMax) return { kind: "refused", problem: "tooMany" };
  return { kind: "targets", isForOrganisation: false, personIds: others };
}

export interface ShareRow {
  readonly audience: "ORGANISATION" | "PERSON";
  readonly personId: string | null;
}

/**
 * Who may see a thing: its owner, always; somebody chosen by name; any employee when it is for the organisation. Acting
 * as HR or works council opens nothing, also not what was shared with the same human as a colleague.
 * The SQL in `sharing.shape.ts` says the same, and a property test compares the two.
 */
export function maySee(viewer: { readonly personId: string; readonly roles: readonly string[] }, ownerId: string, shares: readonly ShareRow[]): boolean {
  if (viewer.personId === ownerId) return true;
  if (!isColleague(viewer)) return false;
  return shares.some((share) => (share.audience === "ORGANISATION" ? viewer.roles.includes("EMPLOYEE") : share.personId === viewer.personId));
}
