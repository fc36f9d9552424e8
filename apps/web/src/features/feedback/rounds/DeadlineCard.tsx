import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { DeadlineCard_RoundFragment } from "../../../gql/graphql.js";
import { Button, Card, ConfirmDialog, DateText, ProblemNotice, Stack, TextField } from "../../../ui/index.js";
import { dayAfter } from "./days.js";
import { useCloseRound, useExtendRound } from "./useRoundActs.js";
import { lastMoment } from "../last-moment.js";

export const DeadlineCard_round = graphql(`
  fragment DeadlineCard_round on FeedbackRound {
    id
    closesOn
    closesAt
    isExtended
  }
`);

const EXTRA_DAYS = 7;

/** Until when people can answer; longer once, or closing earlier. */
export function DeadlineCard({ round }: { readonly round: FragmentType<DeadlineCard_RoundFragment> }) {
  const { t } = useTranslation("feedback");
  const { data } = useSuspenseFragment({ fragment: DeadlineCard_round, from: round });
  const [asking, setAsking] = useState<"EXTEND" | "CLOSE" | null>(null);
  const [day, setDay] = useState(() => dayAfter(EXTRA_DAYS, data.closesOn ? new Date(data.closesOn) : new Date()));
  const [extendRound, extending] = useExtendRound();
  const [closeRound, closing] = useCloseRound();
  const isTooSoon = data.closesOn !== null && day <= data.closesOn;
  const extend = async () => {
    if (isTooSoon || extending.isSaving) return;
    await extendRound({ roundId: data.id, closesOn: day });
    setAsking(null);
  };
  const close = async () => {
    if (!closing.isSaving) await closeRound({ roundId: data.id });
  };
  return (
    <Card
      title={t("deadline.title")}
      actions={
        <>
          {!data.isExtended && <Button onPress={() => setAsking("EXTEND")}>{t("deadline.extend")}</Button>}
          <Button onPress={() => setAsking("CLOSE")}>{t("deadline.close")}</Button>
        </>
      }
    >
      <p>
        {t("deadline.until")} {data.closesAt && <DateText value={lastMoment(data.closesAt)} hasTime />}.
        {data.isExtended && ` ${t("deadline.isExtended")}`}
      </p>
      <ConfirmDialog
        title={t("deadline.extendTitle")}
        confirmLabel={t("deadline.extendAct")}
        isOpen={asking === "EXTEND"}
        onClose={() => setAsking(null)}
        onConfirm={() => void extend().catch(() => undefined)}
      >
        <Stack>
          <p>{t("deadline.extendText")}</p>
          <TextField
            type="date"
            label={t("message.closesOn")}
            value={day}
            onChange={setDay}
            error={isTooSoon ? t("deadline.tooSoon") : null}
          />
          <ProblemNotice error={extending.error} />
        </Stack>
      </ConfirmDialog>
      <ConfirmDialog
        title={t("deadline.closeTitle")}
        confirmLabel={t("deadline.closeAct")}
        isOpen={asking === "CLOSE"}
        onClose={() => setAsking(null)}
        onConfirm={() => void close().catch(() => undefined)}
      >
        <Stack>
          <p>{t("deadline.closeText")}</p>
          <ProblemNotice error={closing.error} />
        </Stack>
      </ConfirmDialog>
    </Card>
  );
}
