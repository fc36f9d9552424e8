import type { InputProblem } from "../error-codes.js";
import { LIMITS } from "../limits.js";
import { ballotShapeProblems } from "./ballot-shape.js";
import type { AnswersBallot, Ballot } from "./ballot-shape.js";
import { hasUnwantedSigns } from "./plain-text.js";
import type { BallotForm } from "./questionnaire-form.js";

/** The word somebody may leave when declining stays short: it is no place for an answer. */
export const DECLINE_WORD_CHARS_MAX = 300;

export type BallotCheck =
  | { readonly ok: true; readonly ballot: Ballot }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

function textProblems(path: string, text: string, max: number): InputProblem[] {
  const problems: InputProblem[] = [];
  if (text.length > max) problems.push({ path, message: "tooLong" });
  if (hasUnwantedSigns(text)) problems.push({ path, message: "unwantedSigns" });
  return problems;
}

function talentProblems(talents: readonly string[], form: BallotForm): InputProblem[] {
  const { cards, max } = form.talents ?? { cards: [], max: 0 };
  const problems: InputProblem[] = [];
  if (talents.length > max) problems.push({ path: "talents", message: "tooMany" });
  if (new Set(talents).size !== talents.length) problems.push({ path: "talents", message: "twice" });
  if (!talents.every((talent) => cards.some((card) => card.id === talent))) problems.push({ path: "talents", message: "unknownCard" });
  return problems;
}

function answerProblems(ballot: AnswersBallot, form: BallotForm): InputProblem[] {
  const problems: InputProblem[] = [];
  if (ballot.scores.length !== form.items.length) problems.push({ path: "scores", message: "wrongCount" });
  for (const [index, score] of ballot.scores.entries()) {
    const path = `scores.${form.items[index]?.id ?? index}`;
    if (!form.items[index]) problems.push({ path, message: "unknownItem" });
    else if (score !== null && (score < form.min || score > form.max)) problems.push({ path, message: "outOfScale" });
  }
  for (const [questionId, text] of Object.entries(ballot.comments)) {
    const path = `comments.${questionId}`;
    if (!form.openQuestions.some((question) => question.id === questionId)) problems.push({ path, message: "unknownQuestion" });
    problems.push(...textProblems(path, text, LIMITS.commentCharsMax));
  }
  problems.push(...talentProblems(ballot.talents ?? [], form));
  return problems;
}

function problemsIn(ballot: Ballot, form: BallotForm): InputProblem[] {
  if (ballot.kind === "answers") return answerProblems(ballot, form);
  return ballot.kind === "declined" ? textProblems("word", ballot.word ?? "", DECLINE_WORD_CHARS_MAX) : [];
}

/** Whether this is a ballot for this form; used on the page before sealing and by the release after opening, since the box is blind. */
export function checkBallot(value: unknown, form: BallotForm): BallotCheck {
  const misshapen = ballotShapeProblems(value);
  if (misshapen.length > 0) return { ok: false, problems: misshapen.map((path) => ({ path, message: "notABallot" })) };
  const ballot = value as Ballot;
  const problems = problemsIn(ballot, form);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ballot };
}
