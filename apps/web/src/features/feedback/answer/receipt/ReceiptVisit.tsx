import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../../platform/DisplayProvider.js";
import type { Drafts } from "../../../../platform/drafts.js";
import { paths } from "../../../../platform/paths.js";
import { LinkButton, Notice, Page, Stack } from "../../../../ui/index.js";
import { AnswerFlow } from "../AnswerFlow.js";
import type { DeviceSteps } from "../device/device-steps.js";
import { byReceipt } from "../sender.js";
import { FoundBallot } from "./FoundBallot.js";
import type { ReceiptRound } from "./receipt-address.js";
import { useReceiptVisit } from "./useReceiptVisit.js";
import { WithdrawnPage } from "./WithdrawnPage.js";
import { WordsForm } from "./WordsForm.js";

export interface ReceiptVisitProps {
  readonly title: string;
  readonly lead: ReactNode;
  readonly round: ReceiptRound;
  /** Under which answers in the making are kept; absent where no link was opened. */
  readonly draftSecret?: string;
  readonly open: () => Promise<Drafts>;
  readonly device: DeviceSteps;
  readonly children?: ReactNode;
}

type Act = "LOOKING" | "ANSWERING" | "WITHDRAWN";

/** Another device, or another day: with the twelve words one sees, changes or takes back what lies in the box. */
export function ReceiptVisit({ title, lead, round, draftSecret, open, device, children }: ReceiptVisitProps) {
  const { t } = useTranslation("answer");
  const { language } = useDisplay();
  const { visit, look } = useReceiptVisit(device, round);
  const [act, setAct] = useState<Act>("LOOKING");
  if (act === "WITHDRAWN") return <WithdrawnPage />;
  if (act === "ANSWERING" && visit.kind === "FOUND") {
    return (
      <AnswerFlow
        draftSecret={draftSecret ?? `receipt ${visit.seed}`}
        // Whoever came with words chose a language already; a receipt does not know which one the invitation spoke.
        invitation={{ ...visit.invitation, language: language === "en" ? "EN" : "NL" }}
        wasSent
        open={open}
        device={device}
        sender={byReceipt(device, visit.invitation, visit.seed)}
        onGone={() => void look(visit.seed).then(() => setAct("LOOKING"))}
      />
    );
  }
  return (
    <Page title={title} lead={lead}>
      <Stack gap="large">
        {visit.kind === "FOUND" ? (
          <FoundBallot found={visit} device={device} onAnswer={() => setAct("ANSWERING")} onWithdrawn={() => setAct("WITHDRAWN")} />
        ) : (
          <WordsForm device={device} isPending={visit.kind === "LOOKING"} onRead={(seed) => void look(seed)} />
        )}
        {visit.kind === "ABSENT" && (
          <Notice
            kind="warn"
            isLive
            title={t("visit.absentTitle")}
            actions={<LinkButton to={paths.ballotBox(round.roundId)}>{t("visit.toBox")}</LinkButton>}
          >
            <p>{t("visit.absentText")}</p>
          </Notice>
        )}
        {visit.kind === "MARKED" && (
          <Notice kind="problem" isLive title={t("state.MARKED.title")}>
            <p>{t("state.MARKED.text")}</p>
          </Notice>
        )}
        {visit.kind === "FAILED" && (
          <Notice kind="problem" isLive title={t("visit.failedTitle")}>
            <p>{t("visit.failedText")}</p>
          </Notice>
        )}
        {children}
      </Stack>
    </Page>
  );
}
