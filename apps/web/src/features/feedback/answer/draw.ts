import type { Drafts } from "../../../platform/drafts.js";
import { drawForSheet, drawToken } from "./answer-api.js";
import { findBlindState, keepBlindState } from "./blind-state.js";
import type { BlindState } from "./blind-state.js";
import type { DeviceSteps, Token } from "./device/device-steps.js";
import type { OpenInvitation } from "./invitation.js";
import { AnswerApiError } from "./post.js";
import type { AnswerLink } from "./useAnswerLink.js";

/** What drawing needs; `drafts` is where the device keeps its secret. */
export interface Drawing {
  readonly link: AnswerLink;
  readonly invitation: OpenInvitation;
  readonly device: DeviceSteps;
  readonly drafts: Drafts;
}

export type DrawnState = BlindState & { readonly token: Token };

/** Thrown when the round's keys are not those of the mail, or the token was not made with them: nothing is sent then. */
export class MarkedKeyError extends Error {
  constructor() {
    super("The keys of this round are not those that the invitation named");
    this.name = "MarkedKeyError";
  }
}

/** Two tabs with the same link must not each make a secret: the second would overwrite the one with which the token was drawn. */
function alone<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
  return "locks" in navigator ? navigator.locks.request(name, act) : act();
}

/** @NOTE privacy: a key of its own for one rater would mark that rater's token and open that ballot, so the mail's fingerprint decides. */
async function checkKeys({ link, invitation, device }: Drawing, tokenKey: string): Promise<void> {
  const fingerprint = await device.fingerprint({ boxKey: invitation.box.publicKey, tokenKey });
  if (fingerprint !== (link.keyHash ?? invitation.box.keyHash)) throw new MarkedKeyError();
}

async function drawFor(drawing: Drawing, tokenKey: string, seed: string): Promise<Token> {
  const { link, invitation, device } = drawing;
  if (invitation.isSheet) return drawForSheet(link.token);
  const group = { roundId: invitation.roundId, groupKey: invitation.group.key };
  const evaluation = await drawToken(link.token, await device.blind(group, tokenKey, seed));
  const token = await device.unblind(group, tokenKey, seed, evaluation);
  if (token === null) throw new MarkedKeyError();
  return token;
}

/** AHEAD: while somebody still reads, so that drawing and sending are minutes apart; only where the secret can be kept. */
export type Moment = "AHEAD" | "AT_SENDING";

/**
 * The one token of this link. The secret is kept before the server is asked, so that a reply that got lost is asked for again with
 * the very same request, also after the page was closed. @returns null when it cannot be drawn ahead
 */
export async function draw(drawing: Drawing, moment: "AT_SENDING"): Promise<DrawnState>;
export async function draw(drawing: Drawing, moment: Moment): Promise<DrawnState | null>;
export async function draw(drawing: Drawing, moment: Moment): Promise<DrawnState | null> {
  const { link, invitation, device, drafts } = drawing;
  const { tokenKey } = invitation;
  // Only a sheet's code may come without the fingerprint: it was typed.
  if (tokenKey === null || (link.keyHash === null && !invitation.isSheet)) throw new AnswerApiError("NOT_FOUND");
  await checkKeys(drawing, tokenKey);
  return alone(`eigenkleur draw ${invitation.roundId}`, async () => {
    const closesAt = new Date(invitation.closesAt);
    const keep = (state: BlindState) =>
      keepBlindState(drafts, link.token, state, closesAt).then(
        () => drafts.storage === "SEALED",
        () => false,
      );
    const known = await findBlindState(drafts, link.token);
    if (known?.token) return { ...known, token: known.token };
    const begun: BlindState = known ?? { seed: await device.newSeed(), token: null, digest: null };
    const isKept = await keep(begun);
    if (moment === "AHEAD" && !isKept) return null;
    const drawn = { ...begun, token: await drawFor(drawing, tokenKey, begun.seed) };
    await keep(drawn);
    return drawn;
  });
}
