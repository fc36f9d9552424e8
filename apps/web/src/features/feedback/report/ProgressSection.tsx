import type { Questionnaire } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import type { ReportPageQuery } from "../../../gql/graphql.js";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { paths } from "../../../platform/paths.js";
import { DataTable, DateText, LinkButton, Row } from "../../../ui/index.js";
import { unitName } from "./report-view.js";
import type { ReportUnit, ThemeView } from "./report-view.js";
import styles from "./report.module.css";

type Report = NonNullable<NonNullable<ReportPageQuery["feedbackRound"]>["report"]>;

export interface ProgressSectionProps {
  readonly report: Report;
  readonly themes: readonly ThemeView[];
  readonly questionnaire: Questionnaire;
}

/** How themes stand beside an earlier round, in words: higher, lower, or no difference that can be shown. */
export function ProgressSection({ report, themes, questionnaire }: ProgressSectionProps) {
  const { t } = useTranslation("report");
  const { language } = useDisplay();
  const [first] = report.progress;
  if (!first) return null;
  const shown = report.units.filter((unit) => report.progress.some((one) => one.unitKey === unit.key));
  const nameOf = (unit: ReportUnit) => (unit.kind === "OTHERS" ? t("table.others") : unitName(unit, questionnaire, language));
  const wordOf = (theme: ThemeView, unit: ReportUnit) => {
    const found = report.progress.find((one) => one.themeKey === theme.id && one.unitKey === unit.key);
    return found ? t(`progress.${found.progress}`) : "–";
  };
  return (
    <section className={styles.section}>
      <h2>{t("progress.title")}</h2>
      <p>
        {t("progress.since")} <DateText value={first.earlierReleasedOn} />. {t("progress.how")}
      </p>
      <DataTable
        caption={t("progress.caption")}
        rows={themes.filter((theme) => report.progress.some((one) => one.themeKey === theme.id))}
        rowKey={(theme) => theme.id}
        columns={[
          { id: "theme", header: t("progress.theme"), cell: (theme) => theme.name, isRowHeader: true },
          ...shown.map((unit) => ({ id: unit.key, header: nameOf(unit), cell: (theme: ThemeView) => wordOf(theme, unit) })),
        ]}
      />
      <Row>
        <LinkButton to={paths.report(first.earlierRoundId)} look="quiet">
          {t("progress.earlier")}
        </LinkButton>
      </Row>
    </section>
  );
}
