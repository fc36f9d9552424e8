import { checkBallot } from "@eigenkleur/shared";
import type { BallotForm } from "@eigenkleur/shared";
import type { Answers } from "../answer/answers.js";

/** Answers that were saved before, as the form shows them; null when there are none or they belong to another form. */
export function answersOfBallot(given: unknown, form: BallotForm): Answers | null {
  const check = checkBallot(given, form);
  if (!check.ok || check.ballot.kind !== "answers") return null;
  const { scores, comments, talents = [] } = check.ballot;
  return {
    scores: Object.fromEntries(form.items.map((item, index) => [item.id, scores[index] ?? "CANNOT_JUDGE"] as const)),
    comments,
    talents,
    signatures: {},
    step: 0,
  };
}
