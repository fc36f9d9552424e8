import type { ReactNode } from "react";
import type { Colour } from "../colours.js";
import styles from "./badge.module.css";

export interface BadgeProps {
  /** The theme it belongs to; the colour of the house without one. */
  readonly colour?: Colour | "none";
  readonly children: ReactNode;
}

/** A short word beside something: a state, a theme. */
export function Badge({ colour = "none", children }: BadgeProps) {
  return (
    <span className={styles.badge} data-colour={colour}>
      {children}
    </span>
  );
}
