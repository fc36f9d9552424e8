import { charsOf, LIMITS, tidyLine, tidyText } from "@eigenkleur/shared";

/** How long something that was taken out can be put back. */
export const RESTORE_DAYS = 30;

export interface ClaimText {
  readonly ownName: string | null;
  readonly note: string;
}

export type ClaimCheck =
  | { readonly kind: "fine"; readonly claim: ClaimText }
  | { readonly kind: "refused"; readonly path: string; readonly problem: string };

/** A claim names one talent: of the catalogue, or in own words. Never both, never neither. */
export function checkClaim(input: {
  readonly talentId: string | null;
  readonly ownName: string | null;
  readonly note: string;
}): ClaimCheck {
  const ownName = input.ownName === null ? null : tidyLine(input.ownName);
  if ((input.talentId === null) === (ownName === null)) return { kind: "refused", path: "ownName", problem: "oneOfBoth" };
  if (ownName === "") return { kind: "refused", path: "ownName", problem: "empty" };
  if (ownName !== null && charsOf(ownName) > LIMITS.talentNameCharsMax) return { kind: "refused", path: "ownName", problem: "tooLong" };
  const note = tidyText(input.note);
  if (charsOf(note) > LIMITS.evidenceCharsMax) return { kind: "refused", path: "note", problem: "tooLong" };
  return { kind: "fine", claim: { ownName, note } };
}

/**
 * The owner's own arrangement: those named come first in that order, the others keep theirs behind them. It says how
 * somebody likes to present themselves and ranks nothing.
 */
export function arrange(current: readonly string[], wanted: readonly string[]): string[] {
  const named = [...new Set(wanted)].filter((id) => current.includes(id));
  return [...named, ...current.filter((id) => !named.includes(id))];
}
