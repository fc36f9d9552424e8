import { hasUnwantedSigns } from "./plain-text.js";
import type { Questionnaire } from "./questionnaire.js";

export const OWN_QUESTIONS_MAX = 2;
export const OWN_QUESTION_CHARS_MAX = 300;
/** With fewer, it is no longer a questionnaire but a question, for which a talk is better. */
export const ITEMS_LEFT_MIN = 3;

/** What an owner changes in the organisation's questionnaire for one round. */
export interface Tailoring {
  readonly leftOutItemIds: readonly string[];
  readonly ownQuestions: readonly string[];
}

export type TailorProblem =
  | "UNKNOWN_ITEM"
  | "TOO_FEW_ITEMS"
  | "TOO_MANY_QUESTIONS"
  | "QUESTION_EMPTY"
  | "QUESTION_TOO_LONG"
  | "UNWANTED_SIGNS";

export type Tailored =
  | { readonly ok: true; readonly questionnaire: Questionnaire }
  | { readonly ok: false; readonly problems: readonly TailorProblem[] };

function questionProblem(text: string): TailorProblem | null {
  if (text === "") return "QUESTION_EMPTY";
  if (text.length > OWN_QUESTION_CHARS_MAX) return "QUESTION_TOO_LONG";
  return hasUnwantedSigns(text) ? "UNWANTED_SIGNS" : null;
}

/**
 * The definition of one round: items left out, at most two open questions of the owner's own added. Wording, scale, groups and
 * thresholds stay the organisation's. A theme of which nothing is left goes, with what the short form asks about it.
 */
export function tailorQuestionnaire(base: Questionnaire, { leftOutItemIds, ownQuestions }: Tailoring): Tailored {
  const questions = ownQuestions.map((text) => text.trim());
  const left = new Set(leftOutItemIds);
  const items = base.competencies.flatMap((theme) => theme.items.map((item) => item.id));
  const problems = new Set<TailorProblem>();
  for (const id of left) if (!items.includes(id)) problems.add("UNKNOWN_ITEM");
  if (left.size > 0 && items.filter((id) => !left.has(id)).length < Math.min(ITEMS_LEFT_MIN, items.length)) problems.add("TOO_FEW_ITEMS");
  if (questions.length > OWN_QUESTIONS_MAX) problems.add("TOO_MANY_QUESTIONS");
  for (const text of questions) {
    const problem = questionProblem(text);
    if (problem) problems.add(problem);
  }
  const competencies = base.competencies
    .map((theme) => ({ ...theme, items: theme.items.filter((item) => !left.has(item.id)) }))
    .filter((theme) => theme.items.length > 0);
  const kept = new Set(competencies.map((theme) => theme.id));
  const short = base.clientShort && { ...base.clientShort, items: base.clientShort.items.filter((item) => kept.has(item.competency)) };
  if (short?.items.length === 0) problems.add("TOO_FEW_ITEMS");
  if (problems.size > 0) return { ok: false, problems: [...problems] };
  const taken = new Set(base.openQuestions.map((question) => question.id));
  const own = questions.map((text, index) => {
    // Written in one language, so it is asked in that one to everybody.
    const ids = [`own-${index + 1}`, `own-question-${index + 1}`];
    return { id: ids.find((id) => !taken.has(id)) ?? `own-question-${index + 1}-a`, text: { other: { nl: text, en: text } } };
  });
  return {
    ok: true,
    questionnaire: { ...base, competencies, openQuestions: [...base.openQuestions, ...own], ...(short ? { clientShort: short } : {}) },
  };
}

/** The version after these: a change is always a new version, since rounds stand on the ones that are there. */
export function nextVersion(versions: readonly string[]): string {
  const parsed = versions
    .map((version) => version.split(".").map(Number))
    .filter((parts) => parts.length === 3 && parts.every(Number.isInteger));
  const major = Math.max(1, ...parsed.map(([first = 1]) => first));
  const minors = parsed.filter(([first]) => first === major).map(([, second = 0]) => second);
  return minors.length === 0 ? `${major}.0.0` : `${major}.${Math.max(...minors) + 1}.0`;
}
