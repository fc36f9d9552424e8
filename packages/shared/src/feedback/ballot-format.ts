import { z } from "../schema-builder.js";
import type { InputProblem } from "../error-codes.js";
import { LIMITS } from "../limits.js";
import { hasUnwantedSigns } from "./plain-text.js";
import type { BallotForm } from "./questionnaire-form.js";

/** The word somebody may leave when declining stays short: it is no place for an answer. */
export const DECLINE_WORD_CHARS_MAX = 300;

const AnswersSchema = z.strictObject({
  v: z.literal(1),
  kind: z.literal("answers"),
  scores: z.array(z.number().int().nullable()),
  comments: z.record(z.string(), z.string()),
  /** Talent cards that were picked; absent where none was, so that ballots of a form without cards look as they always did. */
  talents: z.array(z.string()).optional(),
});
const DeclinedSchema = z.strictObject({ v: z.literal(1), kind: z.literal("declined"), word: z.string().optional() });
const WithdrawnSchema = z.strictObject({ v: z.literal(1), kind: z.literal("withdrawn") });
const BallotSchema = z.discriminatedUnion("kind", [AnswersSchema, DeclinedSchema, WithdrawnSchema]);

/**
 * What is inside a sealed ballot: answers aligned to the form's items, the wish not to take part, or nothing any more, for a rater who
 * took it back. It names nobody and no time.
 */
export type Ballot = z.infer<typeof BallotSchema>;
export type AnswersBallot = z.infer<typeof AnswersSchema>;

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
  const parsed = BallotSchema.safeParse(value);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map((issue) => ({ path: issue.path.join("."), message: "notABallot" })) };
  }
  const ballot = parsed.data;
  const problems = problemsIn(ballot, form);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ballot };
}
