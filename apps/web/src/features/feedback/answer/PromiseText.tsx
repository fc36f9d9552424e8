import { adviseGroups, thresholdsOf } from "@eigenkleur/shared";
import type { GroupAdvice } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Notice } from "../../../ui/index.js";
import { groupName, groupNameInText } from "../group-name.js";
import type { OpenInvitation } from "./invitation.js";
import styles from "./answer.module.css";

/** The promise with this round's real numbers: who is asked, and from how many answers something is shown. */
export function PromiseText({ invitation }: { readonly invitation: OpenInvitation }) {
  const { t } = useTranslation("answer");
  const { language } = useDisplay();
  const { group, ownerName, promise, questionnaire } = invitation;
  const names = new Map(promise.groups.map((one) => [one.key, groupName(one.name, language)]));
  const counts = promise.groups.map((one) => ({
    groupId: one.key,
    form: one.formKey,
    isExternal: one.isExternal,
    isAttributable: one.isAttributable,
    count: one.asked,
  }));
  const advice = adviseGroups(counts, thresholdsOf(questionnaire, promise.reportFrom)).groups;
  const lineOf = (one: GroupAdvice) => {
    const asked = counts.find((count) => count.groupId === one.groupId)?.count ?? 0;
    const base = { group: names.get(one.groupId) ?? one.groupId, count: asked };
    if (one.kind === "EMPTY") return null;
    const mates = one.kind === "JOINS" || one.kind === "SHOWN" ? one.with.map((id) => names.get(id) ?? id).join(", ") : "";
    if (one.kind === "SHOWN" && mates !== "") return t("promise.groupLine.TOGETHER", { ...base, with: mates, from: one.from });
    return t(`promise.groupLine.${one.kind}`, { ...base, with: mates, from: one.kind === "SHOWN" ? one.from : 0 });
  };
  const own = advice.find((one) => one.groupId === group.key);
  return (
    <section className={styles.section}>
      <h2>{t("promise.title")}</h2>
      {group.isAttributable && (
        <Notice kind="warn" title={t("promise.attributable")}>
          <p>{t("promise.attributableText", { name: ownerName, group: groupNameInText(group.name, language) })}</p>
        </Notice>
      )}
      <ul className={styles.points}>
        <li>{t("promise.sealed")}</li>
        {invitation.tier === "BLIND" && <li>{invitation.isSheet ? t("promise.blindSheet") : t("promise.blind")}</li>}
        {!group.isAttributable && <li>{t("promise.apart", { name: ownerName })}</li>}
        <li>{t("promise.reportFrom", { count: promise.reportFrom })}</li>
        {own && !group.isAttributable && <li>{t("promise.own", { line: lineOf(own) ?? "" })}</li>}
        <li>{t("promise.words")}</li>
      </ul>
      <details className={styles.more}>
        <summary>{t("promise.groups")}</summary>
        <ul className={styles.groups}>
          {advice.map((one) => {
            const line = lineOf(one);
            return line && <li key={one.groupId}>{line}</li>;
          })}
        </ul>
      </details>
    </section>
  );
}
