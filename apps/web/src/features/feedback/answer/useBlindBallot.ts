import { useEffect, useMemo, useState } from "react";
import type { Drafts } from "../../../platform/drafts.js";
import { findBlindState, keepBlindState, keepDigest } from "./blind-state.js";
import type { DeviceSteps } from "./device/device-steps.js";
import { draw, MarkedKeyError } from "./draw.js";
import type { DrawnState } from "./draw.js";
import type { OpenInvitation } from "./invitation.js";
import { AnswerApiError } from "./post.js";
import { byReceipt, byToken } from "./sender.js";
import type { Sender } from "./sender.js";
import type { AnswerLink } from "./useAnswerLink.js";

export type BlindBallot =
  | { readonly kind: "LOADING" }
  | { readonly kind: "READY"; readonly wasSent: boolean }
  /** The token was drawn on another device: only the receipt's words lead on. */
  | { readonly kind: "ELSEWHERE" }
  /** The keys are not those of the mail: nothing is sent. */
  | { readonly kind: "MARKED" };

export interface BlindBallotOptions {
  readonly link: AnswerLink;
  readonly invitation: OpenInvitation;
  readonly device: DeviceSteps;
  readonly open: () => Promise<Drafts>;
}

function problemOf(error: unknown): "ELSEWHERE" | "MARKED" | null {
  if (error instanceof MarkedKeyError) return "MARKED";
  return error instanceof AnswerApiError && error.code === "ALREADY_DRAWN" ? "ELSEWHERE" : null;
}

/** Draws while somebody still reads, and sends with what was drawn. */
export function useBlindBallot({ link, invitation, device, open }: BlindBallotOptions) {
  const [ballot, setBallot] = useState<BlindBallot>({ kind: "LOADING" });
  useEffect(() => {
    let isHere = true;
    const begin = async () => {
      const drafts = await open();
      const known = await findBlindState(drafts, link.token);
      if (isHere) setBallot({ kind: "READY", wasSent: known !== null && known.digest !== null });
      await draw({ link, invitation, device, drafts }, "AHEAD");
    };
    begin().catch((error: unknown) => {
      const problem = problemOf(error);
      // Without a network or while the server is busy it is drawn when sending.
      if (isHere && problem) setBallot({ kind: problem });
    });
    return () => {
      isHere = false;
    };
  }, [link, invitation, device, open]);

  const sender = useMemo<Sender>(() => {
    const drawNow = async (drafts: Drafts): Promise<DrawnState> => {
      try {
        return await draw({ link, invitation, device, drafts }, "AT_SENDING");
      } catch (error) {
        const problem = problemOf(error);
        if (problem) setBallot({ kind: problem });
        throw error;
      }
    };
    return async (content) => {
      const drafts = await open();
      const state = await drawNow(drafts);
      const way = state.digest === null ? byToken(device, invitation, state.token, state.seed) : byReceipt(device, invitation, state.seed);
      const sent = await way(content);
      const closesAt = new Date(invitation.closesAt);
      const { digest = null } = sent.receipt ?? {};
      await keepBlindState(drafts, link.token, { ...state, digest }, closesAt).catch(() => undefined);
      if (digest !== null) await keepDigest(drafts, invitation.roundId, digest, closesAt);
      return sent;
    };
  }, [link, invitation, device, open]);
  return { ballot, sender };
}
