import { bytesLeft, LIMITS } from "@eigenkleur/shared";
import type { BallotForm } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Button, Checkbox, Notice, Stack } from "../../../ui/index.js";
import { AmongOthers } from "./AmongOthers.js";
import { ballotOf, openItems } from "./answers.js";
import type { Answers } from "./answers.js";
import type { OpenInvitation } from "./invitation.js";
import { LimitsNote } from "./LimitsNote.js";
import type { Sender, Sent } from "./sender.js";
import { SendLater } from "./SendLater.js";
import { SendProblem } from "./SendProblem.js";
import { StepFrame } from "./StepFrame.js";
import type { Frame } from "./StepFrame.js";
import { DELAY_MINUTES_MAX, useRandomDelay } from "./useRandomDelay.js";
import { useSend } from "./useSend.js";

export interface SendStepProps {
  readonly sender: Sender;
  readonly invitation: OpenInvitation;
  readonly form: BallotForm;
  readonly answers: Answers;
  readonly frame: Frame;
  readonly onGoToItem: (itemId: string) => void;
  readonly onSent: (sent: Sent) => void;
  readonly onGone: () => void;
}

/** The last look: what is still open, what one wrote, what cannot be promised, and the button. */
export function SendStep({ sender, invitation, form, answers, frame, onGoToItem, onSent, onGone }: SendStepProps) {
  const { t } = useTranslation("answer");
  const { language } = useDisplay();
  const { send, isSending, problem } = useSend(sender);
  const [isLater, setLater] = useState(false);
  const ballot = ballotOf(answers, form);
  const open = openItems(answers, form);
  const written = form.openQuestions.filter((question) => ballot.comments[question.id]);
  const isEmpty = open.length === form.items.length && written.length === 0 && (ballot.talents ?? []).length === 0;
  const picked = form.talents?.cards.filter((card) => ballot.talents?.includes(card.id)) ?? [];
  const isTooLong =
    bytesLeft(ballot) < 0 || written.some((question) => (ballot.comments[question.id]?.length ?? 0) > LIMITS.commentCharsMax);
  const submit = async () => {
    const sent = await send(ballot);
    if (sent) onSent(sent);
  };
  const later = useRandomDelay(() => void submit());
  const [firstOpen] = open;
  return (
    <StepFrame
      title={t("send.title")}
      frame={frame}
      isEasy={form.id === "clientShort"}
      act={
        <Button
          look="primary"
          isDisabled={isEmpty || isTooLong || isSending || later.isWaiting}
          onPress={() => (isLater ? later.start() : void submit())}
        >
          {isSending ? t("send.sending") : t("send.act")}
        </Button>
      }
    >
      <Stack gap="large">
        <Stack>
          <p>{t("send.answered", { count: form.items.length - open.length, of: form.items.length })}</p>
          {firstOpen && !isEmpty && (
            <Notice actions={<Button onPress={() => onGoToItem(firstOpen)}>{t("send.goTo")}</Button>}>
              <p>{t("send.open", { count: open.length })}</p>
            </Notice>
          )}
          {isEmpty && (
            <Notice kind="warn">
              <p>{t("send.nothing")}</p>
            </Notice>
          )}
          {isTooLong && (
            <Notice kind="problem" title={t("words.tooMuch")}>
              <p>{t("words.tooMuchText", { count: Math.max(1, -bytesLeft(ballot)) })}</p>
            </Notice>
          )}
        </Stack>
        {picked.length > 0 && <p>{t("talents.yours", { talents: picked.map((card) => card.name[language]).join(", ") })}</p>}
        <AmongOthers form={form} comments={ballot.comments} invitation={invitation} />
        <LimitsNote invitation={invitation} />
        <Stack gap="small">
          <Checkbox isSelected={isLater} isDisabled={later.isWaiting} onChange={setLater}>
            {t("later.check", { count: DELAY_MINUTES_MAX })}
          </Checkbox>
          {later.isWaiting && <SendLater onNow={later.finish} onStop={later.stop} />}
        </Stack>
        <SendProblem problem={problem} onGone={onGone} />
      </Stack>
    </StepFrame>
  );
}
