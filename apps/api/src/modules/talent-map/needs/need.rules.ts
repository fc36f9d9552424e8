import { charsOf, LIMITS, tidyLine, tidyText } from "@eigenkleur/shared";

export interface NeedText {
  readonly title: string;
  readonly text: string;
}

export type TextProblem = "isNotEmpty" | "maxLength";

export type NeedCheck =
  | { readonly kind: "fits"; readonly need: NeedText & { readonly closesOn: string } }
  | { readonly kind: "refused"; readonly path: "title" | "text" | "closesOn"; readonly problem: TextProblem | "notADay" | "tooSoonOrLate" };

/** A need is open for a day at least and three months at most: a question that stays becomes a register of who did not answer. */
export const NEED_DAYS_MAX = 92;

const DAY_MS = 86_400_000;

/** @param today as `YYYY-MM-DD` */
export function checkNeed(input: NeedText & { readonly closesOn: string }, today: string): NeedCheck {
  const title = tidyLine(input.title);
  const text = tidyText(input.text);
  const refused = (path: "title" | "text", problem: TextProblem): NeedCheck => ({ kind: "refused", path, problem });
  if (title === "") return refused("title", "isNotEmpty");
  if (charsOf(title) > LIMITS.needTitleCharsMax) return refused("title", "maxLength");
  if (text.trim() === "") return refused("text", "isNotEmpty");
  if (charsOf(text) > LIMITS.needTextCharsMax) return refused("text", "maxLength");
  const closes = dayOf(input.closesOn);
  const now = dayOf(today);
  if (closes === null || now === null) return { kind: "refused", path: "closesOn", problem: "notADay" };
  const days = (closes - now) / DAY_MS;
  if (days < 1 || days > NEED_DAYS_MAX) return { kind: "refused", path: "closesOn", problem: "tooSoonOrLate" };
  return { kind: "fits", need: { title, text, closesOn: input.closesOn } };
}

/** An answer, tidied, or what is wrong with it. */
export function checkAnswer(
  text: string,
): { readonly kind: "fits"; readonly text: string } | { readonly kind: "refused"; readonly problem: TextProblem } {
  const tidy = tidyText(text);
  if (tidy.trim() === "") return { kind: "refused", problem: "isNotEmpty" };
  if (charsOf(tidy) > LIMITS.needAnswerCharsMax) return { kind: "refused", problem: "maxLength" };
  return { kind: "fits", text: tidy };
}

function dayOf(day: string): number | null {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(parsed) || new Date(parsed).toISOString().slice(0, 10) !== day ? null : parsed;
}

/** What somebody said yes to: null for all talents, none for nothing at all. */
export type Coverage = { readonly talentIds: readonly string[] | null } | null;

/** The talents by which a need may reach somebody: those they have and said yes to. Without a yes, none. */
export function reachableBy(own: readonly string[], coverage: Coverage): string[] {
  if (!coverage) return [];
  const { talentIds } = coverage;
  return talentIds === null ? [...own] : own.filter((id) => talentIds.includes(id));
}
