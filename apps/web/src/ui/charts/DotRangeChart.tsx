import { useTranslation } from "react-i18next";
import { useLocale } from "react-aria-components";
import type { Colour } from "../colours.js";
import { ChartWithTable } from "./ChartWithTable.js";
import styles from "./charts.module.css";

export interface DotRangeRow {
  readonly id: string;
  readonly name: string;
  readonly colour?: Colour | "none";
  /** One's own answer; null when it was skipped. */
  readonly self: number | null;
  /** The mean of the others; null when too few answered. */
  readonly others: number | null;
  /** How far the others lie apart, when enough answered to show it. */
  readonly range?: { readonly low: number; readonly high: number } | null;
}

export interface DotRangeChartProps {
  readonly caption: string;
  readonly rows: readonly DotRangeRow[];
  /** The ends of the scale with their words. */
  readonly low: { readonly value: number; readonly label: string };
  readonly high: { readonly value: number; readonly label: string };
}

/** Self and others per theme on one scale: a ring, a dot, and the range as a band; with its table. */
export function DotRangeChart({ caption, rows, low, high }: DotRangeChartProps) {
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
        {
          id: "range",
          header: t("chart.range"),
          cell: (row) =>
            row.range ? t("chart.fromTo", { from: number.format(row.range.low), to: number.format(row.range.high) }) : t("chart.notShown"),
          isNumber: true,
        },
      ]}
    >
      <Legend />
      <div>
        <div className={styles.rows} role="img" aria-label={t("chart.dotRange", { caption, low: low.label, high: high.label })}>
          {rows.map((row) => (
            <div key={row.id} className={styles.row} data-colour={row.colour ?? "none"}>
              <span className={styles.name}>{row.name}</span>
              {row.self === null && row.others === null ? (
                <span className={styles.none}>{t("chart.notShown")}</span>
              ) : (
                <Track row={row} low={low.value} high={high.value} />
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

interface TrackProps {
  readonly row: DotRangeRow;
  readonly low: number;
  readonly high: number;
}

/** Positions are percentages, so that dots stay round at every width. */
function Track({ row, low, high }: TrackProps) {
  const at = (value: number) => `${(2 + ((value - low) / (high - low)) * 96).toFixed(2)}%`;
  const ticks = Array.from({ length: Math.round(high - low) + 1 }, (_, index) => low + index);
  return (
    <svg className={styles.track} aria-hidden="true">
      <line className={styles.axis} x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
      {ticks.map((tick) => (
        <line key={tick} className={styles.tick} x1={at(tick)} x2={at(tick)} y1="28%" y2="72%" />
      ))}
      {row.range && <line className={styles.range} x1={at(row.range.low)} x2={at(row.range.high)} y1="50%" y2="50%" />}
      {row.self !== null && <circle className={styles.self} cx={at(row.self)} cy="50%" r="10" />}
      {row.others !== null && <circle className={styles.others} cx={at(row.others)} cy="50%" r="7" />}
    </svg>
  );
}

function Legend() {
  const { t } = useTranslation("ui");
  return (
    <ul className={styles.legend}>
      <li>
        <svg aria-hidden="true">
          <circle className={styles.self} cx="50%" cy="50%" r="8" />
        </svg>
        {t("chart.self")}
      </li>
      <li>
        <svg aria-hidden="true">
          <circle className={styles.others} cx="50%" cy="50%" r="6" />
        </svg>
        {t("chart.others")}
      </li>
      <li>
        <svg aria-hidden="true">
          <line className={styles.range} x1="20%" x2="80%" y1="50%" y2="50%" />
        </svg>
        {t("chart.range")}
      </li>
    </ul>
  );
}
