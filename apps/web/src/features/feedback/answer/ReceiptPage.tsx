import { useTranslation } from "react-i18next";
import { DateText, Page, Stack } from "../../../ui/index.js";
import { lastMoment } from "../last-moment.js";
import styles from "./answer.module.css";
import type { DeviceSteps } from "./device/device-steps.js";
import type { OpenInvitation } from "./invitation.js";
import { ReceiptCard } from "./receipt/ReceiptCard.js";
import type { Sent } from "./sender.js";

export interface ReceiptPageProps {
  readonly invitation: OpenInvitation;
  readonly hasDeclined: boolean;
  readonly device: DeviceSteps;
  readonly sent: Sent;
}

/** What happens now; says nothing about what was answered, so that the page may stay open on a shared screen. */
export function ReceiptPage({ invitation, hasDeclined, device, sent }: ReceiptPageProps) {
  const { t } = useTranslation("answer");
  const { ownerName, closesAt } = invitation;
  return (
    <Page
      title={hasDeclined ? t("receipt.declinedTitle") : t("receipt.title")}
      lead={hasDeclined ? t("receipt.declinedLead") : t("receipt.lead")}
    >
      <Stack gap="large">
        {sent.receipt && <ReceiptCard {...sent.receipt} invitation={invitation} device={device} />}
        <section className={styles.section}>
          <h2>{t("receipt.next")}</h2>
          <ul className={styles.points}>
            <li>
              {t("receipt.closes")} <DateText value={lastMoment(closesAt)} hasTime />.
            </li>
            <li>{t("receipt.opened", { name: ownerName })}</li>
            <li>{sent.receipt ? t("receipt.goneBlind") : t("receipt.gone")}</li>
            <li>{t("receipt.reminder")}</li>
          </ul>
        </section>
        <section className={styles.section}>
          <h2>{t("receipt.change")}</h2>
          <p>{sent.receipt ? t("receipt.changeBlind") : t("receipt.changeText")}</p>
        </section>
        <p>{t("receipt.close")}</p>
      </Stack>
    </Page>
  );
}
