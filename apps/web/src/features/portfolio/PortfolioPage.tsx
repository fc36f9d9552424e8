import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import { paths } from "../../platform/paths.js";
import { LinkButton, Page } from "../../ui/index.js";
import { GoalsSection } from "../goals/GoalsSection.js";
import { TalentsSection } from "../talents/TalentsSection.js";
import { TalentWheel } from "../talents/TalentWheel.js";
import { TextEditor } from "./TextEditor.js";
import { SECTION_KINDS } from "./text-kinds.js";
import styles from "./portfolio.module.css";

const PortfolioPageDocument = graphql(`
  query PortfolioPage {
    myPortfolio {
      id
      owner {
        id
        fullName
      }
      headlineText {
        id
        ...TextEditor_text
      }
      texts {
        id
        kind
        ...TextEditor_text
      }
      talents {
        id
        ...TalentCard_claim
        ...TalentWheel_claim
      }
      goals {
        id
        state
        ...GoalCard_goal
      }
    }
  }
`);

/** One's own portfolio: everything is written here, and everything is private until it is shared. */
export function PortfolioPage() {
  const { t } = useTranslation("portfolio");
  const { data } = useSuspenseQuery(PortfolioPageDocument);
  const portfolio = data.myPortfolio;
  if (!portfolio) return null;
  const textOf = (kind: (typeof SECTION_KINDS)[number]) => portfolio.texts.find((text) => text.kind === kind) ?? null;
  return (
    <Page
      isWide
      title={t("mine.title")}
      lead={t("mine.lead")}
      actions={
        <>
          <LinkButton to={paths.shared}>{t("mine.shared")}</LinkButton>
          <LinkButton to={paths.preview}>{t("mine.preview")}</LinkButton>
          <LinkButton to={paths.visits}>{t("mine.visits")}</LinkButton>
        </>
      }
    >
      <section className={styles.intro} aria-label={portfolio.owner?.fullName ?? t("mine.title")}>
        <div className={styles.who}>
          <p className={styles.name}>{portfolio.owner?.fullName}</p>
          <TextEditor kind="HEADLINE" text={portfolio.headlineText} />
        </div>
        <TalentWheel claims={portfolio.talents} />
      </section>
      <section className={styles.section} aria-labelledby="story">
        <h2 id="story">{t("mine.story")}</h2>
        <div className={styles.texts}>
          {SECTION_KINDS.map((kind) => (
            <TextEditor key={kind} kind={kind} text={textOf(kind)} />
          ))}
        </div>
      </section>
      <TalentsSection claims={portfolio.talents} />
      <GoalsSection goals={portfolio.goals} />
    </Page>
  );
}
