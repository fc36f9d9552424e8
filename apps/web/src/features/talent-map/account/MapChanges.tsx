import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { MapChanges_MapAccountFragment } from "../../../gql/graphql.js";
import { Card, DataTable, DateText } from "../../../ui/index.js";

const MapChanges_MapAccount = graphql(`
  fragment MapChanges_MapAccount on MapAccount {
    id
    changes {
      id
      kind
      state
      profile
      cadence
      proposedOn
      decidedOn
    }
  }
`);

export interface MapChangesProps {
  readonly account: FragmentType<MapChanges_MapAccountFragment>;
}

/** Everything that was changed or proposed. */
export function MapChanges({ account }: MapChangesProps) {
  const { t } = useTranslation("mapAccount");
  const { data } = useSuspenseFragment({ fragment: MapChanges_MapAccount, from: account });
  return (
    <Card title={t("change.title")}>
      {data.changes.length === 0 ? (
        <p>{t("change.none")}</p>
      ) : (
        <DataTable
          caption={t("change.caption")}
          rows={data.changes}
          rowKey={(change) => change.id}
          columns={[
            { id: "what", header: t("change.what"), isRowHeader: true, cell: (change) => t(`change.kinds.${change.kind}`) },
            {
              id: "to",
              header: t("settings.title"),
              cell: (change) =>
                t("change.to", { profile: t(`settings.profiles.${change.profile}`), cadence: t(`settings.cadences.${change.cadence}`) }),
            },
            { id: "state", header: t("change.state"), cell: (change) => t(`change.states.${change.state}`) },
            { id: "when", header: t("change.when"), cell: (change) => <DateText value={change.decidedOn ?? change.proposedOn} /> },
          ]}
        />
      )}
    </Card>
  );
}
