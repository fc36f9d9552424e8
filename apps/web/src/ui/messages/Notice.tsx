import type { ReactNode } from "react";
import { classes } from "../classes.js";
import styles from "./notice.module.css";

export interface NoticeProps {
  readonly kind?: "info" | "good" | "warn" | "problem";
  readonly title?: string;
  /** Reads it aloud when it appears; for notices that come while somebody is on the page. */
  readonly isLive?: boolean;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A message in the page; the kind shows in shape and words, not in colour alone. */
export function Notice({ kind = "info", title, isLive, actions, children }: NoticeProps) {
  const role = isLive ? (kind === "problem" ? "alert" : "status") : undefined;
  return (
    <div className={classes(styles.notice, styles[kind])} role={role}>
      {title && <p className={styles.title}>{title}</p>}
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
