import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import type { ReadGoal_GoalFragment } from "../../gql/graphql.js";
import { Badge, Card } from "../../ui/index.js";
import { PastStep } from "./PastStep.js";
import styles from "./goals.module.css";

export const ReadGoal_goal = graphql(`
  fragment ReadGoal_goal on Goal {
    id
    title
    why
    state
    steps {
      id
      ...PastStep_step
    }
  }
`);

/** A goal as a colleague reads it, with its steps. */
export function ReadGoal({ goal }: { readonly goal: FragmentType<ReadGoal_GoalFragment> }) {
  const { t } = useTranslation("goals");
  const { data } = useSuspenseFragment({ fragment: ReadGoal_goal, fragmentName: "ReadGoal_goal", from: goal });
  return (
    <Card level={3} title={data.title} aside={<Badge>{t(`state.${data.state}`)}</Badge>}>
      {data.why && <p className={styles.words}>{data.why}</p>}
      {data.steps.length > 0 && (
        <ul className={styles.steps}>
          {data.steps.map((step) => (
            <li key={step.id}>
              <PastStep step={step} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
