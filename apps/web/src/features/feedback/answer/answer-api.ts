import { readInvitation } from "./invitation.js";
import type { Invitation } from "./invitation.js";
import { AnswerApiError, fieldOf, get, post, postText, textIn } from "./post.js";

/** Opens the invitation behind a link; the secret travels in the body, never in an address. */
export async function openInvitation(token: string): Promise<Invitation> {
  return readInvitation(await post("/answer/open", { token }));
}

/** Opens the round once more for whoever has its receipt; no link and no invitation is involved. */
export async function reopenByReceipt(claim: string): Promise<Invitation> {
  return readInvitation(await postText("/answer/reopen", claim));
}

/** Asks for the one token of this link. @returns the evaluated element with its proof */
export async function drawToken(token: string, request: string): Promise<string> {
  return textIn(await post("/answer/draw", { token, request }), "evaluation");
}

/** The token behind a sheet's code, which the server drew itself. */
export async function drawForSheet(token: string): Promise<{ readonly input: string; readonly output: string }> {
  const drawn = await post("/answer/sheet", { token });
  return { input: textIn(drawn, "input"), output: textIn(drawn, "output") };
}

/** A request with a sealed ballot, and what the server must say it received. */
export interface SealedRequest {
  readonly body: string;
  readonly digest: string;
}

async function send(path: string, { body, digest }: SealedRequest): Promise<void> {
  if (textIn(await postText(path, body), "digest") !== digest) throw new AnswerApiError("DAMAGED");
}

/** Puts a sealed ballot in the box, and checks that what arrived is what was sent. */
export function submitBallot(request: SealedRequest): Promise<void> {
  return send("/answer/submit", request);
}

/** Puts another ballot in the place of the first. */
export function replaceBallot(request: SealedRequest): Promise<void> {
  return send("/answer/replace", request);
}

/** The digest of the ballot that lies in the box under this receipt, or null. */
export async function findDigest(claim: string): Promise<string | null> {
  const digest = fieldOf(await postText("/answer/check", claim), "digest");
  return typeof digest === "string" ? digest : null;
}

/** After the release: one digest for everybody who was asked, those of the ballots among random ones; null before that. */
export async function findCountedDigests(roundId: string): Promise<readonly string[] | null> {
  try {
    const digests = fieldOf(await get(`/answer/box/${encodeURIComponent(roundId)}`), "digests");
    return Array.isArray(digests) ? digests.filter((digest) => typeof digest === "string") : null;
  } catch (error) {
    if (error instanceof AnswerApiError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}
