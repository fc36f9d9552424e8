import { skipToken, useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { paths } from "../../../platform/paths.js";
import { DataTable, LinkButton, Stack } from "../../../ui/index.js";
import { GroupSelect } from "./GroupSelect.js";
import { useMapNames } from "./map-names.js";
import type { MapViewProps } from "./map-types.js";
import { useAbout } from "./useAbout.js";
import { useMapAddress } from "./useMapAddress.js";

const RareViewDocument = graphql(`
  query RareView($purpose: String!, $group: ID!, $epoch: Int) {
    talentMapRareTalents(purpose: $purpose, group: $group, epoch: $epoch, first: 20) {
      id
      talents {
        id
        about
        expression {
          id
          nameNl
          nameEn
        }
      }
    }
  }
`);

/** Which talents are rare in a group: those that are not shown, and the smallest numbers. */
export function RareView({ options, epoch, purpose }: MapViewProps) {
  const { t } = useTranslation("talentMap");
  const { address, go } = useMapAddress();
  const { groupName, expressionName } = useMapNames();
  const { shown } = useAbout();
  const groups = options.groups.filter(({ expressionKinds }) => expressionKinds.includes("TALENT"));
  const group = groups.find(({ id }) => id === address.group) ?? groups[0];
  const { data } = useSuspenseQuery(
    RareViewDocument,
    group ? { variables: { purpose, group: group.id, epoch: epoch.number }, fetchPolicy: "no-cache" } : skipToken,
  );
  return (
    <Stack>
      <GroupSelect label={t("group.pick")} groups={groups} value={group?.id ?? null} onChange={(id) => go({ group: id })} />
      <DataTable
        caption={t("rare.caption", { group: group ? groupName(group) : "" })}
        rows={data?.talentMapRareTalents?.talents ?? []}
        rowKey={(row) => row.id}
        columns={[
          { id: "name", header: t("map.column"), isRowHeader: true, cell: (row) => expressionName(row.expression) },
          { id: "about", header: t("map.number"), isNumber: true, cell: (row) => shown(row.about) },
        ]}
      />
      <p>{t("rare.note")}</p>
      <div>
        <LinkButton to={paths.postedNeeds}>{t("rare.need")}</LinkButton>
      </div>
    </Stack>
  );
}
