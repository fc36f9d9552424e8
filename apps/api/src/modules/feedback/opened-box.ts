import { checkBallot, decodeBallot, formOf, openBallot, type AnswersBallot, type Ballot, type Questionnaire } from "@eigenkleur/shared";
import type { SealedBallot } from "./release.repository.js";

/** Under this key the words of those who declined stand among the comments; no question has it. */
export const DECLINED_QUESTION = "#declined";

/** What was in a box, after opening and checking every ballot. */
export interface OpenedBox {
  readonly answers: readonly { readonly groupId: string; readonly ballot: AnswersBallot }[];
  readonly declined: number;
  /** What those who declined wanted to say to the owner. */
  readonly declineWords: readonly string[];
  /** Sealed for another box, cut short, or no ballot of its form; nothing of them is used. */
  readonly invalid: number;
}

/** Opens every ballot. One that cannot be used is counted and left, so that nobody can spoil a round with a broken one. */
export async function openBox(
  box: readonly SealedBallot[],
  privateKey: Uint8Array,
  roundId: string,
  questionnaire: Questionnaire,
): Promise<OpenedBox> {
  const groups = new Set(questionnaire.raterGroups.map((group) => group.id));
  const opened = await Promise.all(
    box.map(async (one) => ({
      groupId: one.groupId,
      ballot: groups.has(one.groupId) ? await openOne(one, privateKey, roundId, questionnaire) : null,
    })),
  );
  return {
    answers: opened.flatMap(({ groupId, ballot }) => (ballot?.kind === "answers" ? [{ groupId, ballot }] : [])),
    declined: opened.filter(({ ballot }) => ballot?.kind === "declined").length,
    declineWords: opened.flatMap(({ ballot }) => (ballot?.kind === "declined" && ballot.word?.trim() ? [ballot.word.trim()] : [])),
    invalid: opened.filter(({ ballot }) => ballot === null).length,
  };
}

async function openOne(one: SealedBallot, privateKey: Uint8Array, roundId: string, questionnaire: Questionnaire): Promise<Ballot | null> {
  const context = { roundId, groupId: one.groupId, questionnaireId: questionnaire.id, questionnaireVersion: questionnaire.version };
  try {
    const checked = checkBallot(decodeBallot(await openBallot(privateKey, context, one.sealed)), formOf(questionnaire, one.groupId));
    return checked.ok ? checked.ballot : null;
  } catch {
    return null;
  }
}
