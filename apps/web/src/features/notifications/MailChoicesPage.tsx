import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { Card, Page, ProblemNotice, ProgressBar, Switch, useToast } from "../../ui/index.js";
import { mailChoices } from "./mail-choices-api.js";
import type { MailChoice } from "./mail-choices-api.js";
import styles from "./notifications.module.css";

/** Where the link in every mail leads: which mails one wants, without signing in. */
export function MailChoicesPage() {
  const { t } = useTranslation("notifications");
  const { hash } = useLocation();
  const show = useToast();
  const token = hash.slice(1);
  const [choices, setChoices] = useState<readonly MailChoice[] | null>(null);
  const [isUnknown, setUnknown] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let isHere = true;
    mailChoices(token).then(
      (answer) => isHere && setChoices(answer),
      () => isHere && setUnknown(true),
    );
    return () => {
      isHere = false;
    };
  }, [token]);
  const choose = async (change: MailChoice) => {
    setError(null);
    try {
      setChoices(await mailChoices(token, change));
      show({ text: t("mail.saved") });
    } catch (failure) {
      setError(failure);
    }
  };
  if (isUnknown) {
    return (
      <Page title={t("mail.unknownTitle")}>
        <p>{t("mail.unknown")}</p>
      </Page>
    );
  }
  return (
    <Page title={t("mail.title")} lead={t("mail.lead")}>
      {choices === null ? (
        <ProgressBar label={t("mail.wait")} valueLabel=" " />
      ) : (
        <Card>
          <ul className={styles.list}>
            {choices.map(({ kind, byMail }) => (
              <li key={kind} className={styles.choice}>
                <Switch isSelected={byMail} onChange={(isOn) => void choose({ kind, byMail: isOn })}>
                  {t(`choices.kind.${kind}`)}
                </Switch>
              </li>
            ))}
          </ul>
          <ProblemNotice error={error} />
        </Card>
      )}
    </Page>
  );
}
