import { LIMITS } from "@eigenkleur/shared";

/** The headline and the four short texts of a portfolio. */
export const TEXT_KINDS = ["HEADLINE", "CRAFT", "FOCUS", "PASSION", "PLEASURE"] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** How long a text of this kind may be. */
export function maxCharsOf(kind: TextKind): number {
  return kind === "HEADLINE" ? LIMITS.headlineCharsMax : LIMITS.sectionCharsMax;
}

/** Versions of one text that can be brought back. */
export const VERSIONS_KEPT = 30;

const QUIET_MINUTES = 10;

/**
 * Whether a text that is about to be overwritten is kept. Autosave writes every few seconds, so one version in ten
 * minutes is enough, but a text that loses half of itself is always kept: that is what people want back.
 */
export function isWorthKeeping(before: string, after: string, minutesSinceKept: number | null): boolean {
  if (before === "" || before === after) return false;
  return minutesSinceKept === null || minutesSinceKept >= QUIET_MINUTES || after.length < before.length / 2;
}
