import type { BallotForm, Questionnaire } from "@eigenkleur/shared";
import { formOf } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { paths } from "../../../platform/paths.js";
import { DateText } from "../../../ui/index.js";
import { lastMoment } from "../last-moment.js";
import { QrCode } from "./QrCode.js";
import { sheetCodeText } from "./sheet-code-text.js";
import styles from "./sheets.module.css";

export interface RaterSheetProps {
  readonly sheet: { readonly code: string; readonly link: string; readonly groupKey: string; readonly name: string | null };
  readonly questionnaire: Questionnaire;
  readonly message: string;
  readonly ownerName: string;
  readonly closesAt: string;
  readonly tier: "BLIND" | "SEPARATED";
}

/** One rater's sheet of paper: how to answer with a phone, with the code, or on paper; the questions; and what it cannot promise. */
export function RaterSheet({ sheet, questionnaire, message, ownerName, closesAt, tier }: RaterSheetProps) {
  const { t } = useTranslation("sheets");
  const { language } = useDisplay();
  const form = formOf(questionnaire, sheet.groupKey);
  const intro = form.id === "clientShort" ? questionnaire.clientShort?.intro : questionnaire.intro.rater;
  return (
    <article className={styles.sheet} aria-label={sheet.name ?? t("print.one")}>
      <header className={styles.head}>
        <div>
          <h2>{t("print.title", { name: ownerName })}</h2>
          {message.trim() !== "" && <p className={styles.message}>{message}</p>}
          {intro && <p>{intro[language]}</p>}
          <p>
            {t("print.until")} <DateText value={lastMoment(closesAt)} />.
          </p>
        </div>
        <QrCode text={sheet.link} label={t("print.qr")} />
      </header>
      <ol className={styles.ways}>
        <li>{t("print.byPhone")}</li>
        <li>
          {t("print.byCode", { address: `${window.location.origin}${paths.answer}` })} <strong>{sheetCodeText(sheet.code)}</strong>
        </li>
        <li>{t("print.onPaper")}</li>
      </ol>
      <Questions form={form} />
      <footer className={styles.foot}>
        <p>{t("print.once")}</p>
        <p>{tier === "BLIND" ? t("print.promiseBlind", { name: ownerName }) : t("print.promise", { name: ownerName })}</p>
      </footer>
    </article>
  );
}

/** The questions with room to tick and to write. */
function Questions({ form }: { readonly form: BallotForm }) {
  const { t } = useTranslation("sheets");
  const { language } = useDisplay();
  return (
    <>
      <table className={styles.items}>
        <caption>{t("print.tick")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("print.question")}</th>
            {form.scale.map((point) => (
              <th key={String(point.value)} scope="col">
                {point.label[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.items.map((item) => (
            <tr key={item.id}>
              <th scope="row">{item.text[language]}</th>
              {form.scale.map((point) => (
                <td key={String(point.value)}>
                  <span className={styles.box} aria-hidden="true" />
                  <span className={styles.unseen}>{point.label[language]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {form.openQuestions.map((question) => (
        <div key={question.id} className={styles.question}>
          <p>{question.text[language]}</p>
          <div className={styles.lines} aria-hidden="true" />
        </div>
      ))}
    </>
  );
}
