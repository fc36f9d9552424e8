import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { graphql } from "../../gql/index.js";
import { paths } from "../../platform/paths.js";
import { EmptyState, LinkButton, Page } from "../../ui/index.js";
import { GoalHead } from "./GoalHead.js";
import { GoalSteps } from "./GoalSteps.js";

const GoalPageDocument = graphql(`
  query GoalPage($id: ID!) {
    goal(id: $id) {
      id
      title
      ...GoalHead_goal
      ...GoalSteps_goal
    }
  }
`);

/** One of my goals: the step I am taking, what works and what does not, and what lies behind and ahead. */
export function GoalPage() {
  const { t } = useTranslation("goals");
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(GoalPageDocument, { variables: { id } });
  if (!data.goal) {
    return (
      <Page title={t("absent.title")}>
        <EmptyState title={t("absent.heading")} action={<LinkButton to={paths.goals}>{t("absent.back")}</LinkButton>} />
      </Page>
    );
  }
  return (
    <Page title={data.goal.title} actions={<LinkButton to={paths.goals}>{t("all")}</LinkButton>}>
      <GoalSteps goal={data.goal} />
      <GoalHead goal={data.goal} />
    </Page>
  );
}
