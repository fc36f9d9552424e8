import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useLocation, useNavigationType } from "react-router";
import { classes } from "../classes.js";
import type { Colour } from "../colours.js";
import styles from "./page.module.css";

export interface PageProps {
  /** The heading, and the title of the tab. */
  readonly title: string;
  /** One or two sentences under the heading. */
  readonly lead?: ReactNode;
  /** Acts that belong to the page as a whole. */
  readonly actions?: ReactNode;
  /** Text pages are as wide as one reads; tables and boards may be wider. */
  readonly isWide?: boolean;
  /** The accent of everything on the page, such as the colour of somebody's talents. */
  readonly colour?: Colour | "none";
  readonly children: ReactNode;
}

/** A page: one h1, a tab title, and focus on the heading after navigation so that a screen reader hears where it is. */
export function Page({ title, lead, actions, isWide, colour, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useNavigationType();
  const { pathname } = useLocation();
  const shownAt = useRef<string | null>(null);
  useEffect(() => {
    // Another tab or filter of the same page is no arrival.
    if (shownAt.current === pathname) return;
    shownAt.current = pathname;
    // Back and forward (and the first visit) keep the place the browser remembers.
    if (arrival === "POP") return;
    document.documentElement.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [arrival, pathname]);
  return (
    <div className={classes(styles.page, isWide && styles.wide)} data-colour={colour}>
      <title>{`${title} · Eigenkleur`}</title>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
