import { useTranslation } from "react-i18next";
import { Button, Notice, Row } from "../../../ui/index.js";
import { DELAY_MINUTES_MAX } from "./useRandomDelay.js";

export interface SendLaterProps {
  readonly onNow: () => void;
  readonly onStop: () => void;
}

/** While the random time runs: what to leave open, and two ways out. */
export function SendLater({ onNow, onStop }: SendLaterProps) {
  const { t } = useTranslation("answer");
  return (
    <Notice
      isLive
      title={t("later.title")}
      actions={
        <Row>
          <Button onPress={onNow}>{t("later.now")}</Button>
          <Button look="quiet" onPress={onStop}>
            {t("later.stop")}
          </Button>
        </Row>
      }
    >
      <p>{t("later.text", { count: DELAY_MINUTES_MAX })}</p>
    </Notice>
  );
}
