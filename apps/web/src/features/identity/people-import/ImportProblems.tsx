import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { ImportProblemsQuery } from "../../../gql/graphql.js";
import { Button, DataTable, ProblemNotice, Row, Skeleton, Stack } from "../../../ui/index.js";
import type { Column } from "../../../ui/index.js";
import { joinPages } from "./join-pages.js";

const ImportProblemsDocument = graphql(`
  query ImportProblems($id: ID!, $after: String) {
    peopleImport(id: $id) {
      id
      problems(first: 20, after: $after) {
        edges {
          cursor
          node {
            id
            line
            column
            columnName
            message
            otherLine
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

type Problem = NonNullable<ImportProblemsQuery["peopleImport"]>["problems"]["edges"][number]["node"];

const KNOWN = [
  "required",
  "tooLong",
  "controlCharacter",
  "notAnAddress",
  "notADate",
  "columnCount",
  "duplicateEmail",
  "duplicateStaffNumber",
  "samePersonTwice",
  "emailOfSomebodyElse",
] as const;

/** Every problem with its place in the file, a page at a time, and all of them as a file. */
export function ImportProblems({ importId }: { readonly importId: string }) {
  const { t } = useTranslation("identity");
  const { data, error, fetchMore } = useQuery(ImportProblemsDocument, { variables: { id: importId } });
  const page = data?.peopleImport?.problems;
  if (!page) return error ? <ProblemNotice error={error} /> : <Skeleton lines={3} />;
  const columns: Column<Problem>[] = [
    {
      id: "line",
      header: t("people.problems.line"),
      isRowHeader: true,
      cell: (row) => t("people.problems.lineNumber", { line: row.line }),
    },
    {
      id: "column",
      header: t("people.problems.column"),
      cell: (row) => (row.columnName ? `${row.column} · ${row.columnName}` : row.column),
    },
    {
      id: "what",
      header: t("people.problems.what"),
      cell: (row) => {
        const known = KNOWN.find((key) => key === row.message) ?? "required";
        return row.otherLine === null
          ? t(`people.rules.${known}`)
          : `${t(`people.rules.${known}`)} ${t("people.problems.also", { line: row.otherLine })}`;
      },
    },
  ];
  return (
    <Stack>
      <DataTable
        caption={t("people.problems.list")}
        columns={columns}
        rows={page.edges.map((edge) => edge.node)}
        rowKey={(row) => row.id}
      />
      <Row>
        {page.pageInfo.hasNextPage && (
          <Button
            onPress={() =>
              void fetchMore({
                variables: { after: page.pageInfo.endCursor },
                updateQuery: (before, { fetchMoreResult }) => joinPages(before, fetchMoreResult, "problems"),
              })
            }
          >
            {t("people.more")}
          </Button>
        )}
        <a href={`/people-imports/problems.csv?id=${importId}`} download>
          {t("people.problems.download")}
        </a>
      </Row>
    </Stack>
  );
}
