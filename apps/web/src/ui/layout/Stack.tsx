import type { ReactNode } from "react";
import { classes } from "../classes.js";
import styles from "./page.module.css";

export interface StackProps {
  readonly gap?: "small" | "normal" | "large";
  readonly children: ReactNode;
}

/** Things under each other, evenly spaced. */
export function Stack({ gap, children }: StackProps) {
  return (
    <div className={classes(styles.stack, gap === "large" && styles.stackLarge, gap === "small" && styles.stackSmall)}>{children}</div>
  );
}

/** Things beside each other that wrap on a phone: buttons, badges. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** Cards in as many columns as fit. */
export function Grid({ children }: { readonly children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}
