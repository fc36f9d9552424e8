import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { MapSettings_MapAccountFragment } from "../../../gql/graphql.js";
import { Card, DataTable } from "../../../ui/index.js";
import { usePairNames } from "./usePairNames.js";

const MapSettings_MapAccount = graphql(`
  fragment MapSettings_MapAccount on MapAccount {
    id
    profile
    cadence
    pairs {
      first {
        id
        nameNl
        nameEn
      }
      second {
        id
        nameNl
        nameEn
      }
    }
    figures {
      noiseAtMost
      shownFrom
      groupFrom
      participantsFrom
      changesFrom
      frozenDays
      cellsPerPerson
      trendFrom
      epochsVisible
      withdrawnAfterMonths
    }
  }
`);

const FIGURES = [
  "noiseAtMost",
  "shownFrom",
  "groupFrom",
  "participantsFrom",
  "changesFrom",
  "frozenDays",
  "cellsPerPerson",
  "trendFrom",
  "epochsVisible",
  "withdrawnAfterMonths",
] as const;

export interface MapSettingsProps {
  readonly account: FragmentType<MapSettings_MapAccountFragment>;
}

/** What holds now, and what it comes down to in numbers. */
export function MapSettings({ account }: MapSettingsProps) {
  const { t } = useTranslation("mapAccount");
  const { pairNames } = usePairNames();
  const { data } = useSuspenseFragment({ fragment: MapSettings_MapAccount, from: account });
  const rows = [
    { what: t("settings.profile"), value: t(`settings.profiles.${data.profile}`) },
    { what: t("settings.cadence"), value: t(`settings.cadences.${data.cadence}`) },
    { what: t("settings.pairs"), value: pairNames(data.pairs) },
    ...FIGURES.map((figure) => ({ what: t(`settings.figures.${figure}`), value: String(data.figures[figure]) })),
  ];
  return (
    <Card title={t("settings.title")}>
      <DataTable
        caption={t("settings.caption")}
        rows={rows}
        rowKey={(row) => row.what}
        columns={[
          { id: "what", header: t("settings.what"), isRowHeader: true, cell: (row) => row.what },
          { id: "value", header: t("settings.value"), cell: (row) => row.value },
        ]}
      />
    </Card>
  );
}
