import { useTranslation } from "react-i18next";
import { Button, Stack } from "../../../ui/index.js";
import type { StepSource } from "./MakeStepDialog.js";
import type { WordsView } from "./report-view.js";
import styles from "./report.module.css";

export interface WordsSectionProps {
  readonly title: string;
  readonly words: readonly WordsView[];
  readonly onStep: (source: StepSource) => void;
}

/** What people wrote, literally and mixed; from each sentence one can make a step. */
export function WordsSection({ title, words, onStep }: WordsSectionProps) {
  const { t } = useTranslation("report");
  if (words.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {words.map((question) => (
        <Stack key={question.id} gap="small">
          <h3>{question.question ?? t("report.pooled")}</h3>
          {question.self && (
            <p className={styles.own}>
              <span className={styles.ownLabel}>{t("report.youWrote")}</span> {question.self}
            </p>
          )}
          {question.texts.length === 0 ? (
            <p className={styles.quiet}>{t("report.tooFewWords")}</p>
          ) : (
            <ul className={styles.words}>
              {question.texts.map(({ id, text }) => (
                <li key={id} className={styles.word}>
                  <blockquote className={styles.text}>{text}</blockquote>
                  <Button
                    look="quiet"
                    aria-label={t("report.stepFrom", { text: text.slice(0, 60) })}
                    onPress={() => onStep({ kind: "FEEDBACK_COMMENT", text })}
                  >
                    {t("report.makeStep")}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </Stack>
      ))}
    </section>
  );
}
