import type { Ballot } from "@eigenkleur/shared";
import { useState } from "react";
import { AnswerApiError } from "./post.js";
import type { AnswerProblem } from "./post.js";
import type { Sender, Sent } from "./sender.js";

/** Sends; a decline travels in the same envelope as answers, so that nobody on the way can tell them apart. */
export function useSend(sender: Sender) {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<AnswerProblem | null>(null);
  const send = async (ballot: Ballot): Promise<Sent | null> => {
    setSending(true);
    setProblem(null);
    try {
      return await sender(ballot);
    } catch (error) {
      setProblem(error instanceof AnswerApiError ? error.code : "INTERNAL");
      return null;
    } finally {
      setSending(false);
    }
  };
  return { send, isSending, problem };
}
