import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { useIntent } from "../../../platform/useIntent.js";
import { Button, DateText, ProblemNotice } from "../../../ui/index.js";
import { textsOf } from "./reading-guide.js";
import styles from "./reading.module.css";

const SharedWithMeDocument = graphql(`
  query SharedWithMe {
    sharedFeedbackParts {
      id
      text
      themeName
      selfMean
      othersMean
      until
      owner {
        id
        fullName
      }
    }
    reportedSentences {
      id
      text
      isOwn
      owner {
        id
        fullName
      }
    }
  }
`);

const CloseSentence = graphql(`
  mutation CloseSentence($input: CloseReportedSentenceInput!) {
    closeReportedSentence(input: $input) {
      reportedSentenceId
    }
  }
`);

/** What colleagues show of their reports, and sentences somebody put before the viewer; nothing at all when there is none. */
export function SharedWithMe() {
  const { t } = useTranslation("reading");
  const { language } = useDisplay();
  const { data, refetch } = useQuery(SharedWithMeDocument);
  const [close, { isSaving, error }] = useIntent(CloseSentence);
  const reported = data?.reportedSentences.filter((sentence) => !sentence.isOwn) ?? [];
  const parts = data?.sharedFeedbackParts ?? [];
  if (reported.length === 0 && parts.length === 0) return null;
  const end = async (reportedSentenceId: string) => {
    await close({ reportedSentenceId });
    await refetch();
  };
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <section className={styles.section}>
      <h2>{t("withMe.title")}</h2>
      <ul className={styles.sentences}>
        {parts.map((part) => (
          <li key={part.id} className={styles.sentence}>
            <h3>{t("withMe.from", { name: part.owner?.fullName ?? "" })}</h3>
            {part.text && <blockquote className={styles.text}>{part.text}</blockquote>}
            {!part.text && (
              <p>
                {textsOf(part.themeName)?.[language]}
                {part.othersMean !== null && ` · ${t("withMe.others", { value: number.format(part.othersMean) })}`}
                {part.selfMean !== null && ` · ${t("withMe.self", { value: number.format(part.selfMean) })}`}
              </p>
            )}
            <p>
              {t("share.until")} <DateText value={part.until} />
            </p>
          </li>
        ))}
        {reported.map((sentence) => (
          <li key={sentence.id} className={styles.sentence}>
            <h3>{sentence.owner ? t("withMe.reportedBy", { name: sentence.owner.fullName }) : t("withMe.reported")}</h3>
            <blockquote className={styles.text}>{sentence.text}</blockquote>
            <Button isDisabled={isSaving} onPress={() => void end(sentence.id).catch(() => undefined)}>
              {t("withMe.close")}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNotice error={error} />
    </section>
  );
}
