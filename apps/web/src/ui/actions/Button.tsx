import { Button as AriaButton } from "react-aria-components";
import type { ButtonProps as AriaButtonProps } from "react-aria-components";
import type { ReactNode, Ref } from "react";
import { classes } from "../classes.js";
import styles from "./button.module.css";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "children" | "style"> {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly look?: ButtonLook;
  /** Takes the whole width, for the one main act on a phone. */
  readonly isWide?: boolean;
  /** Square, for a lone icon; give it an `aria-label`. */
  readonly isIcon?: boolean;
  readonly children: ReactNode;
}

/** A button; `isPending` keeps it focusable, says so to screen readers and ignores a second press. */
export function Button({ look = "secondary", isWide, isIcon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={classes(styles.button, styles[look], isWide && styles.wide, isIcon && styles.icon, rest.isPending && styles.dots)}
    >
      {children}
    </AriaButton>
  );
}
