import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "../classes.js";
import styles from "./menu.module.css";

export interface MenuProps {
  /** The button that opens the menu. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly children: ReactNode;
}

/** A menu of acts behind a button; arrows, first letters and Escape work. */
export function Menu({ trigger, label, children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover} placement="bottom end">
        <AriaMenu className={styles.menu} aria-label={label}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export interface MenuItemProps {
  readonly onAction?: () => void;
  /** Goes to an address in place of acting. */
  readonly href?: string;
  /** One of several choices, and this one holds. */
  readonly isChosen?: boolean;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  readonly children: string;
}

/** One act in a menu. */
export function MenuItem({ isDanger, isChosen, children, ...rest }: MenuItemProps) {
  const { t } = useTranslation("ui");
  return (
    <AriaMenuItem
      {...rest}
      textValue={children}
      aria-label={isChosen ? t("menu.chosen", { name: children }) : undefined}
      className={classes(styles.item, isDanger && styles.danger, isChosen && styles.chosen)}
    >
      {children}
    </AriaMenuItem>
  );
}
