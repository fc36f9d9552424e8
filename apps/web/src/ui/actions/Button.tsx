import { Button as AriaButton } from "react-aria-components";
import type { ButtonProps as AriaButtonProps } from "react-aria-components";
import { useEffect, useId } from "react";
import type { ReactNode, Ref } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "../announce.js";
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

/**
 * A button; `isPending` keeps it focusable, says so to screen readers and ignores a second press.
 * React Aria's own pending state announces the button by reference, and for seconds: in a dialogue that closes with the act
 * it then refers to nothing. So the words are announced here, and the rest is ours too.
 */
export function Button({ look = "secondary", isWide, isIcon, isPending = false, children, ...rest }: ButtonProps) {
  const { t } = useTranslation("ui");
  const ownId = useId();
  const id = rest.id ?? ownId;
  const busy = t("button.busy");
  useEffect(() => {
    if (isPending && document.activeElement?.id === id) announce(busy);
  }, [isPending, id, busy]);
  const whilePending = isPending ? { onPress: undefined, type: "button" as const, "aria-disabled": true as const } : {};
  return (
    <AriaButton
      {...rest}
      {...whilePending}
      id={id}
      className={classes(styles.button, styles[look], isWide && styles.wide, isIcon && styles.icon, isPending && styles.dots)}
    >
      {children}
    </AriaButton>
  );
}
