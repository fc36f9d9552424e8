import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { LIMITS } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { DraftMessage_RoundFragment } from "../../../gql/graphql.js";
import { Button, ProblemNotice, Row, Stack, TextArea, TextField } from "../../../ui/index.js";
import { TierChoice } from "../sheets/TierChoice.js";
import { dayAfter } from "./days.js";
import { useUpdateRound } from "./useRoundActs.js";

export const DraftMessage_round = graphql(`
  fragment DraftMessage_round on FeedbackRound {
    id
    message
    closesOn
    ...TierChoice_round
  }
`);

const DEFAULT_DAYS = 14;

export interface DraftMessageProps {
  readonly round: FragmentType<DraftMessage_RoundFragment>;
  readonly onSaved: () => void;
  readonly onBack: () => void;
}

/** The words with which one asks, and until when people can answer. */
export function DraftMessage({ round, onSaved, onBack }: DraftMessageProps) {
  const { t } = useTranslation("feedback");
  const { data } = useSuspenseFragment({ fragment: DraftMessage_round, fragmentName: "DraftMessage_round", from: round });
  const [message, setMessage] = useState(data.message);
  const [closesOn, setClosesOn] = useState(data.closesOn ?? dayAfter(DEFAULT_DAYS));
  const [updateRound, { isSaving, error }] = useUpdateRound();
  const isTooLong = message.length > LIMITS.roundMessageCharsMax;
  const isTooSoon = closesOn < dayAfter(1);
  const save = async () => {
    await updateRound({ roundId: data.id, message, closesOn });
    onSaved();
  };
  return (
    <Stack gap="large">
      <TextArea
        label={t("message.label")}
        description={t("message.help")}
        isOptional
        maxChars={LIMITS.roundMessageCharsMax}
        value={message}
        onChange={setMessage}
      />
      <TextField
        type="date"
        label={t("message.closesOn")}
        description={t("message.closesOnHelp")}
        value={closesOn}
        onChange={setClosesOn}
        error={isTooSoon ? t("message.tooSoon") : null}
      />
      <TierChoice round={data} />
      <ProblemNotice error={error} />
      <Row>
        <Button onPress={onBack}>{t("draft.back")}</Button>
        <Button look="primary" isDisabled={isSaving || isTooLong || isTooSoon} onPress={() => void save().catch(() => undefined)}>
          {t("draft.next")}
        </Button>
      </Row>
    </Stack>
  );
}
