import { useTranslation } from "react-i18next";
import { openDrafts } from "../../../platform/drafts.js";
import type { Drafts } from "../../../platform/drafts.js";
import { Button, Skeleton } from "../../../ui/index.js";
import { isOpen } from "./answer-api.js";
import { AnswerFlow } from "./AnswerFlow.js";
import { StatePage } from "./StatePage.js";
import { useAnswerLink } from "./useAnswerLink.js";
import { useInvitation } from "./useInvitation.js";

/** Plain http on another address than localhost has no WebCrypto, and neither have very old browsers. */
function canSeal(): boolean {
  return typeof globalThis.crypto?.subtle?.encrypt === "function";
}

export interface AnswerPageProps {
  /** The device's drafts; others in tests. */
  readonly open?: () => Promise<Drafts>;
}

/** Where a rater arrives: no account, no cookie, one link. */
export function AnswerPage({ open = openDrafts }: AnswerPageProps) {
  const token = useAnswerLink();
  if (token === null) return <StatePage state="NO_LINK" />;
  if (!canSeal()) return <StatePage state="NO_CRYPTO" />;
  return <OpenedLink key={token} token={token} open={open} />;
}

function OpenedLink({ token, open }: { readonly token: string; readonly open: () => Promise<Drafts> }) {
  const { t } = useTranslation("answer");
  const { opening, retry } = useInvitation(token, open);
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
  const { invitation, wasSent } = opening;
  if (!isOpen(invitation)) return <StatePage state={invitation.state === "CANCELLED" ? "CANCELLED" : "CLOSED"} />;
  return <AnswerFlow token={token} invitation={invitation} wasSent={wasSent} open={open} onGone={retry} />;
}
