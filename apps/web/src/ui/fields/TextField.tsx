import { Input, TextField as AriaTextField } from "react-aria-components";
import type { TextFieldProps as AriaTextFieldProps } from "react-aria-components";
import type { Ref } from "react";
import { FieldHead, FieldProblem } from "./FieldText.js";
import type { FieldTextProps } from "./FieldText.js";
import styles from "./field.module.css";

export interface TextFieldProps
  extends FieldTextProps, Omit<AriaTextFieldProps, keyof FieldTextProps | "className" | "style" | "children"> {
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. With react-hook-form: spread `field`, give `error`. */
export function TextField({ label, description, error, isOptional, placeholder, inputRef, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} validationBehavior="aria" className={styles.field}>
      <FieldHead label={label} description={description} isOptional={isOptional} />
      <Input ref={inputRef} className={styles.input} placeholder={placeholder} />
      <FieldProblem error={error} />
    </AriaTextField>
  );
}
