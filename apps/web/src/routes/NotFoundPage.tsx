import { useTranslation } from "react-i18next";
import { paths } from "../platform/paths.js";
import { LinkButton } from "../ui/actions/LinkButton.js";
import { Page } from "../ui/layout/Page.js";
import { Row } from "../ui/layout/Stack.js";

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation("pages");
  return (
    <Page title={t("notFound.title")} lead={t("notFound.text")}>
      <Row>
        <LinkButton to={paths.start} look="primary">
          {t("notFound.home")}
        </LinkButton>
      </Row>
    </Page>
  );
}
