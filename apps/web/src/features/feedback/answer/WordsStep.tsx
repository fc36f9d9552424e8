import { bytesLeft, cleanText, hasUnwantedSigns, LIMITS } from "@eigenkleur/shared";
import type { BallotForm } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Notice, Stack, TextArea } from "../../../ui/index.js";
import { ballotOf } from "./answers.js";
import type { Answers } from "./answers.js";
import { StepFrame } from "./StepFrame.js";
import type { Frame } from "./StepFrame.js";
import type { AnswerStep } from "./steps.js";

export interface WordsStepProps {
  readonly step: Extract<AnswerStep, { kind: "WORDS" }>;
  readonly form: BallotForm;
  readonly answers: Answers;
  readonly lead: string;
  readonly frame: Frame;
  readonly onChange: (questionId: string, text: string) => void;
}

/** Open questions; the envelope has one size, so what no longer fits is said while typing. */
export function WordsStep({ step, form, answers, lead, frame, onChange }: WordsStepProps) {
  const { t } = useTranslation("answer");
  const { language } = useDisplay();
  const [wasCleaned, setCleaned] = useState(false);
  const left = bytesLeft(ballotOf(answers, form));
  const write = (questionId: string, text: string) => {
    if (hasUnwantedSigns(text)) setCleaned(true);
    onChange(questionId, cleanText(text));
  };
  return (
    <StepFrame title={step.title?.[language] ?? t("words.title")} lead={lead} frame={frame} isEasy={form.id === "clientShort"}>
      <Stack gap="large">
        {step.questions.map((question) => (
          <TextArea
            key={question.id}
            label={question.text[language]}
            isOptional
            maxChars={LIMITS.commentCharsMax}
            value={answers.comments[question.id] ?? ""}
            onChange={(text) => write(question.id, text)}
          />
        ))}
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
