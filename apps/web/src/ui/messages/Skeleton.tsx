import { useTranslation } from "react-i18next";
import styles from "./skeleton.module.css";

/** Quiet lines where text will come; says "loading" once to screen readers. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation("ui");
  return (
    <div className={styles.skeleton} role="status">
      <span className={styles.hidden}>{t("loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}
