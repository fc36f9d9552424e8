import { LIMITS } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Dialog, ProblemNotice, Row, Select, TextArea, useToast } from "../../ui/index.js";
import { useFinishStep } from "./useFinishStep.js";
import { useMoveStep } from "./useMoveStep.js";

export interface FinishStepProps {
  readonly stepId: string;
  /** What one wrote under "what next": often the next step already. */
  readonly suggestion: string;
  readonly planned: readonly { readonly id: string; readonly intention: string }[];
}

const NONE = "none";
const OWN = "own";

/** Closes the step, as done or as let go, and takes the next one in the same breath if one wants. */
export function FinishStep({ stepId, suggestion, planned }: FinishStepProps) {
  const { t } = useTranslation("goals");
  const [outcome, setOutcome] = useState<"done" | "stopped" | null>(null);
  return (
    <>
      <Row>
        <Button look="primary" onPress={() => setOutcome("done")}>
          {t("finish.done")}
        </Button>
        <Button onPress={() => setOutcome("stopped")}>{t("finish.stop")}</Button>
      </Row>
      {outcome && (
        <NextStepDialog
          stepId={stepId}
          suggestion={suggestion}
          planned={planned}
          isStopped={outcome === "stopped"}
          onClose={() => setOutcome(null)}
        />
      )}
    </>
  );
}

function NextStepDialog({
  stepId,
  suggestion,
  planned,
  isStopped,
  onClose,
}: FinishStepProps & { readonly isStopped: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation("goals");
  const show = useToast();
  const [finish, { isSaving, error }] = useFinishStep();
  const [move] = useMoveStep();
  const [next, setNext] = useState(planned[0]?.id ?? (suggestion.trim() === "" ? NONE : OWN));
  const [words, setWords] = useState(suggestion);
  const save = async () => {
    const follow = next === NONE ? {} : next === OWN ? { nextIntention: words } : { nextStepId: next };
    const hasNext = next !== NONE;
    await finish({ stepId, isStopped, ...follow });
    onClose();
    // With another step open already, opening this one again is not one press.
    show({
      text: t(isStopped ? "finish.stopped" : "finish.finished"),
      ...(hasNext ? {} : { onUndo: () => void move({ stepId, state: "OPEN" }) }),
    });
  };
  return (
    <Dialog
      isOpen
      title={t(isStopped ? "finish.stopTitle" : "finish.doneTitle")}
      onClose={onClose}
      actions={
        <Button
          look="primary"
          isPending={isSaving}
          isDisabled={next === OWN && words.trim() === ""}
          onPress={() => void save().catch(() => undefined)}
        >
          {t("finish.save")}
        </Button>
      }
    >
      <p>{t(isStopped ? "finish.stopText" : "finish.doneText")}</p>
      <Select
        label={t("finish.next")}
        value={next}
        onChange={setNext}
        options={[
          ...planned.map((step) => ({ value: step.id, label: step.intention })),
          { value: OWN, label: t("finish.own") },
          { value: NONE, label: t("finish.none") },
        ]}
      />
      {next === OWN && (
        <TextArea label={t("finish.ownLabel")} rows={2} value={words} onChange={setWords} maxChars={LIMITS.stepTextCharsMax} />
      )}
      <ProblemNotice error={error} />
    </Dialog>
  );
}
