import { useTranslation } from "react-i18next";
import styles from "./charts.module.css";
import type { DotRangeRow } from "./dot-range-row.js";

export interface RadarChartProps {
  readonly caption: string;
  readonly rows: readonly Pick<DotRangeRow, "id" | "name" | "self" | "others">[];
  readonly low: number;
  readonly high: number;
}

const RADIUS = 100;

/** A spoke a theme, from the low end in the middle to the high end outside. */
function pointAt(index: number, total: number, share: number): string {
  const angle = (index / total - 0.25) * 2 * Math.PI;
  return `${(Math.cos(angle) * RADIUS * share).toFixed(2)},${(Math.sin(angle) * RADIUS * share).toFixed(2)}`;
}

/** Self and others as two outlines. Only on request: its area flatters, and one value is hard to read off; a table stands beside it. */
export function RadarChart({ caption, rows, low, high }: RadarChartProps) {
  const { t } = useTranslation("ui");
  const share = (value: number) => 0.1 + 0.9 * ((value - low) / (high - low));
  // A theme without a figure leaves its corner out instead of drawing it at the low end.
  const outline = (of: "self" | "others") =>
    rows.flatMap((row, index) => {
      const value = row[of];
      return value === null ? [] : [pointAt(index, rows.length, share(value))];
    });
  const steps = Array.from({ length: Math.round(high - low) + 1 }, (_, index) => low + index);
  return (
    <div className={styles.radar}>
      <svg viewBox="-124 -124 248 248" className={styles.radarDisc} role="img" aria-label={t("chart.radar", { caption })}>
        {steps.map((step) => (
          <polygon key={step} className={styles.web} points={rows.map((_, index) => pointAt(index, rows.length, share(step))).join(" ")} />
        ))}
        {rows.map((row, index) => {
          const [x, y] = pointAt(index, rows.length, 1.14).split(",");
          return (
            <g key={row.id}>
              <polyline className={styles.web} points={`0,0 ${pointAt(index, rows.length, 1)}`} />
              <text className={styles.spoke} x={x} y={y} textAnchor="middle" dominantBaseline="central">
                {index + 1}
              </text>
            </g>
          );
        })}
        <polygon className={styles.othersArea} points={outline("others").join(" ")} />
        <polygon className={styles.selfArea} points={outline("self").join(" ")} />
      </svg>
      <ol className={styles.spokes}>
        {rows.map((row) => (
          <li key={row.id}>{row.name}</li>
        ))}
      </ol>
    </div>
  );
}
