import { useTranslation } from "react-i18next";
import type { GapName, ThemeView } from "./report-view.js";
import styles from "./report.module.css";

const PLACES = ["SAME_VIEW", "HIDDEN_STRENGTH", "BLIND_SPOT", "GROW_TOGETHER"] as const satisfies readonly GapName[];

/** Where one's own view and that of others meet and part: four places, and what cannot be told apart. */
export function Quadrant({ themes }: { readonly themes: readonly ThemeView[] }) {
  const { t } = useTranslation("report");
  const at = (gap: GapName) => themes.filter((theme) => theme.gap === gap && theme.name !== null);
  const unclear = at("CANNOT_TELL");
  return (
    <section className={styles.section}>
      <h2>{t("quadrant.title")}</h2>
      <p className={styles.quiet}>{t("quadrant.how")}</p>
      <div className={styles.quadrant}>
        {PLACES.map((gap) => {
          const here = at(gap);
          return (
            <div key={gap} className={styles.place} data-empty={here.length === 0 || undefined}>
              <h3>{t(`gap.${gap}.title`)}</h3>
              <p className={styles.quiet}>{t(`gap.${gap}.text`)}</p>
              {here.length > 0 ? (
                <ul>
                  {here.map((theme) => (
                    <li key={theme.id}>{theme.name}</li>
                  ))}
                </ul>
              ) : (
                <p>{t("quadrant.none")}</p>
              )}
            </div>
          );
        })}
      </div>
      {unclear.length > 0 && <p>{t("quadrant.unclear", { themes: unclear.map((theme) => theme.name).join(", ") })}</p>}
    </section>
  );
}
