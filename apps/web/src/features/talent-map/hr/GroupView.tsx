import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { Button, DataTable, EmptyState, Stack } from "../../../ui/index.js";
import { GroupSelect } from "./GroupSelect.js";
import { useMapNames } from "./map-names.js";
import type { MapViewProps } from "./map-types.js";
import { useAbout } from "./useAbout.js";
import { useMapAddress } from "./useMapAddress.js";

const GroupViewDocument = graphql(`
  query GroupView($purpose: String!, $epoch: Int, $groups: [ID!]) {
    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups) {
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

/** One group: every talent that has a number there, the most first. */
export function GroupView({ options, epoch, purpose }: MapViewProps) {
  const { t } = useTranslation("talentMap");
  const { address, go } = useMapAddress();
  const { groupName, expressionName } = useMapNames();
  const { shown } = useAbout();
  const group = options.groups.find(({ id }) => id === address.group) ?? options.groups[0];
  const { data } = useSuspenseQuery(GroupViewDocument, {
    variables: { purpose, epoch: epoch.number, groups: group ? [group.id] : [] },
    fetchPolicy: "no-cache",
  });
  const numbers = data.talentMap?.rows[0]?.about ?? [];
  const rows = (data.talentMap?.expressions ?? [])
    .flatMap((expression, place) => {
      const about = numbers[place] ?? null;
      return about === null ? [] : [{ id: expression.id, name: expressionName(expression), about }];
    })
    .toSorted((a, b) => b.about - a.about || a.name.localeCompare(b.name));
  return (
    <Stack>
      <GroupSelect label={t("group.pick")} groups={options.groups} value={group?.id ?? null} onChange={(id) => go({ group: id })} />
      {rows.length === 0 ? (
        <EmptyState title={t("group.nothing")} />
      ) : (
        <>
          <DataTable
            caption={t("group.caption", { group: group ? groupName(group) : "" })}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { id: "name", header: t("map.column"), isRowHeader: true, cell: (row) => row.name },
              { id: "about", header: t("map.number"), isNumber: true, cell: (row) => shown(row.about) },
              {
                id: "trend",
                header: t("tabs.trend"),
                cell: (row) => (
                  <Button
                    look="quiet"
                    onPress={() => go({ view: "trend", expression: row.id })}
                    aria-label={`${t("tabs.trend")}: ${row.name}`}
                  >
                    {t("tabs.trend")}
                  </Button>
                ),
              },
            ]}
          />
          <p>{t("group.rest")}</p>
        </>
      )}
      <div>
        <Button onPress={() => go({ view: "map" })}>{t("group.toMap")}</Button>
      </div>
    </Stack>
  );
}
