import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { LIMITS } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import type { OpenStepCard_StepFragment } from "../../gql/graphql.js";
import { AutosaveField, Card, useFieldSave } from "../../ui/index.js";
import { FinishStep } from "./FinishStep.js";
import { useUpdateStep } from "./useUpdateStep.js";
import styles from "./goals.module.css";

export const OpenStepCard_step = graphql(`
  fragment OpenStepCard_step on GoalStep {
    id
    intention
    expectedOn
    whatWorks
    whatDoesNot
    whatNext
    version
    sourceKind
    sourceText
  }
`);

const NOTES = ["whatWorks", "whatDoesNot", "whatNext"] as const;
type Field = (typeof NOTES)[number] | "expectedOn";

export interface OpenStepCardProps {
  readonly step: FragmentType<OpenStepCard_StepFragment>;
  readonly planned: readonly { readonly id: string; readonly intention: string }[];
}

/** The one open step: what works and what does not side by side, what next, and the way on. Made for a minute on a phone. */
export function OpenStepCard({ step, planned }: OpenStepCardProps) {
  const { t } = useTranslation("goals");
  const { data } = useSuspenseFragment({ fragment: OpenStepCard_step, from: step });
  const [update] = useUpdateStep();
  const { id: stepId, intention, whatWorks, whatDoesNot, whatNext, version } = data;
  const expectedOn = data.expectedOn ?? "";
  const stored = { texts: { whatWorks, whatDoesNot, whatNext, expectedOn }, version };
  const save = useFieldSave<Field>(stored, async ({ expectedOn: day, ...notes }, expectedVersion) => {
    const { updateStep: result } = await update({ stepId, intention, expectedOn: day || null, expectedVersion, ...notes });
    if (result.__typename === "UpdateStepSuccess") return { kind: "saved", version: result.step?.version ?? expectedVersion + 1 };
    return { kind: "conflict", version: result.currentVersion, texts: result.texts };
  });
  return (
    <Card title={t("step.now")} colour="none">
      <p className={styles.lead}>{intention}</p>
      <AutosaveField isDate isOptional label={t("step.expectedOn")} value={expectedOn} version={version} save={save("expectedOn")} />
      {data.sourceText && data.sourceKind && (
        <blockquote className={styles.source}>
          <p>{t(`step.source.${data.sourceKind}`)}</p>
          <p className={styles.words}>{data.sourceText}</p>
        </blockquote>
      )}
      <div className={styles.versus}>
        {NOTES.map((note) => (
          <AutosaveField
            key={note}
            label={t(`step.${note}`)}
            placeholder={t(`step.placeholder.${note}`)}
            rows={3}
            maxChars={LIMITS.stepTextCharsMax}
            value={data[note]}
            version={version}
            save={save(note)}
          />
        ))}
      </div>
      <FinishStep stepId={stepId} suggestion={whatNext} planned={planned} />
    </Card>
  );
}
