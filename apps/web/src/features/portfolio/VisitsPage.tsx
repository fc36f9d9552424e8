import { useSuspenseQuery } from "@apollo/client/react";
import { LIMITS } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import { paths } from "../../platform/paths.js";
import { Button, DataTable, DateText, EmptyState, LinkButton, Page } from "../../ui/index.js";

const VisitsPageDocument = graphql(`
  query VisitsPage($after: String) {
    portfolioVisits(first: 50, after: $after) {
      edges {
        node {
          id
          openedHour
          visitor {
            id
            fullName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Who opened my portfolio, to the hour. */
export function VisitsPage() {
  const { t } = useTranslation("portfolio");
  const { data, fetchMore } = useSuspenseQuery(VisitsPageDocument, { fetchPolicy: "cache-and-network" });
  const { edges, pageInfo } = data.portfolioVisits;
  const more = () =>
    fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        portfolioVisits: { ...next.portfolioVisits, edges: [...before.portfolioVisits.edges, ...next.portfolioVisits.edges] },
      }),
    });
  return (
    <Page title={t("visits.title")} lead={t("visits.lead", { months: LIMITS.visitsKeptMonths })}>
      {edges.length === 0 ? (
        <EmptyState title={t("visits.empty")} action={<LinkButton to={paths.portfolio}>{t("back")}</LinkButton>}>
          {t("visits.emptyText")}
        </EmptyState>
      ) : (
        <DataTable
          caption={t("visits.caption")}
          rows={edges.map(({ node }) => node)}
          rowKey={(visit) => visit.id}
          columns={[
            { id: "who", header: t("visits.who"), isRowHeader: true, cell: (visit) => visit.visitor?.fullName ?? "" },
            { id: "when", header: t("visits.when"), cell: (visit) => <DateText value={visit.openedHour} hasTime /> },
          ]}
        />
      )}
      {pageInfo.hasNextPage && (
        <div>
          <Button onPress={() => void more()}>{t("visits.more")}</Button>
        </div>
      )}
    </Page>
  );
}
