import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, ConfirmDialog, DateText, Notice, Row, Stack } from "../../../../ui/index.js";
import { lastMoment } from "../../last-moment.js";
import type { DeviceSteps } from "../device/device-steps.js";
import { byReceipt } from "../sender.js";
import { SendProblem } from "../SendProblem.js";
import { useSend } from "../useSend.js";
import styles from "./receipt.module.css";
import type { FoundBallot as Found } from "./useReceiptVisit.js";

export interface FoundBallotProps {
  readonly found: Found;
  readonly device: DeviceSteps;
  readonly onAnswer: () => void;
  readonly onWithdrawn: () => void;
}

/** "It is in the box": change it, or take it back. What it says, nobody can read, its writer neither. */
export function FoundBallot({ found, device, onAnswer, onWithdrawn }: FoundBallotProps) {
  const { t } = useTranslation("answer");
  const { invitation, seed, digest } = found;
  const { send, isSending, problem } = useSend(byReceipt(device, invitation, seed));
  const [isAsking, setAsking] = useState(false);
  const withdraw = async () => {
    if (await send({ v: 1, kind: "withdrawn" })) onWithdrawn();
  };
  return (
    <Stack>
      <Notice kind="good" isLive title={t("visit.foundTitle")}>
        <p>{t("visit.foundText", { name: invitation.ownerName })}</p>
        <p>
          {t("receipt.closes")} <DateText value={lastMoment(invitation.closesAt)} hasTime />.
        </p>
      </Notice>
      <dl className={styles.marks}>
        <dt>{t("card.mark")}</dt>
        <dd>
          <code>{digest}</code>
        </dd>
      </dl>
      <Row>
        <Button look="primary" onPress={onAnswer}>
          {t("visit.again")}
        </Button>
        <Button look="danger" onPress={() => setAsking(true)}>
          {t("visit.withdraw")}
        </Button>
      </Row>
      <ConfirmDialog
        title={t("visit.withdrawTitle")}
        confirmLabel={t("visit.withdraw")}
        isDanger
        isPending={isSending}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void withdraw()}
      >
        <Stack>
          <p>{t("visit.withdrawText")}</p>
          <SendProblem problem={problem} onGone={() => setAsking(false)} />
        </Stack>
      </ConfirmDialog>
    </Stack>
  );
}
