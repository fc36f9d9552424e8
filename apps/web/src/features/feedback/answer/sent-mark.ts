import type { Drafts } from "../../../platform/drafts.js";

const keyOf = (token: string) => `sent ${token}`;

/** Remembers, sealed and on this device only, that an answer was sent; no server knows that. Gone when the round closes. */
export async function markSent(drafts: Drafts, token: string, closesAt: Date): Promise<void> {
  await drafts.write(keyOf(token), true, closesAt).catch(() => undefined);
}

export async function wasSent(drafts: Drafts, token: string): Promise<boolean> {
  return (await drafts.read(keyOf(token)).catch(() => null)) === true;
}
