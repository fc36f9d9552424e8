import { skipToken, useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { TrendViewQuery } from "../../../gql/graphql.js";
import { DataTable, EmptyState, Row, Select, Stack } from "../../../ui/index.js";
import { GroupSelect } from "./GroupSelect.js";
import { useMapNames } from "./map-names.js";
import type { MapViewProps } from "./map-types.js";
import { TrendFigure } from "./TrendFigure.js";
import { useAbout } from "./useAbout.js";
import { useMapAddress } from "./useMapAddress.js";

const TrendViewDocument = graphql(`
  query TrendView($purpose: String!, $group: ID!, $expressions: [ID!]!) {
    talentMapTrend(purpose: $purpose, group: $group, expressions: $expressions) {
      id
      series {
        id
        points {
          epoch
          publishedOn
          about
          change
          isReal
        }
      }
    }
  }
`);

type Point = NonNullable<TrendViewQuery["talentMapTrend"]>["series"][number]["points"][number];

/** One talent in one group over the counts; a change within the noise is called that. */
export function TrendView({ options, epoch, purpose }: MapViewProps) {
  const { t } = useTranslation("talentMap");
  const { address, go } = useMapAddress();
  const { groupName, expressionName, dayName } = useMapNames();
  const { shown } = useAbout();
  const group = options.groups.find(({ id }) => id === address.group) ?? options.groups[0];
  const expressions = options.expressions.filter(({ kind }) => group?.expressionKinds.includes(kind));
  const expression = expressions.find(({ id }) => id === address.expression) ?? expressions[0];
  const { data } = useSuspenseQuery(
    TrendViewDocument,
    group && expression ? { variables: { purpose, group: group.id, expressions: [expression.id] }, fetchPolicy: "no-cache" } : skipToken,
  );
  const points = data?.talentMapTrend?.series[0]?.points ?? [];
  const names = { group: group ? groupName(group) : "", expression: expression ? expressionName(expression) : "" };
  const changeOf = (point: Point, place: number): string => {
    if (place === 0) return t("trend.first");
    if (point.change === null) return t("trend.unknown");
    if (!point.isReal) return t("trend.noise");
    return t(point.change > 0 ? "trend.up" : "trend.down");
  };
  return (
    <Stack>
      <Row>
        <GroupSelect label={t("group.pick")} groups={options.groups} value={group?.id ?? null} onChange={(id) => go({ group: id })} />
        <Select
          label={t("trend.expression")}
          options={expressions.map((each) => ({ value: each.id, label: expressionName(each) }))}
          value={expression?.id ?? null}
          onChange={(id) => go({ expression: id })}
        />
      </Row>
      {points.length === 0 ? (
        <EmptyState title={t("map.empty")} />
      ) : (
        <>
          <TrendFigure
            points={points}
            noise={epoch.realTrendFrom}
            label={t("trend.figure", {
              ...names,
              values: points.map((point) => `${dayName(point.publishedOn)} ${shown(point.about)}`).join("; "),
            })}
          />
          <DataTable
            caption={t("trend.caption", names)}
            rows={points.map((point, place) => ({ point, place }))}
            rowKey={({ point }) => String(point.epoch)}
            columns={[
              { id: "date", header: t("trend.date"), isRowHeader: true, cell: ({ point }) => dayName(point.publishedOn) },
              { id: "about", header: t("map.number"), isNumber: true, cell: ({ point }) => shown(point.about) },
              { id: "change", header: t("trend.change"), cell: ({ point, place }) => changeOf(point, place) },
            ]}
          />
          <p>{t("trend.note", { from: epoch.realTrendFrom })}</p>
        </>
      )}
    </Stack>
  );
}
