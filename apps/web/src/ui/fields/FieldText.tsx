import { FieldError, Label, Text } from "react-aria-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./field.module.css";

export interface FieldTextProps {
  readonly label: string;
  /** What is asked and why, under the label. */
  readonly description?: ReactNode;
  /** What is wrong and what to do about it; the field is then invalid. */
  readonly error?: string | null;
  /** Says "(optional)"; fields are required unless they say so. */
  readonly isOptional?: boolean;
}

/** The label and explanation above a field. */
export function FieldHead({ label, description, isOptional }: Omit<FieldTextProps, "error">) {
  const { t } = useTranslation("ui");
  return (
    <>
      <Label className={styles.label}>
        {label} {isOptional && <span className={styles.optional}>{t("field.optional")}</span>}
      </Label>
      {description && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
    </>
  );
}

/** The complaint under a field, tied to it for screen readers. */
export function FieldProblem({ error }: Pick<FieldTextProps, "error">) {
  return error ? <FieldError className={styles.error}>{error}</FieldError> : null;
}
