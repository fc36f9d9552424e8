import { bytesLeft, cleanText, hasUnwantedSigns, LIMITS } from "@eigenkleur/shared";
import type { BallotForm } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Notice, Stack, TextArea } from "../../../ui/index.js";
import { ballotOf } from "./answers.js";
import type { Answers } from "./answers.js";
import { ReadAloud } from "./ReadAloud.js";
import { SignSentence } from "./SignSentence.js";
import { StepFrame } from "./StepFrame.js";
import type { Frame } from "./StepFrame.js";
import type { AnswerStep } from "./steps.js";
import { TellingHint } from "./TellingHint.js";

/** What concerns a rater only: who reads it, and whether one puts one's name to it. */
export interface RaterWords {
  readonly ownerName: string;
  readonly onSign: (questionId: string, name: string | null) => void;
}

export interface WordsStepProps {
  readonly step: Extract<AnswerStep, { kind: "WORDS" }>;
  readonly form: BallotForm;
  readonly answers: Answers;
  readonly lead: string;
  readonly frame: Frame;
  readonly onChange: (questionId: string, text: string) => void;
  /** Absent when the writer is the owner. */
  readonly rater?: RaterWords;
}

/** Open questions; the envelope has one size, so what no longer fits is said while typing. */
export function WordsStep({ step, form, answers, lead, frame, onChange, rater }: WordsStepProps) {
  const { t } = useTranslation("answer");
  const { language } = useDisplay();
  const [wasCleaned, setCleaned] = useState(false);
  const left = bytesLeft(ballotOf(answers, form));
  const isEasy = form.id === "clientShort";
  const write = (questionId: string, text: string) => {
    if (hasUnwantedSigns(text)) setCleaned(true);
    onChange(questionId, cleanText(text));
  };
  return (
    <StepFrame title={step.title?.[language] ?? t("words.title")} lead={lead} frame={frame} isEasy={isEasy}>
      <Stack gap="large">
        {step.questions.map((question) => {
          const text = answers.comments[question.id] ?? "";
          return (
            <Stack key={question.id}>
              <TextArea
                label={question.text[language]}
                isOptional
                maxChars={LIMITS.commentCharsMax}
                value={text}
                onChange={(next) => write(question.id, next)}
              />
              {isEasy && <ReadAloud text={question.text[language]} />}
              {rater && <TellingHint text={text} ownerName={rater.ownerName} />}
              {rater && text.trim() !== "" && (
                <SignSentence
                  name={answers.signatures[question.id] ?? null}
                  ownerName={rater.ownerName}
                  onChange={(name) => rater.onSign(question.id, name)}
                />
              )}
            </Stack>
          );
        })}
        {wasCleaned && (
          <Notice isLive>
            <p>{t("words.cleaned")}</p>
          </Notice>
        )}
        {left < 0 && (
          <Notice kind="problem" isLive title={t("words.tooMuch")}>
            <p>{t("words.tooMuchText", { count: -left })}</p>
          </Notice>
        )}
      </Stack>
    </StepFrame>
  );
}
