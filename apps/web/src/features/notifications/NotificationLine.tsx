import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../../gql/index.js";
import type { NotificationLine_NotificationFragment } from "../../gql/graphql.js";
import { paths } from "../../platform/paths.js";
import { DateText } from "../../ui/index.js";
import styles from "./notifications.module.css";

export const NotificationLine_notification = graphql(`
  fragment NotificationLine_notification on Notification {
    id
    kind
    subjectId
    createdOn
    actor {
      id
      fullName
    }
  }
`);

export interface NotificationLineProps {
  readonly notification: FragmentType<NotificationLine_NotificationFragment>;
  readonly isNew: boolean;
}

/** One thing one is told, with the way to it. */
export function NotificationLine({ notification, isNew }: NotificationLineProps) {
  const { t } = useTranslation("notifications");
  const { data } = useSuspenseFragment({ fragment: NotificationLine_notification, from: notification });
  const isAboutOwnRound = data.kind === "ROUND_ENDED" || data.kind === "MAIL_NOT_DELIVERED";
  return (
    <li className={styles.line} data-new={isNew || undefined}>
      <span className={styles.text}>{t(`kind.${data.kind}`, { name: data.actor?.fullName ?? t("somebody") })}</span>
      <span className={styles.when}>
        <DateText value={data.createdOn} />
      </span>
      <Link to={isAboutOwnRound ? paths.round(data.subjectId) : paths.feedback}>{t("look")}</Link>
    </li>
  );
}
