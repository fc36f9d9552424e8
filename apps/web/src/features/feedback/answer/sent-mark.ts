import { openDrafts } from "../../../platform/drafts.js";

const keyOf = (token: string) => `sent ${token}`;

/** Remembers, sealed and on this device only, that an answer was sent; no server knows that. Gone when the round closes. */
export async function markSent(token: string, closesAt: Date): Promise<void> {
  const drafts = await openDrafts();
  await drafts.write(keyOf(token), true, closesAt).catch(() => undefined);
}

export async function wasSent(token: string): Promise<boolean> {
  const drafts = await openDrafts();
  return (await drafts.read(keyOf(token)).catch(() => null)) === true;
}
