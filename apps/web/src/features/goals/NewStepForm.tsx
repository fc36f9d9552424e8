import { LIMITS } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Card, ProblemNotice, TextArea, TextField, useToast } from "../../ui/index.js";
import { useMakeStep } from "./useMakeStep.js";

export interface NewStepFormProps {
  readonly goalId: string;
  /** Another step is open: this one waits. */
  readonly isForLater: boolean;
}

/** A next small step: taken at once when none is open, kept for later otherwise. */
export function NewStepForm({ goalId, isForLater }: NewStepFormProps) {
  const { t } = useTranslation("goals");
  const show = useToast();
  const [make, { isSaving, error }] = useMakeStep();
  const [isOpen, setOpen] = useState(!isForLater);
  const [intention, setIntention] = useState("");
  const [expectedOn, setExpectedOn] = useState("");
  const save = async () => {
    const { makeStep: result } = await make({ goalId, intention, expectedOn: expectedOn || null, isForLater });
    if (result.__typename === "StepAlreadyOpenProblem") {
      show({ text: t("step.alreadyOpen") });
      return;
    }
    setIntention("");
    setExpectedOn("");
    show({ text: t(isForLater ? "step.planned" : "step.opened") });
  };
  if (!isOpen) {
    return (
      <div>
        <Button onPress={() => setOpen(true)}>{t("step.later")}</Button>
      </div>
    );
  }
  return (
    <Card title={t(isForLater ? "step.later" : "step.first")}>
      <TextArea
        label={t("step.intention")}
        description={t("step.hint")}
        rows={2}
        value={intention}
        onChange={setIntention}
        maxChars={LIMITS.stepTextCharsMax}
      />
      <TextField label={t("step.expectedOn")} isOptional type="date" value={expectedOn} onChange={setExpectedOn} />
      <div>
        <Button look="primary" isPending={isSaving} isDisabled={intention.trim() === ""} onPress={() => void save().catch(() => undefined)}>
          {t(isForLater ? "step.plan" : "step.open")}
        </Button>
      </div>
      <ProblemNotice error={error} />
    </Card>
  );
}
