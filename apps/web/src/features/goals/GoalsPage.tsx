import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import { Page } from "../../ui/index.js";
import { GoalsSection } from "./GoalsSection.js";

const GoalsPageDocument = graphql(`
  query GoalsPage {
    myPortfolio {
      id
      goals {
        id
        state
        ...GoalCard_goal
      }
    }
  }
`);

/** My goals: what I am working on first, then what rests and what is behind me. */
export function GoalsPage() {
  const { t } = useTranslation("goals");
  const { data } = useSuspenseQuery(GoalsPageDocument);
  return (
    <Page title={t("page.title")} lead={t("page.lead")}>
      <GoalsSection goals={data.myPortfolio?.goals ?? []} isWholePage />
    </Page>
  );
}
