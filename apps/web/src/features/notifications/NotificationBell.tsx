import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { graphql } from "../../gql/index.js";
import { paths } from "../../platform/paths.js";
import { Icon } from "../../ui/index.js";
import { readSeen } from "./seen.js";
import styles from "./notifications.module.css";

const NotificationBellDocument = graphql(`
  query NotificationBell {
    notifications {
      id
    }
  }
`);

/** The way to one's notifications, with how many are new on this device. */
export function NotificationBell() {
  const { t } = useTranslation("ui");
  const { pathname } = useLocation();
  const { data } = useQuery(NotificationBellDocument);
  const seen = readSeen();
  const isHere = pathname === paths.notifications;
  const count = isHere ? 0 : (data?.notifications.filter(({ id }) => !seen.has(id)).length ?? 0);
  return (
    <Link
      to={paths.notifications}
      className={styles.bell}
      aria-label={count > 0 ? t("shell.notificationsNew", { count }) : t("shell.notifications")}
    >
      <Icon name="bell" />
      {count > 0 && <span className={styles.dot} aria-hidden="true" />}
    </Link>
  );
}
