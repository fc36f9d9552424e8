import { useTranslation } from "react-i18next";
import { paths } from "../platform/paths.js";
import { LinkButton } from "../ui/actions/LinkButton.js";
import { Page } from "../ui/layout/Page.js";

/** What is one's own, or a colleague's, is not there in another role: the API refuses it, and the page says so beforehand. */
const PERSONAL = [paths.portfolio, paths.portfolioOf(""), paths.colleagues, paths.goals, paths.feedback, paths.people, paths.consents];

export function isPersonal(pathname: string): boolean {
  return PERSONAL.some((path) => pathname === path || pathname.startsWith(path.endsWith("/") ? path : `${path}/`));
}

/** In place of a page of one's own while one acts as HR or works council. */
export function AsYourselfPage() {
  const { t } = useTranslation("ui");
  return (
    <Page title={t("shell.asYourself.title")} lead={t("shell.asYourself.text")}>
      <div>
        <LinkButton to={paths.account}>{t("shell.asYourself.back")}</LinkButton>
      </div>
    </Page>
  );
}
