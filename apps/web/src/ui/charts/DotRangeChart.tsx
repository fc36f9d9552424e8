import { useTranslation } from "react-i18next";
import { useLocale } from "react-aria-components";
import { ChartWithTable } from "./ChartWithTable.js";
import styles from "./charts.module.css";
import type { ChartGroup, DotRangeRow } from "./dot-range-row.js";
import { Legend, Track } from "./DotRangeTrack.js";

export interface DotRangeChartProps {
  readonly caption: string;
  readonly rows: readonly DotRangeRow[];
  /** Groups to draw beside all others, each with a shape of its own; five at most have one. */
  readonly groups?: readonly ChartGroup[];
  /** The ends of the scale with their words. */
  readonly low: { readonly value: number; readonly label: string };
  readonly high: { readonly value: number; readonly label: string };
}

/** Self, others and groups per theme on one scale: a ring, a dot, small shapes, and the range as a band; with its table. */
export function DotRangeChart({ caption, rows, groups = [], low, high }: DotRangeChartProps) {
  const { t } = useTranslation("ui");
  const { locale } = useLocale();
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const shown = (value: number | null) => (value === null ? t("chart.notShown") : number.format(value));
  return (
    <ChartWithTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: "name", header: t("chart.theme"), cell: (row) => row.name, isRowHeader: true },
        { id: "self", header: t("chart.self"), cell: (row) => shown(row.self), isNumber: true },
        { id: "others", header: t("chart.others"), cell: (row) => shown(row.others), isNumber: true },
        ...groups.map((group) => ({
          id: group.id,
          header: group.name,
          cell: (row: DotRangeRow) => shown(row.groups?.[group.id] ?? null),
          isNumber: true,
        })),
        {
          id: "range",
          header: t("chart.range"),
          cell: (row) =>
            row.range ? t("chart.fromTo", { from: number.format(row.range.low), to: number.format(row.range.high) }) : t("chart.notShown"),
          isNumber: true,
        },
      ]}
    >
      <Legend groups={groups} />
      <div>
        <div className={styles.rows} role="img" aria-label={t("chart.dotRange", { caption, low: low.label, high: high.label })}>
          {rows.map((row) => (
            <div key={row.id} className={styles.row} data-colour={row.colour ?? "none"}>
              <span className={styles.name}>{row.name}</span>
              {row.self === null && row.others === null ? (
                <span className={styles.none}>{t("chart.notShown")}</span>
              ) : (
                <Track row={row} groups={groups} low={low.value} high={high.value} />
              )}
            </div>
          ))}
        </div>
        <div className={styles.ends}>
          <span>{low.label}</span>
          <span>{high.label}</span>
        </div>
      </div>
    </ChartWithTable>
  );
}
