import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import { DateText } from "../../ui/index.js";

const DeletionLinesDocument = graphql(`
  query DeletionLines {
    feedbackDeletions {
      id
      kind
      deletedOn
      roundClosedOn
    }
  }
`);

/** What was deleted of one's own feedback rounds by itself, and when: the proof that it happened. */
export function DeletionLines() {
  const { t } = useTranslation("consent");
  const { data } = useQuery(DeletionLinesDocument);
  const lines = data?.feedbackDeletions ?? [];
  return (
    <section>
      <h2>{t("deletions.title")}</h2>
      <p>{t("deletions.rule")}</p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line.id}>
              <DateText value={line.deletedOn} />: {t(line.kind === "RAW_ANSWERS" ? "deletions.RAW_ANSWERS" : "deletions.RATER_LINKS")}
              {line.roundClosedOn && (
                <>
                  {" "}
                  (<DateText value={line.roundClosedOn} />)
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
