import { skipToken, useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { colourOf, DataTable, EmptyState, Row, Select, Stack } from "../../../ui/index.js";
import { HeatMap } from "./HeatMap.js";
import { useMapNames } from "./map-names.js";
import type { MapTable } from "./map-view.js";
import { MapFiles } from "./MapFiles.js";
import type { MapViewProps } from "./map-types.js";
import { useAbout } from "./useAbout.js";
import { useMapAddress } from "./useMapAddress.js";

const MapViewDocument = graphql(`
  query MapView($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {
    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {
      id
      rows {
        id
        groupId
        about
      }
    }
  }
`);

// Answers of the map are not put in the cache: two questions about the same group are two answers, and nothing of them should linger.

const DIMENSIONS = ["TEAM", "LOCATION", "FUNCTION", "ORGANISATION"] as const;
const ALL_THEMES = "alle";

/** Groups against the talents of a theme, or against all themes where groups have them. */
export function MapView({ options, themes, epoch, purpose }: MapViewProps) {
  const { t } = useTranslation("talentMap");
  const { address, go } = useMapAddress();
  const { groupWithSize, expressionName, dayName } = useMapNames();
  const { spoken } = useAbout();
  const isThemes = address.theme === ALL_THEMES;
  const theme = themes.find(({ id }) => id === address.theme) ?? themes[0];
  const known = new Set(options.groups.map(({ dimension }) => dimension));
  const dimension = DIMENSIONS.find((each) => each === address.dimension && known.has(each)) ?? DIMENSIONS.find((each) => known.has(each));
  const wantedKind = isThemes ? "THEME" : "TALENT";
  const groups = options.groups
    .filter(
      (group) =>
        (group.dimension === "ORGANISATION" || group.dimension === dimension) && group.expressionKinds.some((kind) => kind === wantedKind),
    )
    .toSorted((a, b) => (a.name ?? "").localeCompare(b.name ?? ""));
  const ofTheme = new Set(theme?.talents.map(({ id }) => `t:${id}`));
  const expressions = options.expressions.filter(({ id, kind }) => kind === wantedKind && (isThemes || ofTheme.has(id)));
  const isEmpty = groups.length === 0 || expressions.length === 0;
  const asked = { epoch: epoch.number, groups: groups.map(({ id }) => id), expressions: expressions.map(({ id }) => id) };
  const { data } = useSuspenseQuery(MapViewDocument, isEmpty ? skipToken : { variables: { purpose, ...asked }, fetchPolicy: "no-cache" });
  const rows = new Map(data?.talentMap?.rows.map((row) => [row.groupId, row.about]));
  const themeOf = (id: string) =>
    themes.find((each) => `th:${each.id}` === id || each.talents.some((talent) => `t:${talent.id}` === id))?.key ?? "";
  const table: MapTable = {
    groups: groups.map((group) => ({ id: group.id, name: groupWithSize(group) })),
    columns: expressions.map((expression) => ({
      id: expression.id,
      name: expressionName(expression),
      colour: colourOf(themeOf(expression.id)),
    })),
    aboutOf: (groupId, columnId) => rows.get(groupId)?.[expressions.findIndex(({ id }) => id === columnId)] ?? null,
  };
  const date = dayName(epoch.scheduledOn);
  const caption = isThemes ? t("map.themes", { date }) : t("map.caption", { theme: theme ? expressionName(theme) : "", date });
  const cells = table.groups.flatMap((group) => table.columns.map((column) => ({ group, column })));
  return (
    <Stack>
      <Row>
        <Select
          label={t("map.theme")}
          options={[
            ...themes.map((each) => ({ value: each.id, label: expressionName(each) })),
            { value: ALL_THEMES, label: t("map.allThemes") },
          ]}
          value={isThemes ? ALL_THEMES : (theme?.id ?? null)}
          onChange={(value) => go({ theme: value })}
        />
        <Select
          label={t("map.dimension")}
          options={DIMENSIONS.filter((each) => known.has(each)).map((each) => ({ value: each, label: t(`dimensions.${each}`) }))}
          value={dimension ?? null}
          onChange={(value) => go({ dimension: value })}
        />
      </Row>
      {isEmpty ? (
        <EmptyState title={t("map.empty")} />
      ) : (
        <>
          <h2>{caption}</h2>
          <HeatMap
            caption={caption}
            table={table}
            onOpenGroup={(group) => go({ view: "group", group })}
            onOpenColumn={(column) => (isThemes ? go({ theme: column.slice(3) }) : go({ view: "trend", expression: column }))}
          />
          <p>{t("map.keys")}</p>
          <details>
            <summary>{t("map.asTable")}</summary>
            <DataTable
              caption={caption}
              rows={cells}
              rowKey={({ group, column }) => `${group.id}|${column.id}`}
              columns={[
                { id: "group", header: t("map.group"), isRowHeader: true, cell: ({ group }) => group.name },
                { id: "column", header: t("map.column"), cell: ({ column }) => column.name },
                {
                  id: "about",
                  header: t("map.number"),
                  isNumber: true,
                  cell: ({ group, column }) => spoken(table.aboutOf(group.id, column.id)),
                },
              ]}
            />
          </details>
          <MapFiles table={table} epoch={epoch} caption={caption} asked={{ purpose, ...asked }} />
        </>
      )}
    </Stack>
  );
}
