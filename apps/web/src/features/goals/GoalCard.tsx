import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import type { GoalCard_GoalFragment } from "../../gql/graphql.js";
import { paths } from "../../platform/paths.js";
import { Badge, Card, LinkButton, Row } from "../../ui/index.js";
import { ShareButton } from "../portfolio/ShareButton.js";
import styles from "./goals.module.css";

export const GoalCard_goal = graphql(`
  fragment GoalCard_goal on Goal {
    id
    title
    state
    audience
    sharedWith {
      id
      fullName
    }
    openStep {
      id
      intention
    }
  }
`);

export interface GoalCardProps {
  readonly goal: FragmentType<GoalCard_GoalFragment>;
  readonly level?: 2 | 3;
}

/** One of my goals in short: the step I am taking, and the way to its page. */
export function GoalCard({ goal, level = 3 }: GoalCardProps) {
  const { t } = useTranslation("goals");
  const { data } = useSuspenseFragment({ fragment: GoalCard_goal, from: goal });
  return (
    <Card level={level} title={data.title} aside={data.state === "OPEN" ? undefined : <Badge>{t(`state.${data.state}`)}</Badge>}>
      {data.state === "OPEN" && (
        <div>
          <p className={styles.quiet}>{data.openStep ? t("card.now") : t("card.free")}</p>
          {data.openStep && <p className={styles.words}>{data.openStep.intention}</p>}
        </div>
      )}
      <Row>
        <LinkButton to={paths.goal(data.id)}>{data.openStep ? t("card.log") : t("card.open")}</LinkButton>
        <ShareButton kind="GOAL" itemId={data.id} name={data.title} audience={data.audience ?? "PRIVATE"} people={data.sharedWith} />
      </Row>
    </Card>
  );
}
