import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { CancelRoundButton_RoundFragment } from "../../../gql/graphql.js";
import { Button, ConfirmDialog, ProblemNotice } from "../../../ui/index.js";
import { useCancelRound } from "./useRoundActs.js";

export const CancelRoundButton_round = graphql(`
  fragment CancelRoundButton_round on FeedbackRound {
    id
    state
  }
`);

/** Stops a round for good; what was answered is destroyed unopened. */
export function CancelRoundButton({ round }: { readonly round: FragmentType<CancelRoundButton_RoundFragment> }) {
  const { t } = useTranslation("feedback");
  const { data } = useSuspenseFragment({ fragment: CancelRoundButton_round, from: round });
  const [isAsking, setAsking] = useState(false);
  const [cancelRound, { isSaving, error }] = useCancelRound();
  const cancel = async () => {
    await cancelRound({ roundId: data.id });
    setAsking(false);
  };
  const kind = data.state === "OPEN" ? "open" : "draft";
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {t(`cancel.${kind}.button`)}
      </Button>
      <ConfirmDialog
        title={t(`cancel.${kind}.title`)}
        confirmLabel={t(`cancel.${kind}.act`)}
        isDanger
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => !isSaving && void cancel().catch(() => undefined)}
      >
        <p>{t(`cancel.${kind}.text`)}</p>
        <ProblemNotice error={error} />
      </ConfirmDialog>
    </>
  );
}
