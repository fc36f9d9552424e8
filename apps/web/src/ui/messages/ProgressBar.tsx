import { Label, ProgressBar as AriaProgressBar } from "react-aria-components";
import styles from "./progress.module.css";

export interface ProgressBarProps {
  readonly label: string;
  readonly value?: number;
  readonly max?: number;
  /** In words, such as "1,200 of 50,000 rows"; a percentage when left out. */
  readonly valueLabel?: string;
}

/** Long work, with how far it is; without a value it only says that it goes on. Never for how "complete" a person is. */
export function ProgressBar({ label, value, max = 100, valueLabel }: ProgressBarProps) {
  return (
    <AriaProgressBar
      value={value ?? 0}
      maxValue={max}
      valueLabel={valueLabel}
      isIndeterminate={value === undefined}
      className={styles.progress}
    >
      {({ percentage, valueText }) => (
        <>
          <div className={styles.head}>
            <Label>{label}</Label>
            <span className={styles.value}>{valueText}</span>
          </div>
          <div className={styles.track}>
            <div className={percentage === undefined ? styles.moving : styles.bar} style={{ inlineSize: `${percentage ?? 35}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
