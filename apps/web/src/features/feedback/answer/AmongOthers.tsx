import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { BallotForm } from "@eigenkleur/shared";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import styles from "./answer.module.css";
import type { OpenInvitation } from "./invitation.js";

export interface AmongOthersProps {
  readonly form: BallotForm;
  readonly comments: Readonly<Record<string, string>>;
  readonly invitation: OpenInvitation;
}

const OTHERS_SHOWN = 3;

function anyPlace(): number {
  const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
  return byte % (OTHERS_SHOWN + 1);
}

/** How one's words will stand in the report: literally, at any place among those of others, without a name or group. */
export function AmongOthers({ form, comments, invitation }: AmongOthersProps) {
  const { t } = useTranslation("answer");
  const { language } = useDisplay();
  const places = useMemo(() => new Map(form.openQuestions.map((question) => [question.id, anyPlace()])), [form]);
  const written = form.openQuestions.filter((question) => comments[question.id]);
  if (written.length === 0) return null;
  const { reportFrom } = invitation.promise;
  return (
    <section className={styles.section}>
      <h2>{t("send.yourWords")}</h2>
      <p>{t("among.text", { name: invitation.ownerName, count: reportFrom })}</p>
      {written.map((question) => {
        const own = places.get(question.id) ?? 0;
        return (
          <figure key={question.id} className={styles.among}>
            <figcaption>{question.text[language]}</figcaption>
            <ul>
              {Array.from({ length: OTHERS_SHOWN + 1 }, (_, place) =>
                place === own ? (
                  <li key={place} className={styles.mine}>
                    {comments[question.id]}
                  </li>
                ) : (
                  <li key={place} className={styles.other}>
                    {t("among.other")}
                  </li>
                ),
              )}
            </ul>
          </figure>
        );
      })}
    </section>
  );
}
