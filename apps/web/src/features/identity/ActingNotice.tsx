import { useTranslation } from "react-i18next";
import { paths } from "../../platform/paths.js";
import { useViewer } from "../../platform/viewer.js";
import { LinkButton, Notice } from "../../ui/index.js";
import styles from "./acting-notice.module.css";

/** On every page while somebody acts as HR or works council: what that means, and the way back. */
export function ActingNotice() {
  const { t } = useTranslation("identity");
  const roles = useViewer()?.roles ?? [];
  const acting = (["HR", "WORKS_COUNCIL"] as const).find((mode) => roles.includes(mode));
  if (!acting) return null;
  return (
    <div className={styles.acting}>
      <Notice kind="warn" title={t(`actAs.${acting}.now`)} actions={<LinkButton to={paths.account}>{t("actAs.back")}</LinkButton>}>
        {t("actAs.nowText")}
      </Notice>
    </div>
  );
}
