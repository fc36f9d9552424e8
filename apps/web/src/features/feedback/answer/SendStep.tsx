import { bytesLeft, LIMITS } from "@eigenkleur/shared";
import type { BallotForm } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Button, Notice, Stack } from "../../../ui/index.js";
import type { OpenInvitation } from "./invitation.js";
import { ballotOf, openItems } from "./answers.js";
import type { Answers } from "./answers.js";
import styles from "./answer.module.css";
import { LimitsNote } from "./LimitsNote.js";
import type { Sender, Sent } from "./sender.js";
import { SendProblem } from "./SendProblem.js";
import { StepFrame } from "./StepFrame.js";
import type { Frame } from "./StepFrame.js";
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
  const ballot = ballotOf(answers, form);
  const open = openItems(answers, form);
  const written = form.openQuestions.filter((question) => ballot.comments[question.id]);
  const picked = form.talents?.cards.filter((card) => ballot.talents?.includes(card.id)) ?? [];
  const isEmpty = open.length === form.items.length && written.length === 0;
  const isTooLong =
    bytesLeft(ballot) < 0 || written.some((question) => (ballot.comments[question.id]?.length ?? 0) > LIMITS.commentCharsMax);
  const submit = async () => {
    const sent = await send(ballot);
    if (sent) onSent(sent);
  };
  const [firstOpen] = open;
  return (
    <StepFrame
      title={t("send.title")}
      frame={frame}
      isEasy={form.id === "clientShort"}
      act={
        <Button look="primary" isDisabled={isEmpty || isTooLong || isSending} onPress={() => void submit()}>
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
        {written.length > 0 && (
          <section className={styles.section}>
            <h2>{t("send.yourWords")}</h2>
            <dl className={styles.written}>
              {written.map((question) => (
                <div key={question.id}>
                  <dt>{question.text[language]}</dt>
                  <dd>{ballot.comments[question.id]}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <LimitsNote invitation={invitation} />
        <SendProblem problem={problem} onGone={onGone} />
      </Stack>
    </StepFrame>
  );
}
