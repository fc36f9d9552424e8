import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from "react-aria-components";
import { classes } from "../classes.js";
import menu from "../actions/menu.module.css";
import { FieldHead, FieldProblem } from "./FieldText.js";
import type { FieldTextProps } from "./FieldText.js";
import styles from "./field.module.css";

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** A second, quieter line that tells namesakes apart. */
  readonly detail?: string;
}

export interface SelectProps<Value extends string> extends FieldTextProps {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** A choice from a short list. */
export function Select<Value extends string>({ options, value, onChange, placeholder, isDisabled, error, ...text }: SelectProps<Value>) {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      placeholder={placeholder}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles.field}
    >
      <FieldHead {...text} />
      <Button className={classes(styles.input, styles.trigger)}>
        <SelectValue />
      </Button>
      <FieldProblem error={error} />
      <Popover className={menu.popover}>
        <ListBox className={styles.list} items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={menu.item}>
              <OptionText {...option} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** The label of an option with its quieter second line. */
export function OptionText({ label, detail }: Pick<Option, "label" | "detail">) {
  return (
    <span>
      {label}
      {detail && <span className={styles.optionDetail}>{detail}</span>}
    </span>
  );
}
