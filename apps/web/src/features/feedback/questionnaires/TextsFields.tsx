import type { Texts } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { TextField } from "../../../ui/index.js";
import styles from "./questionnaires.module.css";

export const NO_TEXTS: Texts = { nl: "", en: "" };

export interface TextsFieldsProps {
  readonly label: string;
  readonly value: Texts | undefined;
  readonly onChange: (value: Texts) => void;
}

/** A text in both languages: neither can be forgotten, since both are asked for beside each other. */
export function TextsFields({ label, value = NO_TEXTS, onChange }: TextsFieldsProps) {
  const { t } = useTranslation("questionnaires");
  return (
    <div className={styles.pair}>
      <TextField label={t("editor.nl", { label })} value={value.nl} onChange={(nl) => onChange({ ...value, nl })} />
      <TextField label={t("editor.en", { label })} value={value.en} onChange={(en) => onChange({ ...value, en })} />
    </div>
  );
}

/** Texts that may be left out altogether. */
export function orNothing(texts: Texts): Texts | undefined {
  return texts.nl.trim() === "" && texts.en.trim() === "" ? undefined : texts;
}
