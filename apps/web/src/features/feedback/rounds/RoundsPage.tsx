import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { paths } from "../../../platform/paths.js";
import { EmptyState, Grid, LinkButton, Page } from "../../../ui/index.js";
import { SharedWithMe } from "../reading/SharedWithMe.js";
import { RequestsSection } from "../requests/RequestsSection.js";
import { RoundCard } from "./RoundCard.js";

const RoundsPageDocument = graphql(`
  query RoundsPage {
    feedbackRounds {
      id
      ...RoundCard_round
    }
    feedbackRequests {
      id
      ...RequestCard_request
      ...DrawAhead_request
    }
  }
`);

/** One's own rounds; nobody else knows that they exist. */
export function RoundsPage() {
  const { t } = useTranslation("feedback");
  const { data } = useSuspenseQuery(RoundsPageDocument, { fetchPolicy: "cache-and-network" });
  const start = (
    <LinkButton to={paths.newRound} look="primary">
      {t("rounds.new")}
    </LinkButton>
  );
  return (
    <Page title={t("rounds.title")} lead={t("rounds.lead")} actions={data.feedbackRounds.length > 0 ? start : undefined} isWide>
      <RequestsSection requests={data.feedbackRequests} />
      <SharedWithMe />
      {data.feedbackRounds.length === 0 ? (
        <EmptyState title={t("rounds.emptyTitle")} action={start}>
          <p>{t("rounds.empty")}</p>
        </EmptyState>
      ) : (
        <Grid>
          {data.feedbackRounds.map((round) => (
            <RoundCard key={round.id} round={round} />
          ))}
        </Grid>
      )}
    </Page>
  );
}
