import { useMemo } from "react";
import type { Drafts } from "../../../platform/drafts.js";
import { AnswerFlow } from "./AnswerFlow.js";
import type { DeviceSteps } from "./device/device-steps.js";
import type { OpenInvitation } from "./invitation.js";
import { byLink } from "./sender.js";
import { markSent } from "./sent-mark.js";
import type { AnswerLink } from "./useAnswerLink.js";

export interface FlowProps {
  readonly link: AnswerLink;
  readonly invitation: OpenInvitation;
  readonly open: () => Promise<Drafts>;
  readonly device: DeviceSteps;
  /** The round closed or was cancelled meanwhile: ask again what its state is. */
  readonly onGone: () => void;
}

/** The separated tier: the link is what answers, and what replaces an answer. */
export function LinkFlow({ link, invitation, open, device, onGone, wasSent }: FlowProps & { readonly wasSent: boolean }) {
  const sender = useMemo(() => byLink(device, invitation, link.token), [device, invitation, link]);
  const remember = () => void open().then((drafts) => markSent(drafts, link.token, new Date(invitation.closesAt)));
  return (
    <AnswerFlow
      draftSecret={link.token}
      invitation={invitation}
      wasSent={wasSent}
      open={open}
      device={device}
      sender={sender}
      onSent={remember}
      onGone={onGone}
    />
  );
}
