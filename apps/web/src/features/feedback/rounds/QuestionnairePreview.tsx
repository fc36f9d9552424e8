import type { Questionnaire } from "@eigenkleur/shared";
import { formOf } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { groupName } from "../group-name.js";
import styles from "./rounds.module.css";

/** What raters see: items by theme, the scale, the open questions, and the short form if there is one. */
export function QuestionnairePreview({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { t } = useTranslation("feedback");
  const { language } = useDisplay();
  const short = questionnaire.clientShort;
  const anonymous = questionnaire.raterGroups.find((group) => group.anonymous && !group.form);
  const form = formOf(questionnaire, anonymous?.id ?? "self");
  const shortGroup = questionnaire.raterGroups.find((group) => group.form);
  return (
    <section className={styles.preview}>
      <h2>{t("preview.title")}</h2>
      <p>{t("preview.scale", { labels: form.scale.map((point) => point.label[language]).join(" · ") })}</p>
      {questionnaire.competencies.map((theme) => (
        <details key={theme.id} className={styles.more}>
          <summary>{theme.name?.[language] ?? questionnaire.title[language]}</summary>
          <ul>
            {theme.items.map((item) => (
              <li key={item.id}>{item.other[language]}</li>
            ))}
          </ul>
        </details>
      ))}
      {form.openQuestions.length > 0 && (
        <details className={styles.more}>
          <summary>{t("preview.open")}</summary>
          <ul>
            {form.openQuestions.map((question) => (
              <li key={question.id}>{question.text[language]}</li>
            ))}
          </ul>
        </details>
      )}
      {short && shortGroup && (
        <details className={styles.more}>
          <summary>{t("preview.short", { group: groupName(shortGroup.name, language) })}</summary>
          <ul>
            {[...short.items, ...short.open].map((item) => (
              <li key={item.id}>{item.text[language]}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
