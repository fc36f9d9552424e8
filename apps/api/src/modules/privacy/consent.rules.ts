import { CONSENT_TEXT_VERSIONS, LIMITS, type ConsentPurpose } from "@eigenkleur/shared";

/** What somebody says yes to: a purpose, with all their talents or with chosen ones. */
export interface ConsentWish {
  readonly purpose: ConsentPurpose;
  /** Talents of the catalogue; null for all of them, also later ones. */
  readonly talentIds: readonly string[] | null;
  /** The version of the text that was on the screen. */
  readonly textVersion: number;
}

export type ConsentCheck =
  | { readonly kind: "fits"; readonly talentIds: readonly string[] | null }
  | { readonly kind: "otherText"; readonly currentVersion: number }
  | { readonly kind: "refused"; readonly path: string; readonly problem: "isNotEmpty" | "notOwn" | "maxLength" };

/**
 * Whether a yes may be recorded. One to a text that has changed is no yes to what stands there now; choosing no talent at all is no
 * choice; and a talent one does not have cannot be lent out.
 */
export function checkConsent(wish: ConsentWish, ownTalentIds: readonly string[]): ConsentCheck {
  const currentVersion = CONSENT_TEXT_VERSIONS[wish.purpose];
  if (wish.textVersion !== currentVersion) return { kind: "otherText", currentVersion };
  if (wish.talentIds === null) return { kind: "fits", talentIds: null };
  const chosen = [...new Set(wish.talentIds.map((id) => id.toLowerCase()))].toSorted();
  if (chosen.length === 0) return { kind: "refused", path: "talentIds", problem: "isNotEmpty" };
  if (chosen.length > LIMITS.talentsMax) return { kind: "refused", path: "talentIds", problem: "maxLength" };
  const own = new Set(ownTalentIds);
  if (!chosen.every((id) => own.has(id))) return { kind: "refused", path: "talentIds", problem: "notOwn" };
  return { kind: "fits", talentIds: chosen };
}
