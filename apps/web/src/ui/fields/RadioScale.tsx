import { Label, Radio, RadioGroup, Text } from "react-aria-components";
import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "../classes.js";
import field from "./field.module.css";
import styles from "./radio-scale.module.css";

/** An answer on the scale, or that one cannot judge; null is "not answered yet". */
export type ScaleAnswer = number | "CANNOT_JUDGE" | null;

export interface RadioScaleProps {
  /** The item itself, such as "Listens before giving an opinion". */
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** The values in order, each with its words. */
  readonly options: readonly { readonly value: number; readonly label: string }[];
  readonly cannotJudgeLabel: string;
  readonly value: ScaleAnswer;
  readonly onChange: (value: ScaleAnswer) => void;
  readonly error?: string | null;
  readonly isDisabled?: boolean;
}

/** One item to answer: big rows on a phone, columns on a desk; arrows, or the digits of the values and 0 for "cannot judge". */
export function RadioScale({ label, description, options, cannotJudgeLabel, value, onChange, error, isDisabled }: RadioScaleProps) {
  const { t } = useTranslation("ui");
  const answerByDigit = (event: KeyboardEvent) => {
    if (isDisabled || event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = Number(event.key);
    if (event.key === "0") onChange("CANNOT_JUDGE");
    else if (options.some((option) => option.value === digit)) onChange(digit);
  };
  return (
    <RadioGroup
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(chosen === "CANNOT_JUDGE" ? chosen : Number(chosen))}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles.scale}
    >
      <Label className={styles.label}>{label}</Label>
      {description && (
        <Text slot="description" className={field.description}>
          {description}
        </Text>
      )}
      <div className={styles.options} role="presentation" onKeyDown={answerByDigit}>
        {options.map((option, index) => (
          <Radio key={option.value} value={String(option.value)} className={styles.option} data-step={index + 1}>
            <span className={styles.dot} aria-hidden="true" />
            <span>{option.label}</span>
          </Radio>
        ))}
        <Radio value="CANNOT_JUDGE" className={classes(styles.option, styles.cannotJudge)}>
          <span className={styles.dot} aria-hidden="true" />
          <span>{cannotJudgeLabel}</span>
        </Radio>
      </div>
      <p className={styles.hint}>{t("scale.keys", { count: options.length })}</p>
      {error && (
        <Text slot="errorMessage" className={field.error}>
          {error}
        </Text>
      )}
    </RadioGroup>
  );
}
