import { useTranslation } from "react-i18next";
import { Notice } from "../../../ui/index.js";
import styles from "./answer.module.css";
import { findTelling } from "./telling.rules.js";

export interface TellingHintProps {
  readonly text: string;
  readonly ownerName: string;
}

/** Beside an open question: what in it could give its writer away. Read aloud when it appears, and never in the way of sending. */
export function TellingHint({ text, ownerName }: TellingHintProps) {
  const { t } = useTranslation("answer");
  const telling = findTelling(text, ownerName);
  if (telling.length === 0) return null;
  return (
    <Notice kind="warn" isLive title={t("telling.title", { name: ownerName })}>
      <ul className={styles.points}>
        {telling.map(({ kind, words }) => (
          <li key={kind}>{t(`telling.${kind}`, { words: words.map((word) => `“${word}”`).join(", ") })}</li>
        ))}
      </ul>
      <p>{t("telling.what")}</p>
    </Notice>
  );
}
