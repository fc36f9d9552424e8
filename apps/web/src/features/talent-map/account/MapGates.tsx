import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { MapGates_MapAccountFragment } from "../../../gql/graphql.js";
import { Card, DataTable, DateText, Stack } from "../../../ui/index.js";

const MapGates_MapAccount = graphql(`
  fragment MapGates_MapAccount on MapAccount {
    id
    gates {
      id
      scheduledOn
      isPublished
      groupsAdmitted
      groupsRefused
      smallestGroup
      combinationsExamined
      budgetUsed
      budgetAllowed
    }
  }
`);

export interface MapGatesProps {
  readonly account: FragmentType<MapGates_MapAccountFragment>;
}

/** What was checked before each count, and the dates on which there was none. */
export function MapGates({ account }: MapGatesProps) {
  const { t } = useTranslation("mapAccount");
  const { data } = useSuspenseFragment({ fragment: MapGates_MapAccount, from: account });
  const shown = (value: number | null): string => (value === null ? "–" : String(value));
  return (
    <Card title={t("gate.title")}>
      <Stack>
        <p>{t("gate.text")}</p>
        {data.gates.length === 0 ? (
          <p>{t("gate.none")}</p>
        ) : (
          <DataTable
            caption={t("gate.caption")}
            rows={data.gates}
            rowKey={(gate) => gate.id}
            columns={[
              { id: "date", header: t("gate.date"), isRowHeader: true, cell: (gate) => <DateText value={gate.scheduledOn} /> },
              { id: "outcome", header: t("gate.outcome"), cell: (gate) => t(gate.isPublished ? "gate.published" : "gate.skipped") },
              { id: "admitted", header: t("gate.admitted"), isNumber: true, cell: (gate) => shown(gate.groupsAdmitted) },
              { id: "refused", header: t("gate.refused"), isNumber: true, cell: (gate) => shown(gate.groupsRefused) },
              { id: "smallest", header: t("gate.smallest"), isNumber: true, cell: (gate) => shown(gate.smallestGroup) },
              { id: "combinations", header: t("gate.combinations"), isNumber: true, cell: (gate) => shown(gate.combinationsExamined) },
              {
                id: "budget",
                header: t("gate.budget"),
                cell: (gate) =>
                  gate.budgetUsed === null || gate.budgetAllowed === null
                    ? "–"
                    : t("gate.budgetOf", { used: gate.budgetUsed, allowed: gate.budgetAllowed }),
              },
            ]}
          />
        )}
      </Stack>
    </Card>
  );
}
