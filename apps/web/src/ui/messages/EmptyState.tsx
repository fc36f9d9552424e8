import type { ReactNode } from "react";
import styles from "./notice.module.css";

export interface EmptyStateProps {
  readonly title: string;
  /** Why it is empty and what the first small step could be. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet: an invitation, not a reproach. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {children && <div className={styles.emptyText}>{children}</div>}
      {action}
    </div>
  );
}
