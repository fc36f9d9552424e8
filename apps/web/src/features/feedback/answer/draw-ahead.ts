import type { Drafts } from "../../../platform/drafts.js";
import { openInvitation } from "./answer-api.js";
import type { DeviceSteps } from "./device/device-steps.js";
import { draw } from "./draw.js";
import { isOpen } from "./invitation.js";
import { readFragment } from "./useAnswerLink.js";

export interface DrawnAhead {
  /** Tokens that lie ready on this device now. */
  readonly ready: number;
  /** Drawn on another device, or without network; answering says what to do. */
  readonly left: number;
}

/**
 * Draws the tokens of all requests at once, so that when somebody later answers one of them, drawing and answering are far apart in
 * time and drawing says nothing about which is answered. From then on they can be answered on this device only.
 */
export async function drawAhead(
  paths: readonly string[],
  { open, device }: { readonly open: () => Promise<Drafts>; readonly device: DeviceSteps },
): Promise<DrawnAhead> {
  const drafts = await open();
  let ready = 0;
  let left = 0;
  // One after another: a phone has one worker, and a burst would stand out.
  for (const path of paths) {
    const link = readFragment(/#.*$/.exec(path)?.[0]);
    const isReady = link !== null && (await drawOne(link, drafts, device).catch(() => false));
    if (isReady) ready += 1;
    else left += 1;
  }
  return { ready, left };
}

async function drawOne(link: NonNullable<ReturnType<typeof readFragment>>, drafts: Drafts, device: DeviceSteps): Promise<boolean> {
  const invitation = await openInvitation(link.token);
  if (!isOpen(invitation)) return false;
  // The separated tier has no tokens: its link answers from anywhere.
  if (invitation.tier !== "BLIND") return true;
  return (await draw({ link, invitation, device, drafts }, "AHEAD")) !== null;
}
