import { useState } from "react";
import { findDigest, reopenByReceipt } from "../answer-api.js";
import type { DeviceSteps } from "../device/device-steps.js";
import { isOpen } from "../invitation.js";
import type { OpenInvitation } from "../invitation.js";
import { AnswerApiError } from "../post.js";
import type { AnswerProblem } from "../post.js";
import type { ReceiptRound } from "./receipt-address.js";

/** A ballot that lies in the box, and what is needed to put another in its place. */
export interface FoundBallot {
  readonly seed: string;
  readonly digest: string;
  readonly invitation: OpenInvitation;
}

export type Visit =
  | { readonly kind: "ASKING" }
  | { readonly kind: "LOOKING" }
  | ({ readonly kind: "FOUND" } & FoundBallot)
  /** No ballot under these words; perhaps the round is over. */
  | { readonly kind: "ABSENT" }
  | { readonly kind: "MARKED" }
  | { readonly kind: "FAILED"; readonly problem: AnswerProblem };

async function findBallot(device: DeviceSteps, round: ReceiptRound, seed: string): Promise<Visit> {
  const claim = await device.claim({ seed, roundId: round.roundId });
  const digest = await findDigest(claim);
  if (digest === null) return { kind: "ABSENT" };
  const invitation = await reopenByReceipt(claim);
  if (!isOpen(invitation)) return { kind: "ABSENT" };
  const { box, tokenKey } = invitation;
  const fingerprint = await device.fingerprint({ boxKey: box.publicKey, tokenKey });
  // @NOTE privacy: another key could open the new ballot alone; the receipt says which key is right.
  if (round.keyHash !== null && fingerprint !== round.keyHash) return { kind: "MARKED" };
  return { kind: "FOUND", seed, digest, invitation };
}

/** From twelve words to the ballot that lies in the box under them. */
export function useReceiptVisit(device: DeviceSteps, round: ReceiptRound) {
  const [visit, setVisit] = useState<Visit>({ kind: "ASKING" });
  const look = async (seed: string) => {
    setVisit({ kind: "LOOKING" });
    try {
      setVisit(await findBallot(device, round, seed));
    } catch (error) {
      const problem = error instanceof AnswerApiError ? error.code : "INTERNAL";
      setVisit(problem === "NOT_FOUND" || problem === "CLOSED" ? { kind: "ABSENT" } : { kind: "FAILED", problem });
    }
  };
  return { visit, look };
}
