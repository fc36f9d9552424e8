import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { EmptyState, Page, Stack } from "../../../ui/index.js";
import { QuestionnaireCard } from "./QuestionnaireCard.js";

const QuestionnairesPageDocument = graphql(`
  query QuestionnairesPage {
    feedbackQuestionnaireVersions {
      id
      ...QuestionnaireCard_questionnaire
    }
  }
`);

/** The working group's questionnaires, every version of them. */
export function QuestionnairesPage() {
  const { t } = useTranslation("questionnaires");
  const { data, refetch } = useSuspenseQuery(QuestionnairesPageDocument, { fetchPolicy: "cache-and-network" });
  const versions = data.feedbackQuestionnaireVersions;
  return (
    <Page title={t("title")} lead={t("lead")}>
      {versions.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <Stack gap="large">
          {versions.map((questionnaire) => (
            <QuestionnaireCard key={questionnaire.id} questionnaire={questionnaire} onChanged={() => void refetch()} />
          ))}
        </Stack>
      )}
    </Page>
  );
}
