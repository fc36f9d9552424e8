import { LIMITS } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Dialog, ProblemNotice, TextArea, TextField, useToast } from "../../ui/index.js";
import { useCreateGoal } from "./useCreateGoal.js";

/** A goal, why it matters, and a first small step when one knows it. */
export function NewGoalDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("goals");
  const show = useToast();
  const [create, { isSaving, error }] = useCreateGoal();
  const [title, setTitle] = useState("");
  const [why, setWhy] = useState("");
  const [step, setStep] = useState("");
  const save = async () => {
    await create({ title, why, steps: step.trim() === "" ? [] : [{ intention: step }] });
    onClose();
    show({ text: t("new.done") });
  };
  const send = () => void save().catch(() => undefined);
  return (
    <Dialog
      isOpen
      title={t("new.title")}
      onClose={onClose}
      actions={
        <Button look="primary" isPending={isSaving} isDisabled={title.trim() === ""} onPress={send}>
          {t("new.save")}
        </Button>
      }
    >
      <TextField
        label={t("new.goal")}
        description={t("new.goalHint")}
        value={title}
        onChange={setTitle}
        maxLength={LIMITS.goalTitleCharsMax}
        autoFocus
      />
      <TextArea label={t("new.why")} isOptional rows={2} value={why} onChange={setWhy} maxChars={LIMITS.goalWhyCharsMax} />
      <TextArea
        label={t("new.step")}
        description={t("new.stepHint")}
        isOptional
        rows={2}
        value={step}
        onChange={setStep}
        maxChars={LIMITS.stepTextCharsMax}
      />
      <ProblemNotice error={error} />
    </Dialog>
  );
}
