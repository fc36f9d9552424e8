import { useTranslation } from "react-i18next";
import { paths } from "../../platform/paths.js";
import { LinkButton } from "../../ui/actions/LinkButton.js";
import { COLOURS } from "../../ui/colours.js";
import { Page } from "../../ui/layout/Page.js";
import { Row } from "../../ui/layout/Stack.js";
import { Notice } from "../../ui/messages/Notice.js";
import styles from "./promises.module.css";

const PROMISES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;
const LIMITS = ["manager", "content", "invented", "server", "network"] as const;

/** The ten promises in plain words, and beside them what cannot be promised. */
export function PromisesPage() {
  const { t } = useTranslation("pages");
  return (
    <Page title={t("promises.title")} lead={t("promises.lead")}>
      <section className={styles.section} aria-labelledby="ten-promises">
        <h2 id="ten-promises">{t("promises.listTitle")}</h2>
        <ol className={styles.list}>
          {PROMISES.map((promise, index) => (
            <li key={promise} className={styles.promise} data-colour={COLOURS[index]}>
              <h3>{t(`promises.${promise}.title`)}</h3>
              <p>{t(`promises.${promise}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className={styles.section} aria-labelledby="limits">
        <h2 id="limits">{t("promises.limitsTitle")}</h2>
        <p>{t("promises.limitsLead")}</p>
        <ul className={styles.limits}>
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`promises.limits.${limit}`)}</li>
          ))}
        </ul>
      </section>
      <Notice title={t("promises.keysTitle")}>
        <p>{t("promises.keys")}</p>
      </Notice>
      <Row>
        <LinkButton to={paths.start}>{t("promises.home")}</LinkButton>
      </Row>
    </Page>
  );
}
