import type { Drafts } from "../../../platform/drafts.js";
import type { Token } from "./device/device-steps.js";
import { fieldOf } from "./post.js";

/** What this device keeps of a blind ballot until the round closes; sealed like a draft, and no answer is in it. */
export interface BlindState {
  /** The receipt's secret, from which the words are made. */
  readonly seed: string;
  readonly token: Token | null;
  /** Of the ballot that lies in the box; null while none was sent. */
  readonly digest: string | null;
}

const secretOf = (linkToken: string) => `blind ${linkToken}`;

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

export function parseBlindState(stored: unknown): BlindState | null {
  const seed = textOrNull(fieldOf(stored, "seed"));
  const input = textOrNull(fieldOf(fieldOf(stored, "token"), "input"));
  const output = textOrNull(fieldOf(fieldOf(stored, "token"), "output"));
  if (seed === null) return null;
  return { seed, token: input !== null && output !== null ? { input, output } : null, digest: textOrNull(fieldOf(stored, "digest")) };
}

export async function findBlindState(drafts: Drafts, linkToken: string): Promise<BlindState | null> {
  return parseBlindState(await drafts.read(secretOf(linkToken)).catch(() => null));
}

/** @throws when the device does not store it: then a token must not be drawn ahead, since it would be lost with the page. */
export function keepBlindState(drafts: Drafts, linkToken: string, state: BlindState, closesAt: Date): Promise<void> {
  return drafts.write(secretOf(linkToken), state, closesAt);
}

const WITHIN_DAYS = 60;
const DAY_MS = 86_400_000;

/** After the round the digest alone stays for a while, so that the public page can say "yours was counted". */
export async function keepDigest(drafts: Drafts, roundId: string, digest: string, closesAt: Date): Promise<void> {
  const until = new Date(closesAt.getTime() + WITHIN_DAYS * DAY_MS);
  await drafts.write(`counted ${roundId}`, digest, until).catch(() => undefined);
}

export async function findKeptDigest(drafts: Drafts, roundId: string): Promise<string | null> {
  return textOrNull(await drafts.read(`counted ${roundId}`).catch(() => null));
}
