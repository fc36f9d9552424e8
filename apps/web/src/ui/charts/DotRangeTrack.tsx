import { useTranslation } from "react-i18next";
import styles from "./charts.module.css";
import type { ChartGroup, DotRangeRow } from "./dot-range-row.js";

/** Shapes tell groups apart without colour; drawn around the middle, about twelve pixels wide. */
const SHAPES = ["M-6 -6H6V6H-6Z", "M0 -8L8 0L0 8L-8 0Z", "M0 -7L7 6H-7Z", "M-7 -6H7L0 7Z", "M-7 -2H-2V-7H2V-2H7V2H2V7H-2V2H-7Z"] as const;

export interface TrackProps {
  readonly row: DotRangeRow;
  readonly groups: readonly ChartGroup[];
  readonly low: number;
  readonly high: number;
}

/** Positions are percentages, so that dots stay round at every width; a nested drawing carries a shape along. */
export function Track({ row, groups, low, high }: TrackProps) {
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
      {groups.map(({ id }, index) => {
        const value = row.groups?.[id] ?? null;
        const shape = SHAPES[index];
        return (
          value !== null &&
          shape && (
            <svg key={id} x={at(value)} y="50%" overflow="visible">
              <path className={styles.group} d={shape} />
            </svg>
          )
        );
      })}
    </svg>
  );
}

/** What each sign stands for. */
export function Legend({ groups }: { readonly groups: readonly ChartGroup[] }) {
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
      {groups.slice(0, SHAPES.length).map((group, index) => (
        <li key={group.id}>
          <svg aria-hidden="true">
            <svg x="50%" y="50%" overflow="visible">
              <path className={styles.group} d={SHAPES[index]} />
            </svg>
          </svg>
          {group.name}
        </li>
      ))}
      <li>
        <svg aria-hidden="true">
          <line className={styles.range} x1="20%" x2="80%" y1="50%" y2="50%" />
        </svg>
        {t("chart.range")}
      </li>
    </ul>
  );
}
