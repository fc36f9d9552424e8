import { skipToken, useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { DataTable, Notice, Row, Select, Stack } from "../../../ui/index.js";
import { GroupSelect } from "./GroupSelect.js";
import { useMapNames } from "./map-names.js";
import type { MapViewProps } from "./map-types.js";
import { differenceFrom, verdictOf } from "./noise.js";
import { useAbout } from "./useAbout.js";
import { useMapAddress } from "./useMapAddress.js";

const CompareViewDocument = graphql(`
  query CompareView($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {
    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {
      id
      expressions {
        id
        nameNl
        nameEn
      }
      rows {
        id
        groupId
        about
      }
    }
  }
`);

/** Two groups side by side, and what may be said of the difference. */
export function CompareView({ options, themes, epoch, purpose }: MapViewProps) {
  const { t } = useTranslation("talentMap");
  const { address, go } = useMapAddress();
  const { groupName, groupWithSize, expressionName } = useMapNames();
  const { shown } = useAbout();
  const parts = options.groups.filter(({ dimension }) => dimension !== "ORGANISATION");
  const first = parts.find(({ id }) => id === address.group) ?? parts[0];
  const second = parts.find(({ id }) => id === address.other) ?? parts.find(({ id }) => id !== first?.id);
  const theme = themes.find(({ id }) => id === address.theme) ?? themes[0];
  const ofTheme = new Set(theme?.talents.map(({ id }) => `t:${id}`));
  const expressions = options.expressions.flatMap(({ id }) => (ofTheme.has(id) ? [id] : []));
  const isPossible = first !== undefined && second !== undefined && first.id !== second.id && expressions.length > 0;
  const { data } = useSuspenseQuery(
    CompareViewDocument,
    isPossible
      ? { variables: { purpose, epoch: epoch.number, groups: [first.id, second.id], expressions }, fetchPolicy: "no-cache" }
      : skipToken,
  );
  const numbersOf = (id: string | undefined) => data?.talentMap?.rows.find((row) => row.groupId === id)?.about ?? [];
  const [left, right] = [numbersOf(first?.id), numbersOf(second?.id)];
  const from = differenceFrom(epoch.variance);
  const names = { first: first ? groupName(first) : "", second: second ? groupName(second) : "" };
  const rows = (data?.talentMap?.expressions ?? []).map((expression, place) => ({
    id: expression.id,
    name: expressionName(expression),
    left: left[place] ?? null,
    right: right[place] ?? null,
  }));
  return (
    <Stack>
      <Row>
        <GroupSelect label={t("compare.first")} groups={parts} value={first?.id ?? null} onChange={(id) => go({ group: id })} />
        <GroupSelect label={t("compare.second")} groups={parts} value={second?.id ?? null} onChange={(id) => go({ other: id })} />
        <Select
          label={t("compare.theme")}
          options={themes.map((each) => ({ value: each.id, label: expressionName(each) }))}
          value={theme?.id ?? null}
          onChange={(id) => go({ theme: id })}
        />
      </Row>
      {isPossible ? (
        <>
          <DataTable
            caption={t("compare.caption", names)}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { id: "name", header: t("map.column"), isRowHeader: true, cell: (row) => row.name },
              { id: "first", header: groupWithSize(first), isNumber: true, cell: (row) => shown(row.left) },
              { id: "second", header: groupWithSize(second), isNumber: true, cell: (row) => shown(row.right) },
              {
                id: "verdict",
                header: t("compare.verdict"),
                cell: (row) => t(`compare.verdicts.${verdictOf(row.left, row.right, from)}`, names),
              },
            ]}
          />
          <p>{t("compare.note", { from })}</p>
        </>
      ) : (
        <Notice title={t("compare.same")} />
      )}
    </Stack>
  );
}
