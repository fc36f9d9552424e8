import { classes } from "../../ui/classes.js";
import { COLOURS } from "../../ui/colours.js";
import styles from "./start.module.css";

const SPREAD = 104;

/** A paint seller's colour fan: the ten themes side by side, none above another. */
export function ColourFan({ label }: { readonly label: string }) {
  return (
    <svg className={styles.fan} viewBox="-230 -278 460 330" role="img" aria-label={label}>
      {COLOURS.map((colour, index) => {
        const degrees = (index / (COLOURS.length - 1) - 0.5) * SPREAD;
        return (
          <g key={colour} transform={`rotate(${degrees.toFixed(1)})`} data-colour={colour}>
            <rect className={styles.strip} x="-36" y="-262" width="72" height="290" rx="12" />
            <rect className={styles.paint} x="-29" y="-255" width="58" height="104" rx="7" />
            <rect className={classes(styles.paint, styles.half)} x="-29" y="-146" width="58" height="34" rx="5" />
            <rect className={classes(styles.paint, styles.light)} x="-29" y="-107" width="58" height="34" rx="5" />
          </g>
        );
      })}
      <circle className={styles.pin} cx="0" cy="0" r="11" />
    </svg>
  );
}
