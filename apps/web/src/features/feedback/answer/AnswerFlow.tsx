import { formOf } from "@eigenkleur/shared";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import type { Drafts } from "../../../platform/drafts.js";
import { useDraft } from "../../../platform/useDraft.js";
import { NO_ANSWERS, parseAnswers } from "./answers.js";
import type { Answers } from "./answers.js";
import type { DeviceSteps } from "./device/device-steps.js";
import type { OpenInvitation } from "./invitation.js";
import { ItemsStep } from "./ItemsStep.js";
import { ReceiptPage } from "./ReceiptPage.js";
import type { Sender, Sent } from "./sender.js";
import { SendStep } from "./SendStep.js";
import { stepsOf } from "./steps.js";
import { TalentsStep } from "./TalentsStep.js";
import { WelcomeStep } from "./WelcomeStep.js";
import { WordsStep } from "./WordsStep.js";

export interface AnswerFlowProps {
  /** Under which the answers in the making are kept. */
  readonly draftSecret: string;
  readonly invitation: OpenInvitation;
  readonly wasSent: boolean;
  readonly open: () => Promise<Drafts>;
  readonly device: DeviceSteps;
  readonly sender: Sender;
  readonly onSent?: () => void;
  readonly onGone: () => void;
}

/** The invitation speaks the rater's language; after that the switch in the header decides. */
function useInvitedLanguage(language: "NL" | "EN"): void {
  const display = useDisplay();
  const isSet = useRef(false);
  useEffect(() => {
    if (isSet.current) return;
    isSet.current = true;
    const invited = language === "EN" ? "en" : "nl";
    if (display.language !== invited) display.setLanguage(invited);
  }, [display, language]);
}

/** From welcome to receipt; every answer is kept on this device only, until it is sent. */
export function AnswerFlow({ draftSecret, invitation, wasSent, open, device, sender, onSent, onGone }: AnswerFlowProps) {
  const { t } = useTranslation("answer");
  useInvitedLanguage(invitation.language);
  const form = formOf(invitation.questionnaire, invitation.group.key);
  const steps = stepsOf(form, invitation.questionnaire);
  const closesAt = new Date(invitation.closesAt);
  const draft = useDraft<Answers>({ secret: draftSecret, expiresAt: closesAt, empty: NO_ANSWERS, parse: parseAnswers, open });
  // The welcome comes first, also when somebody returns: it holds the promise.
  const [at, setAt] = useState(-1);
  const [done, setDone] = useState<{ readonly hasDeclined: boolean; readonly sent: Sent } | null>(null);
  const answers = draft.value;
  const goTo = (step: number) => {
    setAt(step);
    if (step >= 0) draft.change({ ...answers, step });
    window.scrollTo(0, 0);
  };
  const finish = (hasDeclined: boolean) => (sent: Sent) => {
    setDone({ hasDeclined, sent });
    window.scrollTo(0, 0);
    void draft.wipe().then(onSent);
  };
  if (done) return <ReceiptPage invitation={invitation} device={device} {...done} />;
  if (at < 0) {
    const hasDraft = Object.keys(answers.scores).length > 0;
    return (
      <WelcomeStep
        sender={sender}
        invitation={invitation}
        wasSent={wasSent}
        hasDraft={hasDraft}
        draftStatus={draft.status}
        onStart={() => goTo(hasDraft ? Math.min(answers.step, steps.length) : 0)}
        onDeclined={finish(true)}
        onGone={onGone}
      />
    );
  }
  const step = steps[at];
  const frame = { at, of: steps.length + 1, onBack: () => goTo(at - 1), onNext: () => goTo(at + 1) };
  if (!step) {
    const goToItem = (itemId: string) =>
      goTo(steps.findIndex((one) => one.kind === "ITEMS" && one.items.some((item) => item.id === itemId)));
    return (
      <SendStep
        sender={sender}
        invitation={invitation}
        form={form}
        answers={answers}
        frame={frame}
        onGoToItem={goToItem}
        onSent={finish(false)}
        onGone={onGone}
      />
    );
  }
  if (step.kind === "TALENTS") {
    const pick = (talents: readonly string[]) => draft.change({ ...answers, talents });
    return <TalentsStep key={step.id} step={step} chosen={answers.talents} frame={frame} onChange={pick} />;
  }
  if (step.kind === "WORDS") {
    const change = (questionId: string, text: string) =>
      draft.change({ ...answers, comments: { ...answers.comments, [questionId]: text } });
    const sign = (questionId: string, name: string | null) => {
      const { [questionId]: _before, ...others } = answers.signatures;
      draft.change({ ...answers, signatures: name === null ? others : { ...others, [questionId]: name } });
    };
    return (
      <WordsStep
        key={step.id}
        step={step}
        form={form}
        answers={answers}
        lead={t("words.lead", { name: invitation.ownerName })}
        frame={frame}
        onChange={change}
        rater={{ ownerName: invitation.ownerName, onSign: sign }}
      />
    );
  }
  const answer = (itemId: string, value: Answers["scores"][string]) =>
    draft.change({ ...answers, scores: { ...answers.scores, [itemId]: value } });
  return <ItemsStep key={step.id} step={step} form={form} answers={answers} frame={frame} onAnswer={answer} />;
}
