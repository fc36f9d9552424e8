import type { Questionnaire } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Notice } from "../../../ui/index.js";
import { unitName } from "./report-view.js";
import type { ReportView } from "./report-view.js";
import styles from "./report.module.css";

export interface HowMadeProps {
  readonly view: ReportView;
  readonly declinedCount: number;
  readonly questionnaire: Questionnaire;
}

/** What was merged, left out or not shown, and why, in plain words. */
export function HowMade({ view, declinedCount, questionnaire }: HowMadeProps) {
  const { t } = useTranslation("report");
  const { language } = useDisplay();
  const merged = [...new Set(view.merged.map((unit) => unitName(unit, questionnaire, language)))];
  return (
    <section className={styles.section}>
      <h2>{t("how.title")}</h2>
      <Notice>
        <ul className={styles.points}>
          {merged.map((name) => (
            <li key={name}>{t("how.merged", { groups: name })}</li>
          ))}
          {view.leftOut.length > 0 && <li>{t("how.leftOut", { groups: view.leftOut.join(", ") })}</li>}
          <li>{t("how.hidden")}</li>
          <li>{t("how.band")}</li>
          <li>{t("how.spread")}</li>
          <li>{t("how.gap")}</li>
          <li>{t("how.frozen")}</li>
        </ul>
      </Notice>
      {declinedCount > 0 && <p>{t("how.declined", { count: declinedCount })}</p>}
      {view.declined.length > 0 && (
        <ul className={styles.words}>
          {view.declined.map(({ id, text }) => (
            <li key={id} className={styles.word}>
              <blockquote className={styles.text}>{text}</blockquote>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
