import { enqueue } from "../../platform/jobs/jobs.js";
import type { RoundTransaction } from "./round-transaction.js";

export const SEND_INVITATION = "feedback.sendInvitation";
export const RELEASE_ROUND = "feedback.releaseRound";

/** @NOTE privacy: ids only; the job derives the link when it sends. */
export async function enqueueInvitations(tx: RoundTransaction, roundId: string, invitationIds: readonly string[]): Promise<void> {
  for (const invitationId of invitationIds) {
    await enqueue(
      tx.manager,
      SEND_INVITATION,
      { organisationId: tx.viewer.organisationId, roundId, invitationId },
      { key: `invite:${invitationId}` },
    );
  }
}

/** Closes and releases the round at its deadline, or now; a later call moves the moment. Also empties a cancelled round's box. */
export async function enqueueRelease(tx: RoundTransaction, roundId: string, runAt?: Date): Promise<void> {
  await enqueue(tx.manager, RELEASE_ROUND, { organisationId: tx.viewer.organisationId, roundId }, { key: `close-round:${roundId}`, runAt });
}
