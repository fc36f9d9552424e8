import type { BallotForm } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { RadioScale } from "../../../ui/index.js";
import type { ScaleAnswer } from "../../../ui/index.js";
import type { Answers } from "./answers.js";
import styles from "./answer.module.css";
import { FaceScale } from "./FaceScale.js";
import { ReadAloud } from "./ReadAloud.js";
import { StepFrame } from "./StepFrame.js";
import type { Frame } from "./StepFrame.js";
import type { AnswerStep } from "./steps.js";

export interface ItemsStepProps {
  readonly step: Extract<AnswerStep, { kind: "ITEMS" }>;
  readonly form: BallotForm;
  readonly answers: Answers;
  readonly frame: Frame;
  readonly onAnswer: (itemId: string, value: ScaleAnswer) => void;
}

/** The items of one screen; each may be left open or answered with "cannot judge". */
export function ItemsStep({ step, form, answers, frame, onAnswer }: ItemsStepProps) {
  const { t } = useTranslation("answer");
  const { language } = useDisplay();
  const isEasy = form.id === "clientShort";
  const options = form.scale.flatMap((point) =>
    point.value === null ? [] : [{ value: point.value, label: point.label[language], icon: point.icon }],
  );
  const wayOut = form.scale.find((point) => point.value === null)?.label[language] ?? t("cannotJudge");
  const choices = [...options.map((option) => option.label), wayOut].join(", ");
  const spoken = `${step.items.map((item) => item.text[language]).join(". ")}. ${choices}.`;
  return (
    <StepFrame title={step.title[language]} frame={frame} isEasy={isEasy}>
      <ReadAloud text={spoken} />
      <div className={styles.items}>
        {step.items.map((item) => {
          const shared = {
            label: item.text[language],
            value: answers.scores[item.id] ?? null,
            onChange: (value: ScaleAnswer) => onAnswer(item.id, value),
          };
          return isEasy ? (
            <FaceScale key={item.id} {...shared} options={options} cannotJudgeLabel={wayOut} />
          ) : (
            <RadioScale key={item.id} {...shared} options={options} cannotJudgeLabel={wayOut} />
          );
        })}
      </div>
    </StepFrame>
  );
}
