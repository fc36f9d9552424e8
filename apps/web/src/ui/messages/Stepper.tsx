import { useTranslation } from "react-i18next";
import { classes } from "../classes.js";
import styles from "./progress.module.css";

export interface StepperProps {
  readonly label: string;
  readonly steps: readonly string[];
  /** The step one is at, from 0. */
  readonly current: number;
}

/** Where one is in a form of several pages. */
export function Stepper({ label, steps, current }: StepperProps) {
  const { t } = useTranslation("ui");
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((name, index) => (
        <li
          key={name}
          className={classes(styles.step, index < current && styles.done)}
          aria-current={index === current ? "step" : undefined}
        >
          <span className={styles.name}>{name}</span>
          {index < current && <span className={styles.hidden}>{t("stepper.done")}</span>}
        </li>
      ))}
    </ol>
  );
}
