import { Suspense } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, NavLink } from "react-router";
import { Icon } from "../display/Icon.js";
import type { IconName } from "../display/Icon.js";
import { Skeleton } from "../messages/Skeleton.js";
import styles from "./app-shell.module.css";
import { Wordmark } from "./Wordmark.js";

export interface NavigationItem {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
}

export interface AppShellProps {
  /** The main places; empty for people without an account, who then see no navigation. */
  readonly navigation: readonly NavigationItem[];
  /** The right end of the header: account, language, theme. */
  readonly headerEnd: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** Header, navigation (below on a phone, beside on a desk), the main landmark and a skip link to it. */
export function AppShell({ navigation, headerEnd, footer, children }: AppShellProps) {
  const { t } = useTranslation("ui");
  const hasNavigation = navigation.length > 0;
  return (
    <div className={styles.shell} data-navigation={hasNavigation || undefined}>
      <a className={styles.skip} href="#main">
        {t("shell.skip")}
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.home} aria-label={t("shell.home")}>
          <Wordmark />
        </Link>
        <div className={styles.end}>{headerEnd}</div>
      </header>
      {hasNavigation && (
        <nav className={styles.nav} aria-label={t("shell.navigation")}>
          <ul className={styles.list}>
            {navigation.map(({ to, label, icon }) => (
              <li key={to}>
                <NavLink to={to} className={styles.place}>
                  <Icon name={icon} />
                  <span>{label}</span>
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <main id="main" tabIndex={-1} className={styles.main}>
        <Suspense fallback={<Skeleton />}>{children}</Suspense>
      </main>
      <footer className={styles.footer}>{footer}</footer>
    </div>
  );
}
