import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { ImportChangesQuery, PeopleImportAction } from "../../../gql/graphql.js";
import { Button, DataTable, ProblemNotice, Row, Skeleton, Stack } from "../../../ui/index.js";
import type { Column } from "../../../ui/index.js";
import { joinPages } from "./join-pages.js";

const ImportChangesDocument = graphql(`
  query ImportChanges($id: ID!, $action: PeopleImportAction!, $after: String) {
    peopleImport(id: $id) {
      id
      changes(action: $action, first: 20, after: $after) {
        edges {
          cursor
          node {
            id
            line
            fullName
            team
            fields {
              field
              was
              becomes
            }
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
`);

type Change = NonNullable<ImportChangesQuery["peopleImport"]>["changes"]["edges"][number]["node"];

const FIELDS = ["fullName", "email", "staffNumber", "team", "location", "job"] as const;

export interface ImportChangesProps {
  readonly importId: string;
  readonly action: PeopleImportAction;
}

/** The people one kind of change is about. */
export function ImportChanges({ importId, action }: ImportChangesProps) {
  const { t } = useTranslation("identity");
  const { data, error, fetchMore } = useQuery(ImportChangesDocument, { variables: { id: importId, action } });
  const page = data?.peopleImport?.changes;
  if (!page) return error ? <ProblemNotice error={error} /> : <Skeleton lines={3} />;
  const hasFields = action === "MOVE" || action === "CHANGE" || action === "REJOIN";
  const columns: Column<Change>[] = [
    { id: "name", header: t("people.changes.name"), isRowHeader: true, cell: (row) => row.fullName },
    ...(action === "LEAVE" ? [] : [{ id: "line", header: t("people.problems.line"), cell: (row: Change) => row.line ?? "" }]),
    ...(action === "JOIN" ? [{ id: "team", header: t("people.fields.team"), cell: (row: Change) => row.team ?? "" }] : []),
    ...(hasFields
      ? [
          {
            id: "what",
            header: t("people.changes.what"),
            cell: (row: Change) =>
              row.fields
                .map(({ field, was, becomes }) =>
                  t("people.changes.fromTo", {
                    field: t(`people.fields.${FIELDS.find((known) => known === field) ?? "fullName"}`),
                    was: was || "–",
                    becomes,
                  }),
                )
                .join("; "),
          },
        ]
      : []),
  ];
  return (
    <Stack>
      {action === "LEAVE" && <p>{t("people.changes.leaveText")}</p>}
      {action === "CHANGE" && <p>{t("people.changes.emailText")}</p>}
      <DataTable caption={t("people.changes.list")} columns={columns} rows={page.edges.map((edge) => edge.node)} rowKey={(row) => row.id} />
      {page.pageInfo.hasNextPage && (
        <Row>
          <Button
            onPress={() =>
              void fetchMore({
                variables: { after: page.pageInfo.endCursor },
                updateQuery: (before, { fetchMoreResult }) => joinPages(before, fetchMoreResult, "changes"),
              })
            }
          >
            {t("people.more")}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
