import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import type { GoalSteps_GoalFragment } from "../../gql/graphql.js";
import { Badge, Button, Card, Notice, Row } from "../../ui/index.js";
import { NewStepForm } from "./NewStepForm.js";
import { OpenStepCard } from "./OpenStepCard.js";
import { PastStep } from "./PastStep.js";
import { useMoveStep } from "./useMoveStep.js";
import styles from "./goals.module.css";

export const GoalSteps_goal = graphql(`
  fragment GoalSteps_goal on Goal {
    id
    state
    steps {
      id
      state
      intention
      ...OpenStepCard_step
      ...PastStep_step
    }
  }
`);

/** One step is open; planned ones wait, and what was done or let go stays to look back on. */
export function GoalSteps({ goal }: { readonly goal: FragmentType<GoalSteps_GoalFragment> }) {
  const { t } = useTranslation("goals");
  const { data } = useSuspenseFragment({ fragment: GoalSteps_goal, fragmentName: "GoalSteps_goal", from: goal });
  const [move] = useMoveStep();
  const open = data.steps.find((step) => step.state === "OPEN");
  const planned = data.steps.filter((step) => step.state === "PLANNED");
  const past = data.steps.filter((step) => step.state === "DONE" || step.state === "STOPPED").toReversed();
  const isActive = data.state === "OPEN";
  const moveTo = (stepId: string, state: "OPEN" | "STOPPED") => void move({ stepId, state }).catch(() => undefined);
  return (
    <>
      {data.state !== "OPEN" && <Notice title={t(`rests.${data.state}`)}>{t("rests.text")}</Notice>}
      {open && <OpenStepCard key={open.id} step={open} planned={planned} />}
      {isActive && <NewStepForm key={open ? "later" : "now"} goalId={data.id} isForLater={open !== undefined} />}
      {planned.length > 0 && (
        <Card title={t("planned.title")}>
          <ul className={styles.steps}>
            {planned.map((step) => (
              <li key={step.id}>
                <div className={styles.head}>
                  <p className={styles.words}>{step.intention}</p>
                  <Badge>{t("step.state.PLANNED")}</Badge>
                </div>
                <Row>
                  {!open && isActive && <Button onPress={() => moveTo(step.id, "OPEN")}>{t("planned.open")}</Button>}
                  <Button
                    look="quiet"
                    aria-label={t("planned.dropOf", { step: step.intention })}
                    onPress={() => moveTo(step.id, "STOPPED")}
                  >
                    {t("planned.drop")}
                  </Button>
                </Row>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {past.length > 0 && (
        <Card title={t("past.title")}>
          <ul className={styles.steps}>
            {past.map((step) => (
              <li key={step.id}>
                <PastStep
                  step={step}
                  actions={
                    !open && isActive ? (
                      <div>
                        <Button
                          look="quiet"
                          aria-label={t("past.againOf", { step: step.intention })}
                          onPress={() => moveTo(step.id, "OPEN")}
                        >
                          {t("past.again")}
                        </Button>
                      </div>
                    ) : undefined
                  }
                />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
