import type { Questionnaire } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Card, Stack } from "../../../ui/index.js";
import { ItemTable } from "./ItemTable.js";
import type { StepSource } from "./MakeStepDialog.js";
import { unitName } from "./report-view.js";
import type { FormView, Score } from "./report-view.js";
import styles from "./report.module.css";
import { WordsSection } from "./WordsSection.js";

export interface ShortFormProps {
  readonly view: FormView;
  readonly report: { readonly scores: readonly Score[] };
  readonly questionnaire: Questionnaire;
  readonly onStep: (source: StepSource) => void;
}

/** What people said in the easy form; its scale is another, so it is never mixed with the rest. */
export function ShortForm({ view, report, questionnaire, onStep }: ShortFormProps) {
  const { t } = useTranslation("report");
  const { language } = useDisplay();
  const { form, themes, units } = view;
  const name = units.map((unit) => unitName(unit, questionnaire, language)).join(" + ") || t("report.short");
  const labels = form.scale.flatMap((point) => (point.value === null ? [] : [`${point.value} = ${point.label[language]}`]));
  return (
    <section className={styles.section}>
      <h2>{name}</h2>
      <p className={styles.quiet}>{t("report.shortHow", { labels: labels.join(", ") })}</p>
      <Stack>
        {themes.map((theme) => (
          <Card key={theme.id} level={3} title={t("report.shortTheme", { group: name, theme: theme.name ?? t("report.items") })}>
            <ItemTable theme={theme} view={view} report={report} questionnaire={questionnaire} />
          </Card>
        ))}
      </Stack>
      <WordsSection title={t("report.shortWords")} words={view.words} onStep={onStep} />
    </section>
  );
}
