import { Label, Radio, RadioGroup } from "react-aria-components";
import type { ScaleAnswer } from "../../../ui/index.js";
import { Face } from "./Face.js";
import type { FaceName } from "./Face.js";
import styles from "./face-scale.module.css";

export interface FaceScaleProps {
  readonly label: string;
  readonly options: readonly { readonly value: number; readonly label: string; readonly icon?: FaceName | undefined }[];
  readonly cannotJudgeLabel: string;
  readonly value: ScaleAnswer;
  readonly onChange: (value: ScaleAnswer) => void;
}

/** A question in easy language: a few large answers, each a drawing with its word. */
export function FaceScale({ label, options, cannotJudgeLabel, value, onChange }: FaceScaleProps) {
  return (
    <RadioGroup
      className={styles.scale}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(chosen === "CANNOT_JUDGE" ? "CANNOT_JUDGE" : Number(chosen))}
    >
      <Label className={styles.label}>{label}</Label>
      <div className={styles.options}>
        {options.map((option) => (
          <Radio key={option.value} value={String(option.value)} className={styles.option}>
            {option.icon && <Face name={option.icon} />}
            <span>{option.label}</span>
          </Radio>
        ))}
        <Radio value="CANNOT_JUDGE" className={styles.option}>
          <Face name="question" />
          <span>{cannotJudgeLabel}</span>
        </Radio>
      </div>
    </RadioGroup>
  );
}
