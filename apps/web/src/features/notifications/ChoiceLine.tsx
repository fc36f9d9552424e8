import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import type { ChoiceLine_ChoiceFragment } from "../../gql/graphql.js";
import { useIntent } from "../../platform/useIntent.js";
import { ProblemNotice, Switch } from "../../ui/index.js";
import styles from "./notifications.module.css";

export const ChoiceLine_choice = graphql(`
  fragment ChoiceLine_choice on NotificationChoice {
    id
    kind
    inApp
    byMail
  }
`);

const ChooseNotificationDocument = graphql(`
  mutation ChooseNotification($input: ChooseNotificationInput!) {
    chooseNotification(input: $input) {
      choice {
        id
        ...ChoiceLine_choice
      }
    }
  }
`);

/** One kind, with where one wants to be told it; takes effect at once. */
export function ChoiceLine({ choice }: { readonly choice: FragmentType<ChoiceLine_ChoiceFragment> }) {
  const { t } = useTranslation("notifications");
  const { data } = useSuspenseFragment({ fragment: ChoiceLine_choice, from: choice });
  const [choose, { error }] = useIntent(ChooseNotificationDocument);
  const { kind, inApp, byMail } = data;
  const change = (wish: Partial<{ inApp: boolean; byMail: boolean }>) =>
    void choose({ kind, inApp, byMail, ...wish }).catch(() => undefined);
  return (
    <li className={styles.choice}>
      <span className={styles.what} id={`choice-${kind}`}>
        {t(`choices.kind.${kind}`)}
      </span>
      <Switch isSelected={inApp} onChange={(isOn) => change({ inApp: isOn })} aria-describedby={`choice-${kind}`}>
        {t("choices.here")}
      </Switch>
      <Switch isSelected={byMail} onChange={(isOn) => change({ byMail: isOn })} aria-describedby={`choice-${kind}`}>
        {t("choices.mail")}
      </Switch>
      <ProblemNotice error={error} />
    </li>
  );
}
