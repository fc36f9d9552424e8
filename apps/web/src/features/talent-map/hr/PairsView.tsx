import { skipToken, useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { DataTable, EmptyState, Stack } from "../../../ui/index.js";
import { useMapNames } from "./map-names.js";
import type { MapViewProps } from "./map-types.js";
import { useAbout } from "./useAbout.js";

const PairsViewDocument = graphql(`
  query PairsView($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {
    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {
      id
      expressions {
        id
        nameNl
        nameEn
      }
      rows {
        id
        about
      }
    }
  }
`);

/** Two talents of the same person, from the short list that was agreed. */
export function PairsView({ options, epoch, purpose }: MapViewProps) {
  const { t } = useTranslation("talentMap");
  const { expressionName } = useMapNames();
  const { shown } = useAbout();
  const groups = options.groups.flatMap(({ id, expressionKinds }) => (expressionKinds.includes("PAIR") ? [id] : []));
  const expressions = options.expressions.flatMap(({ id, kind }) => (kind === "PAIR" ? [id] : []));
  const isPossible = groups.length > 0 && expressions.length > 0;
  const { data } = useSuspenseQuery(
    PairsViewDocument,
    isPossible ? { variables: { purpose, epoch: epoch.number, groups, expressions }, fetchPolicy: "no-cache" } : skipToken,
  );
  if (!isPossible) return <EmptyState title={t("pairs.none")}>{t("pairs.noneText")}</EmptyState>;
  const numbers = data?.talentMap?.rows[0]?.about ?? [];
  return (
    <Stack>
      <DataTable
        caption={t("pairs.caption")}
        rows={(data?.talentMap?.expressions ?? []).map((expression, place) => ({ expression, about: numbers[place] ?? null }))}
        rowKey={({ expression }) => expression.id}
        columns={[
          { id: "pair", header: t("pairs.pair"), isRowHeader: true, cell: ({ expression }) => expressionName(expression) },
          { id: "about", header: t("map.number"), isNumber: true, cell: ({ about }) => shown(about) },
        ]}
      />
    </Stack>
  );
}
