import { useSuspenseQuery } from "@apollo/client/react";
import { parseQuestionnaire } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { graphql } from "../../../gql/index.js";
import { paths } from "../../../platform/paths.js";
import { useViewer } from "../../../platform/viewer.js";
import { Button, EmptyState, LinkButton, Notice, Page, Row, Stack } from "../../../ui/index.js";
import { RaterSheet } from "./RaterSheet.js";
import styles from "./sheets.module.css";

const SheetsPageDocument = graphql(`
  query SheetsPage($id: ID!) {
    feedbackRound(id: $id) {
      id
      state
      tier
      message
      closesAt
      questionnaire {
        id
        definition
      }
    }
    feedbackRaterSheets(roundId: $id) {
      invitationId
      groupKey
      name
      code
      link
    }
  }
`);

/** What the owner prints for people without an address, a page each. The links exist on this page only while it is open. */
export function SheetsPage() {
  const { t } = useTranslation("sheets");
  const { id = "" } = useParams();
  const viewer = useViewer();
  // @NOTE privacy: whoever has a link may answer with it, so none stays in a cache.
  const { data } = useSuspenseQuery(SheetsPageDocument, { variables: { id }, fetchPolicy: "no-cache" });
  const { feedbackRound: round, feedbackRaterSheets: sheets } = data;
  const back = <LinkButton to={paths.round(id)}>{t("back")}</LinkButton>;
  if (!round?.questionnaire || !round.closesAt || sheets.length === 0) {
    return (
      <Page title={t("title")}>
        <EmptyState title={t("noneTitle")} action={back}>
          <p>{t("none")}</p>
        </EmptyState>
      </Page>
    );
  }
  const questionnaire = parseQuestionnaire(round.questionnaire.definition);
  const { closesAt, message, tier } = round;
  return (
    <div className={styles.page}>
      <Page title={t("title")} lead={t("lead", { count: sheets.length })}>
        <Stack gap="large">
          <div className={styles.unprinted}>
            <Stack>
              <Notice kind="warn" title={t("careTitle")}>
                <p>{t("care")}</p>
                {tier === "BLIND" && <p>{t("careBlind")}</p>}
              </Notice>
              <Row>
                <Button look="primary" onPress={() => window.print()}>
                  {t("act", { count: sheets.length })}
                </Button>
                {back}
              </Row>
            </Stack>
          </div>
          {sheets.map((sheet) => (
            <RaterSheet
              key={sheet.invitationId}
              sheet={sheet}
              questionnaire={questionnaire}
              message={message}
              ownerName={viewer?.fullName ?? ""}
              closesAt={closesAt}
              tier={tier}
            />
          ))}
        </Stack>
      </Page>
    </div>
  );
}
