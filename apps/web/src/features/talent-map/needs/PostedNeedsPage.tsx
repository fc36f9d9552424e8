import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { EmptyState, Notice, Page, Stack } from "../../../ui/index.js";
import { NewNeedForm } from "./NewNeedForm.js";
import { PostedNeed } from "./PostedNeed.js";

const PostedNeedsPageDocument = graphql(`
  query PostedNeedsPage {
    postedNeeds {
      id
      ...PostedNeed_PostedNeed
    }
    talentThemes {
      id
      talents {
        id
        nameNl
        nameEn
      }
    }
  }
`);

/** Questions I put in the house as HR, with the answers of those who chose to answer. */
export function PostedNeedsPage() {
  const { t } = useTranslation("needs");
  const { data, refetch } = useSuspenseQuery(PostedNeedsPageDocument, { fetchPolicy: "cache-and-network" });
  const talents = data.talentThemes.flatMap((theme) => theme.talents);
  return (
    <Page title={t("posted.title")} lead={t("posted.lead")}>
      <Stack gap="large">
        <Notice title={t("posted.rules")}>{t("posted.rulesText")}</Notice>
        <NewNeedForm talents={talents} onPosted={() => void refetch()} />
        {data.postedNeeds.length === 0 ? (
          <EmptyState title={t("posted.empty")}>{t("posted.emptyText")}</EmptyState>
        ) : (
          <Stack>
            {data.postedNeeds.map((need) => (
              <PostedNeed key={need.id} need={need} />
            ))}
          </Stack>
        )}
      </Stack>
    </Page>
  );
}
