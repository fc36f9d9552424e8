import styles from "./wordmark.module.css";
import { COLOURS } from "../colours.js";

const ARC = 360 / COLOURS.length;

function point(degrees: number): string {
  const radians = ((degrees - 90) * Math.PI) / 180;
  return `${(16 + 11 * Math.cos(radians)).toFixed(2)} ${(16 + 11 * Math.sin(radians)).toFixed(2)}`;
}

/** The name of the product: a ring of ten colours and a lower-case word. */
export function Wordmark() {
  return (
    <span className={styles.wordmark}>
      <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
        {COLOURS.map((colour, index) => (
          <path
            key={colour}
            data-colour={colour}
            className={styles.arc}
            d={`M${point(index * ARC + 2.5)}A11 11 0 0 1 ${point((index + 1) * ARC - 2.5)}`}
          />
        ))}
      </svg>
      <span translate="no">eigenkleur</span>
    </span>
  );
}
