import { formOf, getRaterGroup } from "@eigenkleur/shared";
import type { Thresholds } from "@eigenkleur/shared";
import { POOLED_QUESTION } from "./released-report.js";
import type { ReleasedComment, ReportInput } from "./released-report.js";

/** A text and who it is of, only as far as the threshold needs: which ballot, and whether from outside. */
interface Written {
  readonly ballot: number;
  readonly questionId: string;
  readonly text: string;
  readonly isExternal: boolean;
  readonly isAttributable: boolean;
}

/**
 * What of these texts may be shown. Writers are counted, not texts. Somebody known by name does not count, though their words
 * are mixed in. People from outside never lift people from inside over the threshold: the owner may have written those texts.
 */
function releasable(texts: readonly Written[], thresholds: Thresholds): readonly Written[] {
  const writers = (isExternal: boolean) =>
    new Set(texts.filter((text) => !text.isAttributable && text.isExternal === isExternal).map((text) => text.ballot)).size;
  if (writers(false) >= thresholds.internal) return texts;
  if (writers(true) < thresholds.external) return [];
  return texts.filter((text) => text.isExternal && !text.isAttributable);
}

/** Comments per question, each question shuffled on its own; questions with too few writers go into one common pool, or stay unseen. */
export function releaseComments(input: ReportInput): ReleasedComment[] {
  const questionIds = new Set<string>();
  const written = input.ballots.flatMap(({ groupId, ballot }, index) => {
    for (const question of formOf(input.questionnaire, groupId).openQuestions) questionIds.add(question.id);
    const isExternal = input.groups.some((group) => group.groupId === groupId && group.isExternal);
    const isAttributable = !getRaterGroup(input.questionnaire, groupId).anonymous;
    return Object.entries(ballot.comments).flatMap(([questionId, text]): Written[] =>
      text.trim() === "" ? [] : [{ ballot: index, questionId, text: text.trim(), isExternal, isAttributable }],
    );
  });
  const shown: ReleasedComment[] = [];
  const rest: Written[] = [];
  for (const questionId of questionIds) {
    const texts = written.filter((one) => one.questionId === questionId);
    const chosen = releasable(texts, input.thresholds);
    rest.push(...texts.filter((one) => !chosen.includes(one)));
    shown.push(...input.shuffle(chosen).map((one) => ({ questionId, text: one.text })));
  }
  const pooled = releasable(rest, input.thresholds);
  return [...shown, ...input.shuffle(pooled).map((one) => ({ questionId: POOLED_QUESTION, text: one.text }))];
}
