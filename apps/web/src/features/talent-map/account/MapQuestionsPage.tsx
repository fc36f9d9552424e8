import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { MapQuestionsPageQuery } from "../../../gql/graphql.js";
import { Button, DataTable, DateText, EmptyState, Page } from "../../../ui/index.js";

const MapQuestionsPageDocument = graphql(`
  query MapQuestionsPage($after: String) {
    mapQuestions(first: 50, after: $after) {
      edges {
        node {
          id
          askedOn
          purpose
          kind
          groupNames
          expressionNamesNl
          expressionNamesEn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Question = MapQuestionsPageQuery["mapQuestions"]["edges"][number]["node"];

const KINDS = ["MAP", "TREND", "RARE"] as const;
const NAMES_SHOWN = 8;

/** Every question HR put to the map, for everybody who works here. */
export function MapQuestionsPage() {
  const { t, i18n } = useTranslation("mapAccount");
  const { data, fetchMore } = useSuspenseQuery(MapQuestionsPageDocument, { fetchPolicy: "cache-and-network" });
  const { edges, pageInfo } = data.mapQuestions;
  const more = () =>
    fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        mapQuestions: { ...next.mapQuestions, edges: [...before.mapQuestions.edges, ...next.mapQuestions.edges] },
      }),
    });
  const expressionsOf = (question: Question) => (i18n.language === "en" ? question.expressionNamesEn : question.expressionNamesNl);
  const listed = (names: readonly string[]): string => {
    const shown = names.slice(0, NAMES_SHOWN).join(", ");
    return names.length > NAMES_SHOWN ? `${shown} ${t("questions.andMore", { count: names.length - NAMES_SHOWN })}` : shown;
  };
  return (
    <Page title={t("questions.title")} lead={t("questions.lead")}>
      {edges.length === 0 ? (
        <EmptyState title={t("questions.empty")}>{t("questions.emptyText")}</EmptyState>
      ) : (
        <DataTable
          caption={t("questions.caption")}
          rows={edges.map(({ node }) => node)}
          rowKey={(question) => question.id}
          columns={[
            { id: "purpose", header: t("questions.purpose"), isRowHeader: true, cell: (question) => question.purpose },
            { id: "when", header: t("questions.when"), cell: (question) => <DateText value={question.askedOn} /> },
            {
              id: "what",
              header: t("questions.what"),
              cell: (question) => (
                <>
                  {t(`questions.kinds.${KINDS.find((kind) => kind === question.kind) ?? "other"}`)}
                  {question.groupNames.length > 0 && (
                    <p>{t("questions.groups", { names: listed(question.groupNames.map((name) => name || t("questions.everybody"))) })}</p>
                  )}
                  {expressionsOf(question).length > 0 && <p>{t("questions.expressions", { names: listed(expressionsOf(question)) })}</p>}
                </>
              ),
            },
          ]}
        />
      )}
      {pageInfo.hasNextPage && (
        <div>
          <Button onPress={() => void more()}>{t("questions.more")}</Button>
        </div>
      )}
    </Page>
  );
}
