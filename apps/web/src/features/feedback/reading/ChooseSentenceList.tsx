import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIntent } from "../../../platform/useIntent.js";
import { Badge, Button, ProblemNotice, Row, Stack } from "../../../ui/index.js";
import { ChooseSentence } from "./reading.graphql.js";
import { ReportSentenceDialog } from "./ReportSentenceDialog.js";
import styles from "./reading.module.css";

interface Sentence {
  readonly id: string;
  readonly text: string;
}

export interface ChooseSentenceListProps {
  readonly roundId: string;
  readonly comments: readonly Sentence[];
  readonly chosenId: string | null;
}

/** Every sentence of the report; one of them is chosen, and one that hurts may be put before somebody. */
export function ChooseSentenceList({ roundId, comments, chosenId }: ChooseSentenceListProps) {
  const { t } = useTranslation("reading");
  const [choose, { isSaving, error }] = useIntent(ChooseSentence);
  const [reported, setReported] = useState<Sentence | null>(null);
  if (comments.length === 0) return <p>{t("noSentences")}</p>;
  return (
    <Stack>
      <ul className={styles.sentences}>
        {comments.map((comment) => (
          <li key={comment.id} className={styles.sentence} data-chosen={comment.id === chosenId || undefined}>
            <blockquote className={styles.text}>{comment.text}</blockquote>
            <Row>
              {comment.id === chosenId ? (
                <Badge>{t("chosen")}</Badge>
              ) : (
                <Button
                  isDisabled={isSaving}
                  aria-label={t("chooseThis", { text: comment.text.slice(0, 60) })}
                  onPress={() => void choose({ roundId, commentId: comment.id }).catch(() => undefined)}
                >
                  {t("choose")}
                </Button>
              )}
              <Button look="quiet" aria-label={t("reportThis", { text: comment.text.slice(0, 60) })} onPress={() => setReported(comment)}>
                {t("report")}
              </Button>
            </Row>
          </li>
        ))}
      </ul>
      <ProblemNotice error={error} />
      <ReportSentenceDialog roundId={roundId} sentence={reported} onClose={() => setReported(null)} />
    </Stack>
  );
}
