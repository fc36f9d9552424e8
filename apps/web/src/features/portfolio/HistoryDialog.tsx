import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, Card, DateText, Dialog, ProblemNotice } from "../../ui/index.js";
import styles from "./portfolio.module.css";

export interface HistoryDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly versions: readonly { readonly version: number; readonly body: string; readonly replacedAt: string }[];
  /** Puts a former text back; what stands there now becomes a former text itself. */
  readonly onRestore: (body: string) => Promise<void>;
}

/** What a text said before it was overwritten, to be brought back. */
export function HistoryDialog({ isOpen, onClose, versions, onRestore }: HistoryDialogProps) {
  const { t } = useTranslation("portfolio");
  const [error, setError] = useState<unknown>(null);
  return (
    <Dialog title={t("history.title")} isOpen={isOpen} onClose={onClose}>
      <p>{t("history.lead")}</p>
      <ProblemNotice error={error} />
      {versions.map(({ version, body, replacedAt }) => (
        <Card key={version} level={3} isFlat title={<DateText value={replacedAt} hasTime />}>
          <p className={styles.words}>{body}</p>
          <div>
            <Button onPress={() => void onRestore(body).catch(setError)}>{t("history.restore")}</Button>
          </div>
        </Card>
      ))}
    </Dialog>
  );
}
