import type { Questionnaire } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { Badge, Button, Card, Stack } from "../../../ui/index.js";
import { ItemTable } from "./ItemTable.js";
import type { StepSource } from "./MakeStepDialog.js";
import { gapSize } from "./report-view.js";
import type { FormView, Score, ThemeView } from "./report-view.js";
import styles from "./report.module.css";

export interface ThemeCardsProps {
  readonly view: FormView;
  readonly report: { readonly scores: readonly Score[] };
  readonly questionnaire: Questionnaire;
  readonly onStep: (source: StepSource) => void;
}

/** A card a theme: how self and others compare in a sentence, the items, and a step. */
export function ThemeCards({ view, report, questionnaire, onStep }: ThemeCardsProps) {
  const { t } = useTranslation("report");
  return (
    <section className={styles.section}>
      <h2>{t("report.perTheme")}</h2>
      <Stack>
        {view.themes.map((theme) => (
          <Card
            key={theme.id}
            level={3}
            title={theme.name ?? t("report.items")}
            aside={theme.gap && <Badge>{t(`gap.${theme.gap}.title`)}</Badge>}
            actions={
              theme.name && (
                <Button
                  aria-label={t("report.stepFrom", { text: theme.name })}
                  onPress={() => onStep({ kind: "FEEDBACK_THEME", text: theme.name ?? "" })}
                >
                  {t("report.makeStep")}
                </Button>
              )
            }
          >
            <GapSentence theme={theme} />
            {theme.name === null ? (
              <ItemTable theme={theme} view={view} report={report} questionnaire={questionnaire} />
            ) : (
              <details className={styles.more}>
                <summary>{t("report.seeItems")}</summary>
                <ItemTable theme={theme} view={view} report={report} questionnaire={questionnaire} />
              </details>
            )}
          </Card>
        ))}
      </Stack>
    </section>
  );
}

function GapSentence({ theme }: { readonly theme: ThemeView }) {
  const { t } = useTranslation("report");
  if (theme.gap === null || theme.self === null) return null;
  const others = theme.others?.mean ?? null;
  const size = others === null ? null : gapSize(theme.self, others);
  const direction = others !== null && theme.self > others ? "self" : "others";
  return (
    <p>
      {t(`gap.${theme.gap}.sentence`)}{" "}
      {size && theme.gap !== "CANNOT_TELL" && t(size === "NONE" ? "gap.size.NONE" : `gap.size.${size}.${direction}`)}
    </p>
  );
}
