import type { Ballot } from "@eigenkleur/shared";
import { replaceBallot, submitBallot } from "./answer-api.js";
import type { SealedRequest } from "./answer-api.js";
import type { DeviceSteps, Token } from "./device/device-steps.js";
import type { OpenInvitation } from "./invitation.js";
import { AnswerApiError } from "./post.js";

/** What somebody has in hand after sending; the separated tier gives no receipt, its link replaces the ballot. */
export interface Sent {
  readonly receipt: { readonly seed: string; readonly digest: string } | null;
}

/** Seals a ballot and brings it to the box; how depends on the tier and on what this device has. */
export type Sender = (ballot: Ballot) => Promise<Sent>;

async function seal(device: DeviceSteps, invitation: OpenInvitation, ballot: Ballot) {
  const { roundId, group, box, questionnaire } = invitation;
  const sealed = await device.seal({ roundId, groupKey: group.key, boxKey: box.publicKey, questionnaire, ballot });
  if (sealed === null) throw new AnswerApiError("INVALID_INPUT");
  return sealed;
}

/** The separated tier: the link itself goes along with the ballot. */
export function byLink(device: DeviceSteps, invitation: OpenInvitation, linkToken: string): Sender {
  return async (ballot) => {
    const { publicKey, keyHash } = invitation.box;
    if ((await device.fingerprint({ boxKey: publicKey, tokenKey: null })) !== keyHash) throw new AnswerApiError("DAMAGED");
    const { sealed, digest } = await seal(device, invitation, ballot);
    await submitBallot({ body: JSON.stringify({ token: linkToken, sealed }), digest });
    return { receipt: null };
  };
}

/** With the receipt's secret: puts this ballot in the place of the one that lies there. */
export function byReceipt(device: DeviceSteps, invitation: OpenInvitation, seed: string): Sender {
  return async (ballot) => {
    const { sealed, digest } = await seal(device, invitation, ballot);
    await replaceBallot({ body: await device.replacement({ seed, roundId: invitation.roundId }, sealed), digest });
    return { receipt: { seed, digest } };
  };
}

/** A first ballot goes with the blind token; when the token was spent by us, and only the answer got lost, it replaces. */
async function submitOrReplace(first: SealedRequest, again: () => Promise<SealedRequest>): Promise<void> {
  try {
    await submitBallot(first);
  } catch (error) {
    if (!(error instanceof AnswerApiError)) throw error;
    // The keys of a round that closed are gone, so that no token is known any more.
    if (error.code === "NOT_FOUND") throw new AnswerApiError("CLOSED");
    if (error.code !== "TOKEN_SPENT") throw error;
    await replaceBallot(await again()).catch((refusal: unknown) => {
      throw refusal instanceof AnswerApiError && refusal.code === "NOT_FOUND" ? error : refusal;
    });
  }
}

/** The blind tier: the token goes along, and nothing that leads to the link. */
export function byToken(device: DeviceSteps, invitation: OpenInvitation, token: Token, seed: string): Sender {
  return async (ballot) => {
    const { roundId, group } = invitation;
    const { sealed, digest } = await seal(device, invitation, ballot);
    const body = await device.submission({ roundId, groupKey: group.key }, token, seed, sealed);
    await submitOrReplace({ body, digest }, async () => ({ body: await device.replacement({ seed, roundId }, sealed), digest }));
    return { receipt: { seed, digest } };
  };
}
