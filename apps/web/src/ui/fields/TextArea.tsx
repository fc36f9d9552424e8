import { TextArea as AriaTextArea, TextField as AriaTextField } from "react-aria-components";
import type { TextFieldProps as AriaTextFieldProps } from "react-aria-components";
import { useState } from "react";
import type { ReactNode, Ref } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "../classes.js";
import { FieldHead, FieldProblem } from "./FieldText.js";
import type { FieldTextProps } from "./FieldText.js";
import styles from "./field.module.css";

export interface TextAreaProps extends FieldTextProps, Omit<AriaTextFieldProps, keyof FieldTextProps | "className" | "style" | "children"> {
  /** Shows how many characters are left; typing on is allowed, sending is for the form to refuse. */
  readonly maxChars?: number;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  /** Beside the counter, such as a saving state. */
  readonly footer?: ReactNode;
}

/** More lines of text, growing with what is written, with the characters that are left. */
export function TextArea({
  label,
  description,
  error,
  isOptional,
  maxChars,
  rows = 4,
  placeholder,
  inputRef,
  footer,
  ...rest
}: TextAreaProps) {
  const [own, setOwn] = useState(rest.defaultValue ?? "");
  const value = rest.value ?? own;
  return (
    <AriaTextField
      {...rest}
      onChange={(text) => {
        setOwn(text);
        rest.onChange?.(text);
      }}
      isInvalid={Boolean(error) || (maxChars !== undefined && value.length > maxChars)}
      validationBehavior="aria"
      className={styles.field}
    >
      <FieldHead label={label} description={description} isOptional={isOptional} />
      <AriaTextArea ref={inputRef} rows={rows} className={classes(styles.input, styles.area)} placeholder={placeholder} />
      <div className={styles.foot}>
        {footer}
        {maxChars !== undefined && <Counter used={value.length} max={maxChars} />}
      </div>
      <FieldProblem error={error} />
    </AriaTextField>
  );
}

/** Quiet until it matters: read aloud only in the last tenth. */
function Counter({ used, max }: { readonly used: number; readonly max: number }) {
  const { t } = useTranslation("ui");
  const left = max - used;
  return (
    <span className={classes(styles.counter, left < 0 && styles.counterFull)} role={left < max / 10 ? "status" : undefined}>
      {left >= 0 ? t("field.charsLeft", { count: left }) : t("field.charsOver", { count: -left })}
    </span>
  );
}
