import type { Questionnaire } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Button, DotRangeChart, RadarChart, Row } from "../../../ui/index.js";
import type { DotRangeRow } from "../../../ui/index.js";
import { unitName } from "./report-view.js";
import type { FormView, Score } from "./report-view.js";
import styles from "./report.module.css";

export interface ThemesChartProps {
  readonly form: FormView;
  readonly hasSelf: boolean;
  readonly questionnaire: Questionnaire;
}

/** A radar needs three spokes to be a figure. */
const RADAR_FROM = 3;

/** One standard deviation to either side, where enough answered to show it, kept on the scale. */
function rangeOf(others: Score | null, { min, max }: FormView["form"]): DotRangeRow["range"] {
  if (others?.mean === null || others?.mean === undefined || others.spread === null) return null;
  return { low: Math.max(min, others.mean - others.spread), high: Math.min(max, others.mean + others.spread) };
}

/** Self, all others and each shown group per theme; the same as a table, and as a radar for who asks for it. */
export function ThemesChart({ form: view, hasSelf, questionnaire }: ThemesChartProps) {
  const { t } = useTranslation("report");
  const { language } = useDisplay();
  const [isRadar, setRadar] = useState(false);
  const { form, themes } = view;
  const labelAt = (value: number) => form.scale.find((point) => point.value === value)?.label[language] ?? String(value);
  const rows = themes.flatMap((theme): DotRangeRow[] =>
    theme.name === null
      ? []
      : [
          {
            id: theme.id,
            name: theme.name,
            self: theme.self,
            others: theme.others?.mean ?? null,
            groups: theme.groups,
            range: rangeOf(theme.others, form),
          },
        ],
  );
  const groups = view.units
    .filter((unit) => themes.some((theme) => (theme.groups[unit.key] ?? null) !== null))
    .map((unit) => ({ id: unit.key, name: unitName(unit, questionnaire, language) }));
  return (
    <section className={styles.section}>
      <h2>{t("report.themes")}</h2>
      <p className={styles.quiet}>{hasSelf ? t("report.themesHow") : t("report.themesHowNoSelf")}</p>
      <DotRangeChart
        caption={t("report.themesCaption")}
        rows={rows}
        groups={groups}
        low={{ value: form.min, label: labelAt(form.min) }}
        high={{ value: form.max, label: labelAt(form.max) }}
      />
      {rows.length >= RADAR_FROM && (
        <>
          <Row>
            <Button aria-expanded={isRadar} onPress={() => setRadar(!isRadar)}>
              {t(isRadar ? "report.radarHide" : "report.radarShow")}
            </Button>
          </Row>
          {isRadar && <RadarChart caption={t("report.themesCaption")} rows={rows} low={form.min} high={form.max} />}
        </>
      )}
    </section>
  );
}
