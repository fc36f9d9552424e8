import { useSuspenseQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import { Card, EmptyState, Page, Stack } from "../../ui/index.js";
import { ChoiceLine } from "./ChoiceLine.js";
import { NotificationLine } from "./NotificationLine.js";
import styles from "./notifications.module.css";
import { markSeen, readSeen } from "./seen.js";

const NotificationsPageDocument = graphql(`
  query NotificationsPage {
    notifications {
      id
      ...NotificationLine_notification
    }
    notificationChoices {
      id
      ...ChoiceLine_choice
    }
  }
`);

/** What one is told, and a choice per kind. */
export function NotificationsPage() {
  const { t } = useTranslation("notifications");
  const { data } = useSuspenseQuery(NotificationsPageDocument, { fetchPolicy: "cache-and-network" });
  // As it was on arrival, so that what is new stays marked while one reads.
  const [seenBefore] = useState(readSeen);
  const ids = data.notifications.map(({ id }) => id);
  useEffect(() => markSeen(ids), [ids]);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Stack gap="large">
        {data.notifications.length === 0 ? (
          <EmptyState title={t("emptyTitle")}>
            <p>{t("empty")}</p>
          </EmptyState>
        ) : (
          <div>
            <ul className={styles.list}>
              {data.notifications.map((notification) => (
                <NotificationLine key={notification.id} notification={notification} isNew={!seenBefore.has(notification.id)} />
              ))}
            </ul>
            <p className={styles.when}>{t("seen")}</p>
          </div>
        )}
        <Card title={t("choices.title")}>
          <p>{t("choices.lead")}</p>
          <ul className={styles.list}>
            {data.notificationChoices.map((choice) => (
              <ChoiceLine key={choice.id} choice={choice} />
            ))}
          </ul>
        </Card>
      </Stack>
    </Page>
  );
}
