import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../actions/Button.js";
import { classes } from "../classes.js";
import { DateText } from "../display/DateText.js";
import { ProblemNotice } from "../messages/ProblemNotice.js";
import { useToast } from "../messages/Toasts.js";
import type { FieldTextProps } from "./FieldText.js";
import { TextArea } from "./TextArea.js";
import { TextField } from "./TextField.js";
import { useAutosave } from "./useAutosave.js";
import type { AutosaveOptions } from "./useAutosave.js";
import type { AutosaveStatus } from "./autosaver.js";
import styles from "./autosave.module.css";

export interface AutosaveFieldProps extends AutosaveOptions, Omit<FieldTextProps, "error"> {
  readonly maxChars?: number;
  readonly rows?: number;
  readonly placeholder?: string;
  /** A day in place of a text: `2026-05-01`, or empty. */
  readonly isDate?: boolean;
}

/** A text that saves itself and says so; when somebody else was first, both texts stand side by side and nothing is lost. */
export function AutosaveField({ value, version, save, maxChars, rows, placeholder, isDate, ...field }: AutosaveFieldProps) {
  const { t } = useTranslation("ui");
  const show = useToast();
  const { text, status, theirs, error, saver } = useAutosave({ value, version, save });
  const theirsId = useId();
  const giveWay = () => {
    const mine = saver.takeTheirs();
    show({ text: t("autosave.tookTheirs"), onUndo: () => saver.change(mine) });
  };
  const written = { value: text, onChange: (next: string) => saver.change(next), onBlur: () => void saver.flush() };
  return (
    <div className={styles.autosave}>
      <div className={classes(theirs !== null && styles.versus)}>
        {isDate ? (
          <div className={styles.day}>
            <TextField {...field} {...written} type="date" />
            <Status status={status} />
          </div>
        ) : (
          <TextArea {...field} {...written} rows={rows} placeholder={placeholder} maxChars={maxChars} footer={<Status status={status} />} />
        )}
        {theirs !== null && (
          <section className={styles.theirs} aria-labelledby={theirsId}>
            {/* No heading: a field stands under headings of any level. */}
            <p id={theirsId} className={styles.theirsTitle}>
              {t("autosave.theirs")}
            </p>
            <p className={styles.text}>{theirs === "" ? t("autosave.theirsEmpty") : isDate ? <DateText value={theirs} /> : theirs}</p>
          </section>
        )}
      </div>
      {theirs !== null && (
        <div className={styles.choice} role="alert">
          <p>{t("autosave.conflict")}</p>
          <div className={styles.buttons}>
            <Button look="primary" onPress={() => void saver.keepMine()}>
              {t("autosave.keepMine")}
            </Button>
            <Button onPress={giveWay}>{t("autosave.takeTheirs")}</Button>
          </div>
        </div>
      )}
      {status === "failed" && <ProblemNotice error={error} />}
    </div>
  );
}

/** The state in a word, read aloud when it changes; silent while one is typing. */
function Status({ status }: { readonly status: AutosaveStatus }) {
  const { t } = useTranslation("ui");
  return (
    <span role="status" className={styles.status} data-status={status}>
      {status === "idle" || status === "editing" ? "" : t(`autosave.status.${status}`)}
    </span>
  );
}
