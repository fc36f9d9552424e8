import { useQuery } from "@apollo/client/react";
import { LIMITS } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { StepSourceInput } from "../../../gql/graphql.js";
import { useIntent } from "../../../platform/useIntent.js";
import { Button, Dialog, Notice, ProblemNotice, Select, Stack, TextArea, TextField, useToast } from "../../../ui/index.js";
import styles from "./report.module.css";

const StepGoalsDocument = graphql(`
  query StepGoals {
    myPortfolio {
      id
      goals {
        id
        title
        state
      }
    }
  }
`);

const MakeStepFromReport = graphql(`
  mutation MakeStepFromReport($input: MakeStepInput!) {
    makeStep(input: $input) {
      ... on MakeStepSuccess {
        goal {
          id
          title
        }
      }
      ... on StepAlreadyOpenProblem {
        openStep {
          id
          intention
        }
      }
    }
  }
`);

export type StepSource = StepSourceInput;

const NEW_GOAL = "NEW";

export interface MakeStepDialogProps {
  /** A theme or a sentence of the report; closed without one. */
  readonly source: StepSource | null;
  readonly onClose: () => void;
}

/** From a theme or a sentence to one small step, in a goal one has or in a new one. */
export function MakeStepDialog({ source, onClose }: MakeStepDialogProps) {
  const { t } = useTranslation("report");
  return (
    <Dialog title={t("step.title")} isOpen={source !== null} onClose={onClose}>
      {source && <StepForm key={source.text} source={source} onClose={onClose} />}
    </Dialog>
  );
}

function StepForm({ source, onClose }: { readonly source: StepSource; readonly onClose: () => void }) {
  const { t } = useTranslation("report");
  const toast = useToast();
  const { data, error: loadError } = useQuery(StepGoalsDocument);
  const [makeStep, { isSaving, error }] = useIntent(MakeStepFromReport);
  const [goalId, setGoalId] = useState(NEW_GOAL);
  const [title, setTitle] = useState(source.kind === "FEEDBACK_THEME" ? source.text : "");
  const [intention, setIntention] = useState("");
  const [openStep, setOpenStep] = useState<string | null>(null);
  const goals = (data?.myPortfolio?.goals ?? []).filter((goal) => goal.state === "OPEN" || goal.state === "RESTING");
  const isNew = goalId === NEW_GOAL;
  const isReady = intention.trim() !== "" && intention.length <= LIMITS.stepTextCharsMax && (!isNew || title.trim() !== "");
  const save = async (isForLater: boolean) => {
    const text = [...source.text].slice(0, LIMITS.commentCharsMax).join("");
    const goal = isNew ? { newGoalTitle: title.trim() } : { goalId };
    const { makeStep: result } = await makeStep({ ...goal, intention: intention.trim(), isForLater, source: { kind: source.kind, text } });
    if (result.__typename === "StepAlreadyOpenProblem") return setOpenStep(result.openStep?.intention ?? "");
    toast({ text: t("step.saved", { goal: result.__typename === "MakeStepSuccess" ? (result.goal?.title ?? "") : "" }) });
    return onClose();
  };
  return (
    <Stack>
      <blockquote className={styles.text}>{source.text}</blockquote>
      <TextArea
        label={t("step.intention")}
        description={t("step.help")}
        rows={3}
        maxChars={LIMITS.stepTextCharsMax}
        value={intention}
        onChange={setIntention}
      />
      <Select
        label={t("step.goal")}
        options={[{ value: NEW_GOAL, label: t("step.newGoal") }, ...goals.map((goal) => ({ value: goal.id, label: goal.title }))]}
        value={goalId}
        onChange={setGoalId}
      />
      {isNew && <TextField label={t("step.goalTitle")} value={title} onChange={setTitle} maxLength={LIMITS.goalTitleCharsMax} />}
      {openStep !== null && (
        <Notice
          isLive
          title={t("step.openTitle")}
          actions={<Button onPress={() => void save(true).catch(() => undefined)}>{t("step.later")}</Button>}
        >
          <p>{t("step.open", { step: openStep })}</p>
        </Notice>
      )}
      <ProblemNotice error={error ?? loadError} />
      <Button look="primary" isDisabled={!isReady || isSaving} onPress={() => void save(false).catch(() => undefined)}>
        {t("step.save")}
      </Button>
    </Stack>
  );
}
