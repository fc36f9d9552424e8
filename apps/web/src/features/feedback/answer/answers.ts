import { cleanText } from "@eigenkleur/shared";
import type { AnswersBallot, BallotForm } from "@eigenkleur/shared";
import type { ScaleAnswer } from "../../../ui/index.js";

/** Answers in the making, by item and question; an item that is not there was not answered yet. */
export interface Answers {
  readonly scores: Readonly<Record<string, ScaleAnswer>>;
  readonly comments: Readonly<Record<string, string>>;
  /** Talent cards that were picked. */
  readonly talents: readonly string[];
  /** By question: the name with which somebody chose to sign that one answer. */
  readonly signatures: Readonly<Record<string, string>>;
  readonly step: number;
}

export const NO_ANSWERS: Answers = { scores: {}, comments: {}, talents: [], signatures: {}, step: 0 };

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

const isScaleAnswer = (value: unknown): value is ScaleAnswer => value === null || value === "CANNOT_JUDGE" || typeof value === "number";
const isText = (value: unknown): value is string => typeof value === "string";

function onlySuch<Value>(value: unknown, isSuch: (entry: unknown) => entry is Value): Record<string, Value> | null {
  const entries = entriesOf(value);
  return entries.every((entry): entry is [string, Value] => isSuch(entry[1])) ? Object.fromEntries(entries) : null;
}

/** What was kept on the device, or null when this version cannot use it. */
export function parseAnswers(stored: unknown): Answers | null {
  const fields = new Map(entriesOf(stored));
  const scores = onlySuch(fields.get("scores"), isScaleAnswer);
  const comments = onlySuch(fields.get("comments"), isText);
  const talents = fields.get("talents") ?? [];
  const signatures = onlySuch(fields.get("signatures"), isText);
  const step = fields.get("step");
  if (!Array.isArray(talents) || !talents.every(isText)) return null;
  if (scores === null || comments === null || signatures === null || typeof step !== "number" || !Number.isInteger(step) || step < 0)
    return null;
  return { scores, comments, talents, signatures, step };
}

/** What goes into the envelope: what was not answered counts as "cannot judge", empty words are left out. */
export function ballotOf(answers: Answers, form: BallotForm): AnswersBallot {
  const scores = form.items.map((item) => {
    const score = answers.scores[item.id];
    return typeof score === "number" && score >= form.min && score <= form.max ? score : null;
  });
  const comments = form.openQuestions.flatMap((question) => {
    const text = cleanText(answers.comments[question.id] ?? "").trim();
    const name = cleanText(answers.signatures[question.id] ?? "").trim();
    return text === "" ? [] : [[question.id, name === "" ? text : `${text}\n— ${name}`] as const];
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
