import { useCallback, useEffect, useState } from "react";
import type { Drafts } from "../../../platform/drafts.js";
import { openInvitation } from "./answer-api.js";
import type { Invitation } from "./invitation.js";
import { AnswerApiError } from "./post.js";
import { wasSent } from "./sent-mark.js";

export type Opening =
  | { readonly kind: "LOADING" }
  | { readonly kind: "UNKNOWN" }
  | { readonly kind: "FAILED" }
  | { readonly kind: "OPENED"; readonly invitation: Invitation; readonly wasSent: boolean };

/** Opens the invitation once per link; `retry` after a failure of the network. */
export function useInvitation(token: string, open: () => Promise<Drafts>) {
  const [opening, setOpening] = useState<Opening>({ kind: "LOADING" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isHere = true;
    const settle = (next: Opening) => isHere && setOpening(next);
    settle({ kind: "LOADING" });
    const drafts = open();
    const sentBefore = drafts.then((opened) => wasSent(opened, token));
    Promise.all([openInvitation(token), sentBefore]).then(
      ([invitation, sent]) => {
        settle({ kind: "OPENED", invitation, wasSent: sent });
        // A draft for a round that is over can no longer be sent.
        if (invitation.state !== "OPEN") void drafts.then((opened) => opened.wipe(token));
      },
      (error: unknown) => settle({ kind: error instanceof AnswerApiError && error.code === "NOT_FOUND" ? "UNKNOWN" : "FAILED" }),
    );
    return () => {
      isHere = false;
    };
  }, [token, attempt, open]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { opening, retry };
}
