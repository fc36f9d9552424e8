import { useTranslation } from "react-i18next";
import { openDrafts } from "../../../platform/drafts.js";
import type { Drafts } from "../../../platform/drafts.js";
import { Button, Skeleton } from "../../../ui/index.js";
import { BlindFlow } from "./BlindFlow.js";
import { CodeEntry } from "./CodeEntry.js";
import { canDoCryptography, deviceInWorker } from "./device/device.js";
import type { DeviceSteps } from "./device/device-steps.js";
import { isOpen } from "./invitation.js";
import { LinkFlow } from "./LinkFlow.js";
import { StatePage } from "./StatePage.js";
import { useAnswerLink } from "./useAnswerLink.js";
import type { AnswerLink } from "./useAnswerLink.js";
import { useInvitation } from "./useInvitation.js";

export interface AnswerPageProps {
  /** The device's drafts; others in tests. */
  readonly open?: () => Promise<Drafts>;
  /** The device's cryptography; without a worker in tests. */
  readonly device?: DeviceSteps;
}

/** Where a rater arrives: no account, no cookie, one link. */
export function AnswerPage({ open = openDrafts, device }: AnswerPageProps) {
  const link = useAnswerLink();
  if (link === null) return <CodeEntry />;
  if (!device && !canDoCryptography()) return <StatePage state="NO_CRYPTO" />;
  return <OpenedLink key={link.token} link={link} open={open} device={device ?? deviceInWorker} />;
}

function OpenedLink({ link, open, device }: { readonly link: AnswerLink } & Required<AnswerPageProps>) {
  const { t } = useTranslation("answer");
  const { opening, retry } = useInvitation(link.token, open);
  if (opening.kind === "LOADING") return <Skeleton lines={6} />;
  if (opening.kind === "UNKNOWN") return <StatePage state="UNKNOWN" />;
  if (opening.kind === "FAILED") {
    return (
      <StatePage state="FAILED">
        <Button look="primary" onPress={retry}>
          {t("problem.retry")}
        </Button>
      </StatePage>
    );
  }
  const { invitation } = opening;
  if (!isOpen(invitation)) return <StatePage state={invitation.state === "CANCELLED" ? "CANCELLED" : "CLOSED"} />;
  // A mailed link of a blind round carries the keys' fingerprint; without it nobody could tell whether the keys are right.
  if (invitation.tier === "BLIND" && link.keyHash === null && !invitation.isSheet) return <StatePage state="UNKNOWN" />;
  const shared = { link, invitation, open, device, onGone: retry };
  return invitation.tier === "BLIND" ? <BlindFlow {...shared} /> : <LinkFlow {...shared} wasSent={opening.wasSent} />;
}
