import { useTranslation } from "react-i18next";
import { paths } from "../../../../platform/paths.js";
import { Button, Notice, Row, useToast } from "../../../../ui/index.js";
import type { DeviceSteps } from "../device/device-steps.js";
import type { OpenInvitation } from "../invitation.js";
import { BoxCheck } from "./BoxCheck.js";
import { receiptAddress } from "./receipt-address.js";
import styles from "./receipt.module.css";
import { useReceiptWords } from "./useReceiptWords.js";

export interface ReceiptCardProps {
  readonly seed: string;
  readonly digest: string;
  readonly invitation: OpenInvitation;
  readonly device: DeviceSteps;
}

/** The receipt: twelve words to change or withdraw the answer from anywhere, and the mark by which one finds it counted. */
export function ReceiptCard({ seed, digest, invitation, device }: ReceiptCardProps) {
  const { t } = useTranslation("answer");
  const toast = useToast();
  const words = useReceiptWords(device, seed);
  const { roundId, box } = invitation;
  const address = receiptAddress({ roundId, keyHash: box.keyHash });
  const copy = () =>
    navigator.clipboard
      .writeText([words.join(" "), address, `${t("card.mark")}: ${digest}`].join("\n"))
      .then(() => toast({ text: t("card.copied") }))
      .catch(() => toast({ text: t("card.notCopied") }));
  return (
    <section className={styles.card} aria-labelledby="receipt-card">
      <h2 id="receipt-card">{t("card.title")}</h2>
      <p>{t("card.what")}</p>
      <ol className={styles.words}>
        {words.map((word, place) => (
          // A word may come twice; what it is is its place.
          <li key={`${place} ${word}`}>{word}</li>
        ))}
      </ol>
      <dl className={styles.marks}>
        <dt>{t("card.where")}</dt>
        <dd>{address}</dd>
        <dt>{t("card.mark")}</dt>
        <dd>
          <code>{digest}</code>
        </dd>
      </dl>
      <p>
        {t("card.counted")} <span className={styles.address}>{`${window.location.origin}${paths.ballotBox(roundId)}`}</span>
      </p>
      <Notice kind="warn">
        <p>{t("card.careful")}</p>
      </Notice>
      <div className={styles.acts}>
        <Row>
          <Button onPress={() => window.print()}>{t("card.print")}</Button>
          <Button onPress={() => void copy()}>{t("card.copy")}</Button>
        </Row>
        <BoxCheck seed={seed} digest={digest} roundId={roundId} device={device} />
      </div>
    </section>
  );
}
