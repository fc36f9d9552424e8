import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import type { PastStep_StepFragment } from "../../gql/graphql.js";
import { Badge } from "../../ui/index.js";
import styles from "./goals.module.css";

export const PastStep_step = graphql(`
  fragment PastStep_step on GoalStep {
    id
    intention
    state
    whatWorks
    whatDoesNot
    whatNext
  }
`);

export interface PastStepProps {
  readonly step: FragmentType<PastStep_StepFragment>;
  readonly actions?: ReactNode;
}

/** A step to read: what was intended, and what works and what does not side by side. */
export function PastStep({ step, actions }: PastStepProps) {
  const { t } = useTranslation("goals");
  const { data } = useSuspenseFragment({ fragment: PastStep_step, from: step });
  const notes = (["whatWorks", "whatDoesNot", "whatNext"] as const).filter((name) => data[name] !== "");
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <p className={styles.words}>{data.intention}</p>
        <Badge>{t(`step.state.${data.state}`)}</Badge>
      </div>
      {notes.length > 0 && (
        <dl className={styles.notes}>
          {notes.map((name) => (
            <div key={name}>
              <dt>{t(`step.${name}`)}</dt>
              <dd>{data[name]}</dd>
            </div>
          ))}
        </dl>
      )}
      {actions}
    </div>
  );
}
