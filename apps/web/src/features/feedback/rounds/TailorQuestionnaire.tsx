import { OWN_QUESTION_CHARS_MAX, OWN_QUESTIONS_MAX } from "@eigenkleur/shared";
import type { Questionnaire, TailorProblem } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Checkbox, Notice, Stack, TextField } from "../../../ui/index.js";
import styles from "./rounds.module.css";

export interface OwnTailoring {
  readonly leftOutItemIds: readonly string[];
  readonly ownQuestions: readonly string[];
}

export const UNTAILORED: OwnTailoring = { leftOutItemIds: [], ownQuestions: [] };

/** As it is sent: questions that were left empty are none. */
export function tailoringToSend({ leftOutItemIds, ownQuestions }: OwnTailoring) {
  return { leftOutItemIds: [...leftOutItemIds], ownQuestions: ownQuestions.map((text) => text.trim()).filter((text) => text !== "") };
}

export interface TailorQuestionnaireProps {
  readonly questionnaire: Questionnaire;
  readonly tailoring: OwnTailoring;
  readonly problems: readonly TailorProblem[];
  readonly onChange: (tailoring: OwnTailoring) => void;
}

/** Leaving items out of this round, and at most two open questions of one's own. */
export function TailorQuestionnaire({ questionnaire, tailoring, problems, onChange }: TailorQuestionnaireProps) {
  const { t } = useTranslation("asking");
  const { language } = useDisplay();
  const { leftOutItemIds, ownQuestions } = tailoring;
  const take = (id: string, isTaken: boolean) =>
    onChange({ ...tailoring, leftOutItemIds: isTaken ? leftOutItemIds.filter((one) => one !== id) : [...leftOutItemIds, id] });
  const write = (index: number, text: string) =>
    onChange({
      ...tailoring,
      ownQuestions: Array.from({ length: OWN_QUESTIONS_MAX }, (_, at) => (at === index ? text : (ownQuestions[at] ?? ""))),
    });
  return (
    <section className={styles.preview}>
      <h2>{t("tailor.title")}</h2>
      <p>{t("tailor.lead")}</p>
      {questionnaire.competencies.map((theme) => (
        <details key={theme.id} className={styles.more}>
          <summary>
            {theme.name?.[language] ?? questionnaire.title[language]}{" "}
            <span className={styles.quiet}>
              {t("tailor.taken", {
                count: theme.items.filter((item) => !leftOutItemIds.includes(item.id)).length,
                of: theme.items.length,
              })}
            </span>
          </summary>
          <Stack gap="small">
            {theme.items.map((item) => (
              <Checkbox key={item.id} isSelected={!leftOutItemIds.includes(item.id)} onChange={(isTaken) => take(item.id, isTaken)}>
                {item.other[language]}
              </Checkbox>
            ))}
          </Stack>
        </details>
      ))}
      <Stack>
        <h3>{t("tailor.own")}</h3>
        <p className={styles.quiet}>{t("tailor.ownHelp")}</p>
        {Array.from({ length: OWN_QUESTIONS_MAX }, (_, index) => (
          <TextField
            key={index}
            label={t("tailor.question", { number: index + 1 })}
            isOptional
            maxLength={OWN_QUESTION_CHARS_MAX}
            value={ownQuestions[index] ?? ""}
            onChange={(text) => write(index, text)}
          />
        ))}
      </Stack>
      {problems.length > 0 && (
        <Notice kind="warn" isLive>
          {problems.map((problem) => (
            <p key={problem}>{t(`tailor.problem.${problem}`)}</p>
          ))}
        </Notice>
      )}
    </section>
  );
}
