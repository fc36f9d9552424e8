import type { GroupAdvice, Questionnaire, RoundAdvice } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { groupName, groupNameInText } from "../group-name.js";
import styles from "./rounds.module.css";

/** One sentence a group about what the report could show of it. */
export function useAdviceText(questionnaire: Questionnaire): (advice: GroupAdvice) => string {
  const { t } = useTranslation("asking");
  const { language } = useDisplay();
  const nameOf = (id: string) => {
    const group = questionnaire.raterGroups.find((one) => one.id === id);
    return group ? groupNameInText(group.name, language) : id;
  };
  return (advice) => {
    if (advice.kind === "SHOWN" && advice.with.length > 0)
      return t("advice.shownWith", { count: advice.from, with: advice.with.map(nameOf).join(", ") });
    if (advice.kind === "SHOWN") return t(advice.spare === 0 ? "advice.shownIfAll" : "advice.shown", { count: advice.from });
    if (advice.kind === "JOINS") return t("advice.joins", { with: advice.with.map(nameOf).join(", ") });
    if (advice.kind === "LEFT_OUT") return t("advice.leftOut", { count: advice.missing });
    return advice.kind === "ATTRIBUTABLE" ? t("advice.attributable") : t("advice.empty");
  };
}

/** Which groups can be shown if people answer, which join which, and which would appear nowhere. */
export function AdviceList({ questionnaire, advice }: { readonly questionnaire: Questionnaire; readonly advice: RoundAdvice }) {
  const { language } = useDisplay();
  const textOf = useAdviceText(questionnaire);
  const asked = advice.groups.filter((one) => one.kind !== "EMPTY");
  return (
    <dl className={styles.advice}>
      {asked.map((one) => {
        const group = questionnaire.raterGroups.find((candidate) => candidate.id === one.groupId);
        return (
          <div key={one.groupId}>
            <dt>{group ? groupName(group.name, language) : one.groupId}</dt>
            <dd>{textOf(one)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
