import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Navigate, useParams } from "react-router";
import { graphql } from "../../gql/index.js";
import { paths } from "../../platform/paths.js";
import { EmptyState, LinkButton, Notice, Page } from "../../ui/index.js";
import { SharedParts } from "./SharedParts.js";

const ColleaguePageDocument = graphql(`
  query ColleaguePage($id: ID!) {
    portfolio(ownerId: $id) {
      id
      isOwn
      headline
      owner {
        id
        fullName
        functionName
        teamName
      }
      texts {
        id
        kind
        ...ReadText_text
      }
      talents {
        id
        ...ReadTalent_claim
        ...TalentWheel_claim
      }
      goals {
        id
        ...ReadGoal_goal
      }
    }
  }
`);

/** A colleague's portfolio: the name and what is shared with me; the owner sees that I looked. */
export function ColleaguePage() {
  const { t } = useTranslation("portfolio");
  const { id = "" } = useParams();
  // What was shared a moment ago may have been taken back: a colleague's portfolio is never shown from memory.
  const { data } = useSuspenseQuery(ColleaguePageDocument, { variables: { id }, fetchPolicy: "network-only" });
  const { portfolio } = data;
  if (portfolio?.isOwn) return <Navigate to={paths.portfolio} replace />;
  if (!portfolio?.owner) {
    return (
      <Page title={t("colleague.notFound")}>
        <EmptyState title={t("colleague.notFoundTitle")} action={<LinkButton to={paths.colleagues}>{t("colleague.search")}</LinkButton>}>
          {t("colleague.notFoundText")}
        </EmptyState>
      </Page>
    );
  }
  const { fullName, functionName, teamName } = portfolio.owner;
  const place = [functionName, teamName].filter(Boolean).join(" · ");
  return (
    <Page isWide title={fullName} lead={portfolio.headline ?? place}>
      <Notice title={t("colleague.seen", { name: fullName })}>{t("colleague.seenText")}</Notice>
      <SharedParts
        texts={portfolio.texts}
        talents={portfolio.talents}
        goals={portfolio.goals}
        emptyText={t("colleague.empty", { name: fullName })}
      />
    </Page>
  );
}
