import { Checkbox as AriaCheckbox } from "react-aria-components";
import type { CheckboxProps as AriaCheckboxProps } from "react-aria-components";
import type { ReactNode } from "react";
import styles from "./field.module.css";

export interface CheckboxProps extends Omit<AriaCheckboxProps, "className" | "style" | "children"> {
  readonly children: ReactNode;
}

/** Something that holds or not, settled when the form is sent. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={styles.row}>
      <span className={styles.box} aria-hidden="true" />
      <span>{children}</span>
    </AriaCheckbox>
  );
}
