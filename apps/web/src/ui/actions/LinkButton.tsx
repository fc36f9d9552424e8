import { Link } from "react-router";
import type { ReactNode } from "react";
import { classes } from "../classes.js";
import type { ButtonLook } from "./Button.js";
import styles from "./button.module.css";

export interface LinkButtonProps {
  readonly to: string;
  readonly look?: ButtonLook;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it does not do something. */
export function LinkButton({ to, look = "secondary", isWide, children }: LinkButtonProps) {
  return (
    <Link to={to} className={classes(styles.button, styles[look], isWide && styles.wide)}>
      {children}
    </Link>
  );
}
