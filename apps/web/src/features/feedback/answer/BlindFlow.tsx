import { useTranslation } from "react-i18next";
import { Skeleton } from "../../../ui/index.js";
import { AnswerFlow } from "./AnswerFlow.js";
import type { FlowProps } from "./LinkFlow.js";
import { ReceiptVisit } from "./receipt/ReceiptVisit.js";
import { StatePage } from "./StatePage.js";
import { useBlindBallot } from "./useBlindBallot.js";

/** The blind tier: this device draws one token, and only what it drew answers. */
export function BlindFlow({ link, invitation, open, device, onGone }: FlowProps) {
  const { t } = useTranslation("answer");
  const { ballot, sender } = useBlindBallot({ link, invitation, open, device });
  if (ballot.kind === "LOADING") return <Skeleton lines={6} />;
  if (ballot.kind === "MARKED") return <StatePage state="MARKED" />;
  if (ballot.kind === "ELSEWHERE") {
    const round = { roundId: invitation.roundId, keyHash: link.keyHash };
    return (
      <ReceiptVisit
        title={t("elsewhere.title")}
        lead={t("elsewhere.text")}
        round={round}
        draftSecret={link.token}
        open={open}
        device={device}
      >
        <p>{t("elsewhere.lost")}</p>
      </ReceiptVisit>
    );
  }
  return (
    <AnswerFlow
      draftSecret={link.token}
      invitation={invitation}
      wasSent={ballot.wasSent}
      open={open}
      device={device}
      sender={sender}
      onGone={onGone}
    />
  );
}
