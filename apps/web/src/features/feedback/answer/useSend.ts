import { checkBallot, encodeBallot, formOf, fromBase64Url, keyHash, sealBallot } from "@eigenkleur/shared";
import type { Ballot } from "@eigenkleur/shared";
import { useState } from "react";
import { AnswerApiError, submitSealed } from "./answer-api.js";
import type { AnswerProblem, OpenInvitation } from "./answer-api.js";

/** Seals a ballot for this round, group and version, in this browser. */
async function sealFor(invitation: OpenInvitation, ballot: Ballot): Promise<Uint8Array<ArrayBuffer>> {
  const { box, group, roundId, questionnaire } = invitation;
  const publicKey = fromBase64Url(box.publicKey);
  if ((await keyHash(publicKey)) !== box.keyHash) throw new AnswerApiError("DAMAGED");
  if (!checkBallot(ballot, formOf(questionnaire, group.key)).ok) throw new AnswerApiError("INVALID_INPUT");
  const context = { roundId, groupId: group.key, questionnaireId: questionnaire.id, questionnaireVersion: questionnaire.version };
  return sealBallot(publicKey, context, encodeBallot(ballot));
}

/** Seals and sends; a decline travels in the same envelope as answers, so that nobody on the way can tell them apart. */
export function useSend(token: string, invitation: OpenInvitation) {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<AnswerProblem | null>(null);
  const send = async (ballot: Ballot): Promise<boolean> => {
    setSending(true);
    setProblem(null);
    try {
      await submitSealed(token, await sealFor(invitation, ballot));
      return true;
    } catch (error) {
      setProblem(error instanceof AnswerApiError ? error.code : "INTERNAL");
      return false;
    } finally {
      setSending(false);
    }
  };
  return { send, isSending, problem };
}
