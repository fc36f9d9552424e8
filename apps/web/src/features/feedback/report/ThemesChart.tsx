import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { DotRangeChart } from "../../../ui/index.js";
import type { DotRangeRow } from "../../../ui/index.js";
import type { FormView, Score } from "./report-view.js";
import styles from "./report.module.css";

export interface ThemesChartProps {
  readonly form: FormView;
  readonly hasSelf: boolean;
}

/** One standard deviation to either side, where enough answered to show it, kept on the scale. */
function rangeOf(others: Score | null, { min, max }: FormView["form"]): DotRangeRow["range"] {
  if (others?.mean === null || others?.mean === undefined || others.spread === null) return null;
  return { low: Math.max(min, others.mean - others.spread), high: Math.min(max, others.mean + others.spread) };
}

/** Self and all others per theme; the same as a table. */
export function ThemesChart({ form: view, hasSelf }: ThemesChartProps) {
  const { t } = useTranslation("feedback");
  const { language } = useDisplay();
  const { form, themes } = view;
  const labelAt = (value: number) => form.scale.find((point) => point.value === value)?.label[language] ?? String(value);
  const rows = themes.flatMap((theme): DotRangeRow[] =>
    theme.name === null
      ? []
      : [{ id: theme.id, name: theme.name, self: theme.self, others: theme.others?.mean ?? null, range: rangeOf(theme.others, form) }],
  );
  return (
    <section className={styles.section}>
      <h2>{t("report.themes")}</h2>
      <p className={styles.quiet}>{hasSelf ? t("report.themesHow") : t("report.themesHowNoSelf")}</p>
      <DotRangeChart
        caption={t("report.themesCaption")}
        rows={rows}
        low={{ value: form.min, label: labelAt(form.min) }}
        high={{ value: form.max, label: labelAt(form.max) }}
      />
    </section>
  );
}
