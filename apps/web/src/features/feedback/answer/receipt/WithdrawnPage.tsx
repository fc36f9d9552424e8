import { useTranslation } from "react-i18next";
import { Page } from "../../../../ui/index.js";

export function WithdrawnPage() {
  const { t } = useTranslation("answer");
  return (
    <Page title={t("withdrawn.title")} lead={t("withdrawn.text")}>
      <p>{t("withdrawn.again")}</p>
    </Page>
  );
}
