import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Notice } from "../../../ui/index.js";
import { groupNameInText } from "../group-name.js";
import type { OpenInvitation } from "./invitation.js";
import styles from "./answer.module.css";
import { ThreatTable } from "./ThreatTable.js";

/** What the promise does not cover, beside the button where one decides. */
export function LimitsNote({ invitation }: { readonly invitation: OpenInvitation }) {
  const { t } = useTranslation("answer");
  const { language } = useDisplay();
  const { group, ownerName, promise } = invitation;
  const outside = promise.groups.find((one) => one.isExternal);
  const isBlind = invitation.tier === "BLIND" && !invitation.isSheet;
  return (
    <Notice kind="warn" title={t("limits.title")}>
      <ul className={styles.points}>
        {group.isAttributable && <li>{t("limits.lead", { group: groupNameInText(group.name, language) })}</li>}
        <li>{t("limits.content")}</li>
        {outside && <li>{t("limits.invented", { name: ownerName, count: outside.shownFrom })}</li>}
        <li>{isBlind ? t("limits.operatorBlind") : t("limits.operator")}</li>
      </ul>
      <details className={styles.more}>
        <summary>{t("limits.tableTitle")}</summary>
        <ThreatTable ownerName={ownerName} isBlind={isBlind} />
      </details>
    </Notice>
  );
}
