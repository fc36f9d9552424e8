import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";
import { paths } from "../../platform/paths.js";
import { useViewer } from "../../platform/viewer.js";
import { LinkButton } from "../../ui/actions/LinkButton.js";
import { Row } from "../../ui/layout/Stack.js";
import { ColourFan } from "./ColourFan.js";
import styles from "./start.module.css";

const WAYS = [
  { name: "portfolio", colour: "contact" },
  { name: "feedback", colour: "improving" },
  { name: "goals", colour: "organising" },
] as const;
const PROMISES = ["one", "two", "three", "four"] as const;

/** What Eigenkleur is, for somebody who is not signed in; others go straight to their portfolio. */
export function StartPage() {
  const { t } = useTranslation("pages");
  if (useViewer()) return <Navigate to={paths.portfolio} replace />;
  return (
    <div className={styles.start}>
      <title>{`${t("start.title")} · Eigenkleur`}</title>
      <section className={styles.hero}>
        <div className={styles.words}>
          <h1 className={styles.title}>{t("start.title")}</h1>
          <p className={styles.lead}>{t("start.lead")}</p>
          <Row>
            <LinkButton to={paths.signIn} look="primary">
              {t("start.signIn")}
            </LinkButton>
            <LinkButton to={paths.promises} look="quiet">
              {t("start.more")}
            </LinkButton>
          </Row>
        </div>
        <ColourFan label={t("start.fan")} />
      </section>
      <section className={styles.section} aria-labelledby="ways">
        <h2 id="ways">{t("start.ways.title")}</h2>
        <ul className={styles.ways}>
          {WAYS.map(({ name, colour }) => (
            <li key={name} className={styles.way} data-colour={colour}>
              <h3>{t(`start.ways.${name}.title`)}</h3>
              <p>{t(`start.ways.${name}.text`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="count-on">
        <h2 id="count-on">{t("start.promises.title")}</h2>
        <ul className={styles.promises}>
          {PROMISES.map((promise) => (
            <li key={promise}>{t(`start.promises.${promise}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
