import { formOf } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import type { DraftStatus } from "../../../platform/useDraft.js";
import { Button, DateText, DraftNotice, Notice, Page, Stack } from "../../../ui/index.js";
import { groupNameInText } from "../group-name.js";
import type { OpenInvitation } from "./invitation.js";
import styles from "./answer.module.css";
import { DeclineDialog } from "./DeclineDialog.js";
import { LimitsNote } from "./LimitsNote.js";
import { PromiseText } from "./PromiseText.js";
import type { Sender, Sent } from "./sender.js";
import { lastMoment } from "../last-moment.js";

export interface WelcomeStepProps {
  readonly sender: Sender;
  readonly invitation: OpenInvitation;
  readonly wasSent: boolean;
  readonly hasDraft: boolean;
  readonly draftStatus: DraftStatus;
  readonly onStart: () => void;
  readonly onDeclined: (sent: Sent) => void;
  readonly onGone: () => void;
}

/** Who asks, why, what is promised and what not; then one button to begin and one to stay out. */
export function WelcomeStep({ sender, invitation, wasSent, hasDraft, draftStatus, onStart, onDeclined, onGone }: WelcomeStepProps) {
  const { t } = useTranslation("answer");
  const { language } = useDisplay();
  const [isDeclining, setDeclining] = useState(false);
  const { ownerName, organisationName, group, message, questionnaire, closesAt } = invitation;
  const isEasy = formOf(questionnaire, group.key).id === "clientShort";
  const minutes = isEasy ? questionnaire.estimatedMinutes?.clientShort : questionnaire.estimatedMinutes?.other;
  const intro = isEasy ? questionnaire.clientShort?.intro : questionnaire.intro.rater;
  return (
    <div className={isEasy ? styles.easyWelcome : undefined}>
      <Page
        title={t("welcome.title", { name: ownerName })}
        lead={t("welcome.lead", { organisation: organisationName, group: groupNameInText(group.name, language) })}
      >
        <Stack gap="large">
          {wasSent && (
            <Notice>
              <p>{t("welcome.again")}</p>
            </Notice>
          )}
          {message.trim() !== "" && (
            <blockquote className={styles.quote}>
              <p className={styles.quoteHead}>{t("welcome.message", { name: ownerName })}</p>
              <p>{message}</p>
            </blockquote>
          )}
          <section className={styles.section}>
            <h2>{t("welcome.purpose")}</h2>
            {intro && <p>{intro[language]}</p>}
            {questionnaire.purpose && !isEasy && <p>{questionnaire.purpose[language]}</p>}
            {minutes !== undefined && <p>{t("welcome.minutes", { count: minutes })}</p>}
            <p>
              {t("welcome.until")} <DateText value={lastMoment(closesAt)} hasTime />.
            </p>
          </section>
          <PromiseText invitation={invitation} />
          <LimitsNote invitation={invitation} />
          <DraftNotice status={draftStatus} />
          <div className={styles.start}>
            <Button look="primary" isDisabled={draftStatus === "LOADING"} onPress={onStart}>
              {hasDraft ? t("welcome.resume") : t("welcome.start")}
            </Button>
            <Button look="quiet" onPress={() => setDeclining(true)}>
              {t("welcome.decline")}
            </Button>
          </div>
        </Stack>
      </Page>
      <DeclineDialog
        sender={sender}
        invitation={invitation}
        isOpen={isDeclining}
        onClose={() => setDeclining(false)}
        onDeclined={onDeclined}
        onGone={onGone}
      />
    </div>
  );
}
