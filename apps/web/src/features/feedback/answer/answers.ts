import { cleanText, z } from "@eigenkleur/shared";
import type { AnswersBallot, BallotForm } from "@eigenkleur/shared";
import type { ScaleAnswer } from "../../../ui/index.js";

const AnswersSchema = z.object({
  scores: z.record(z.string(), z.union([z.number(), z.literal("CANNOT_JUDGE"), z.null()])),
  comments: z.record(z.string(), z.string()),
  talents: z.array(z.string()).default([]),
  /** The step one was at. */
  step: z.number().int().min(0),
});

/** Answers in the making, by item and question; an item that is not there was not answered yet. */
export interface Answers {
  readonly scores: Readonly<Record<string, ScaleAnswer>>;
  readonly comments: Readonly<Record<string, string>>;
  /** Talent cards that were picked. */
  readonly talents: readonly string[];
  readonly step: number;
}

export const NO_ANSWERS: Answers = { scores: {}, comments: {}, talents: [], step: 0 };

export function parseAnswers(stored: unknown): Answers | null {
  const result = AnswersSchema.safeParse(stored);
  return result.success ? result.data : null;
}

/** What goes into the envelope: what was not answered counts as "cannot judge", empty words are left out. */
export function ballotOf(answers: Answers, form: BallotForm): AnswersBallot {
  const scores = form.items.map((item) => {
    const score = answers.scores[item.id];
    return typeof score === "number" && score >= form.min && score <= form.max ? score : null;
  });
  const comments = form.openQuestions.flatMap((question) => {
    const text = cleanText(answers.comments[question.id] ?? "").trim();
    return text === "" ? [] : [[question.id, text] as const];
  });
  const cards = form.talents?.cards.map((card) => card.id) ?? [];
  const talents = answers.talents.filter((talent) => cards.includes(talent)).slice(0, form.talents?.max ?? 0);
  const ballot = { v: 1, kind: "answers", scores, comments: Object.fromEntries(comments) } as const;
  return talents.length > 0 ? { ...ballot, talents } : ballot;
}

/** Items without any answer, "cannot judge" included. */
export function openItems(answers: Answers, form: BallotForm): string[] {
  return form.items.filter((item) => (answers.scores[item.id] ?? null) === null).map((item) => item.id);
}
