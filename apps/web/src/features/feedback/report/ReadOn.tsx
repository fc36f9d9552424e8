import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { paths } from "../../../platform/paths.js";
import { LinkButton, Row } from "../../../ui/index.js";
import styles from "./report.module.css";

/** From reading to doing: the ten minutes with the report, and the report as a file. */
export function ReadOn({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation("report");
  const { language } = useDisplay();
  return (
    <section className={styles.section}>
      <h2>{t("read.title")}</h2>
      <p>{t("read.lead")}</p>
      <Row>
        <LinkButton to={paths.reading(roundId)} look="primary">
          {t("read.start")}
        </LinkButton>
        <a href={paths.reportFile(roundId, "pdf", language)} download>
          {t("read.pdf")}
        </a>
        <a href={paths.reportFile(roundId, "json", language)} download>
          {t("read.json")}
        </a>
      </Row>
    </section>
  );
}
