import { LIMITS } from "@eigenkleur/shared";
import { isColleague } from "./portfolio.policy.js";

/** What can be shared, each thing on its own. */
export const SHAREABLE_KINDS = ["PROFILE_TEXT", "TALENT_CLAIM", "GOAL"] as const;
export type ShareableKind = (typeof SHAREABLE_KINDS)[number];

/** Nobody but the owner; some people by name; every colleague of the organisation. */
export const AUDIENCES = ["PRIVATE", "CHOSEN", "ORGANISATION"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who was chosen by name, or why the choice can't be. */
export type ChosenPeople =
  | { readonly kind: "chosen"; readonly personIds: readonly string[] }
  | { readonly kind: "refused"; readonly problem: "chooseSomebody" | "tooMany" | "nobodyExpected" };

/**
 * People are named for the audience CHOSEN and for no other. The owner is never among them, since what is one's own is
 * always visible to oneself.
 */
export function chosenPeople(ownerId: string, audience: Audience, personIds: readonly string[]): ChosenPeople {
  const others = [...new Set(personIds.map((id) => id.toLowerCase()))].filter((id) => id !== ownerId.toLowerCase());
  if (audience !== "CHOSEN") return others.length > 0 ? { kind: "refused", problem: "nobodyExpected" } : { kind: "chosen", personIds: [] };
  if (others.length === 0) return { kind: "refused", problem: "chooseSomebody" };
  if (others.length > LIMITS.sharedPeopleMax) return { kind: "refused", problem: "tooMany" };
  return { kind: "chosen", personIds: others };
}

export interface Sharing {
  readonly audience: Audience;
  readonly personIds: readonly string[];
}

/**
 * Who may see a thing: its owner, always; somebody chosen by name; any employee when it is for the organisation. Acting
 * as HR or works council opens nothing, also not what was shared with the same human as a colleague.
 * The SQL in `sharing.shape.ts` says the same, and a property test compares the two.
 */
export function maySee(
  viewer: { readonly personId: string; readonly roles: readonly string[] },
  ownerId: string,
  sharing: Sharing,
): boolean {
  if (viewer.personId === ownerId) return true;
  if (!isColleague(viewer)) return false;
  if (sharing.audience === "ORGANISATION") return viewer.roles.includes("EMPLOYEE");
  return sharing.audience === "CHOSEN" && sharing.personIds.includes(viewer.personId);
}
