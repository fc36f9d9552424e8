import { useTranslation } from "react-i18next";
import { classes } from "../classes.js";
import { COLOURS } from "../colours.js";
import type { Colour } from "../colours.js";
import styles from "./charts.module.css";

export interface ColourWheelProps {
  /** The themes somebody has talents in, with how many. */
  readonly themes: readonly { readonly colour: Colour | "none"; readonly name: string; readonly count: number }[];
  readonly hasLegend?: boolean;
}

/** Rings of one leaf: the full colour outside, its tints inwards, as on a paint card. */
const RINGS = [
  { from: 66, to: 100, tint: undefined },
  { from: 50, to: 64, tint: styles.half },
  { from: 36, to: 48, tint: styles.light },
] as const;

const HALF_GAP = 1.4;

function point(radius: number, turn: number): string {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
}

function circle(radius: number): string {
  return `M${point(radius, 0)}A${radius} ${radius} 0 0 1 ${point(radius, 0.5)}A${radius} ${radius} 0 0 1 ${point(radius, 0)}Z`;
}

/** Leaf `index` of `total`, between two radii; an arc cannot go all the way round, so a lone leaf is a circle in a circle. */
function piece(inner: number, outer: number, index: number, total: number): string {
  if (total === 1) return circle(outer) + circle(inner);
  const [from, to] = [index / total, (index + 1) / total];
  // Half a gap as a turn: larger near the middle, so that the gap is as wide everywhere.
  const half = (radius: number) => HALF_GAP / (2 * Math.PI * radius);
  const [o, i] = [half(outer), half(inner)];
  return `M${point(outer, from + o)}A${outer} ${outer} 0 0 1 ${point(outer, to - o)}L${point(inner, to - i)}A${inner} ${inner} 0 0 0 ${point(inner, from + i)}Z`;
}

/** Somebody's own colours: one leaf a talent, in the colour of its theme; empty leaves while there is none. */
export function ColourWheel({ themes, hasLegend }: ColourWheelProps) {
  const { t } = useTranslation("ui");
  const leaves = themes.flatMap((theme) => Array.from({ length: theme.count }, () => theme.colour));
  const total = leaves.length || COLOURS.length;
  const named = themes.map((theme) => t("wheel.theme", { name: theme.name, count: theme.count })).join(", ");
  return (
    <div className={styles.wheel}>
      <svg
        className={styles.disc}
        viewBox="-102 -102 204 204"
        role="img"
        aria-label={leaves.length ? t("wheel.label", { themes: named }) : t("wheel.empty")}
      >
        {leaves.length === 0 &&
          COLOURS.map((colour, index) => <path key={colour} className={styles.blank} d={piece(36, 100, index, total)} />)}
        {leaves.map((colour, index) => (
          // Leaves have no identity of their own: the same number of leaves is the same drawing.
          <g key={index} data-colour={colour}>
            {RINGS.map(({ from, to, tint }) => (
              <path key={from} className={classes(styles.paint, tint)} fillRule="evenodd" d={piece(from, to, index, total)} />
            ))}
          </g>
        ))}
      </svg>
      {hasLegend && themes.length > 0 && (
        <ul className={styles.names}>
          {themes.map((theme) => (
            <li key={theme.name} data-colour={theme.colour}>
              <span>
                {theme.name} <span className={styles.count}>{t("wheel.talents", { count: theme.count })}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
