import { useTranslation } from "react-i18next";
import { Card, DateText, EmptyState, Notice, Page, Skeleton, Stack } from "../../ui/index.js";
import styles from "./outbox.module.css";
import { useLoaded } from "./useLoaded.js";

interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: string;
}

/** What would have been mailed, on an installation without a mail server. */
export function OutboxPage() {
  const { t } = useTranslation("identity");
  const { answer, isRefused } = useLoaded<{ mails: readonly KeptMail[] }>("/api/outbox");
  return (
    <Page title={t("outbox.title")} lead={t("outbox.lead")}>
      {isRefused && <Notice kind="warn" title={t("outbox.refused")} />}
      {!answer && !isRefused && <Skeleton lines={4} />}
      {answer?.mails.length === 0 && <EmptyState title={t("outbox.empty")} />}
      <Stack gap="large">
        {answer?.mails.map((mail) => (
          // No title of the card: landmarks need names of their own, and subjects are alike.
          <Card key={mail.id}>
            <h2>{mail.subject}</h2>
            <p>
              {t("outbox.to", { address: mail.to })} · <DateText value={mail.sentAt} hasTime />
            </p>
            <p className={styles.text}>
              <Linked text={mail.text} />
            </p>
          </Card>
        ))}
      </Stack>
    </Page>
  );
}

/** The mail's text with its addresses as links; only ours are followed. */
function Linked({ text }: { readonly text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 && URL.canParse(part) ? (
      <a key={`${index}-${part}`} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
