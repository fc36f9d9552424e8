import { useTranslation } from "react-i18next";
import { paths } from "../../../platform/paths.js";
import { LinkButton, Page, Row, Stack } from "../../../ui/index.js";

/** Too few answered: why nothing is shown, that it says nothing about the person, and what one could do. */
export function TooFewRound() {
  const { t } = useTranslation("feedback");
  return (
    <Page title={t("tooFew.title")} lead={t("tooFew.lead")}>
      <Stack gap="large">
        <p>{t("tooFew.why")}</p>
        <p>{t("tooFew.gone")}</p>
        <Stack>
          <h2>{t("tooFew.nowTitle")}</h2>
          <ul>
            <li>{t("tooFew.now.talk")}</li>
            <li>{t("tooFew.now.again")}</li>
            <li>{t("tooFew.now.more")}</li>
          </ul>
        </Stack>
        <Row>
          <LinkButton to={paths.feedback}>{t("round.all")}</LinkButton>
        </Row>
      </Stack>
    </Page>
  );
}
