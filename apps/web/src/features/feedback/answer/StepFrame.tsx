import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, Page, ProgressBar } from "../../../ui/index.js";
import styles from "./answer.module.css";

/** Where one is and how to move. */
export interface Frame {
  readonly at: number;
  readonly of: number;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export interface StepFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly frame: Frame;
  /** In place of "continue", such as sending. */
  readonly act?: ReactNode;
  readonly isEasy?: boolean;
  readonly children: ReactNode;
}

/** One screen of the questionnaire: progress above, back and next below within reach of a thumb. */
export function StepFrame({ title, lead, frame, act, isEasy, children }: StepFrameProps) {
  const { t } = useTranslation("answer");
  return (
    <div className={isEasy ? styles.easy : styles.step}>
      <ProgressBar
        label={t("progressLabel")}
        value={frame.at + 1}
        max={frame.of}
        valueLabel={t("progress", { at: frame.at + 1, of: frame.of })}
      />
      <Page title={title} lead={lead}>
        {children}
        <div className={styles.buttons}>
          <Button onPress={frame.onBack}>{t("back")}</Button>
          {act ?? (
            <Button look="primary" onPress={frame.onNext}>
              {t("next")}
            </Button>
          )}
        </div>
      </Page>
    </div>
  );
}
