import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { SendAgainButton_InvitationFragment } from "../../../gql/graphql.js";
import { Button, ConfirmDialog, ProblemNotice, Stack, TextField } from "../../../ui/index.js";
import { useSendAgain } from "./useRoundActs.js";

export const SendAgainButton_invitation = graphql(`
  fragment SendAgainButton_invitation on FeedbackInvitation {
    id
    email
  }
`);

export interface SendAgainButtonProps {
  readonly roundId: string;
  readonly invitation: FragmentType<SendAgainButton_InvitationFragment>;
  readonly name: string;
}

/** For a mail that a server refused: another try, to a corrected address if it was from outside. */
export function SendAgainButton({ roundId, invitation, name }: SendAgainButtonProps) {
  const { t } = useTranslation("feedback");
  const { data } = useSuspenseFragment({ fragment: SendAgainButton_invitation, from: invitation });
  const [isOpen, setOpen] = useState(false);
  const [address, setAddress] = useState(data.email ?? "");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sendAgain, { isSaving, error }] = useSendAgain();
  const send = async () => {
    if (isSaving) return;
    setRefusal(null);
    const { sendInvitationAgain: result } = await sendAgain({
      roundId,
      invitationId: data.id,
      ...(data.email === null ? {} : { email: address }),
    });
    const [refused] = result.__typename === "RatersRefusedProblem" ? result.refusals : [];
    if (refused) return setRefusal(`${address}: ${t(`refusal.${refused.reason}`)}`);
    return setOpen(false);
  };
  return (
    <>
      <Button aria-label={t("again.open", { name })} onPress={() => setOpen(true)}>
        {t("again.short")}
      </Button>
      <ConfirmDialog
        title={t("again.title")}
        confirmLabel={t("again.act")}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={() => void send().catch(() => undefined)}
      >
        <Stack>
          {data.email === null ? (
            <p>{t("again.colleague", { name })}</p>
          ) : (
            <TextField type="email" label={t("again.address")} value={address} onChange={setAddress} error={refusal} />
          )}
          <p>{t("again.why")}</p>
          <ProblemNotice error={error} />
        </Stack>
      </ConfirmDialog>
    </>
  );
}
