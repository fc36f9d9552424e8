import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { paths } from "../../../platform/paths.js";
import { EmptyState, LinkButton, Notice, Page, Stack } from "../../../ui/index.js";
import { HouseNeed } from "./HouseNeed.js";

const HouseNeedsPageDocument = graphql(`
  query HouseNeedsPage {
    houseNeeds {
      id
      ...HouseNeed_HouseNeed
    }
  }
`);

/** Questions that reach me, by a talent I chose to be found by. */
export function HouseNeedsPage() {
  const { t } = useTranslation("needs");
  const { data } = useSuspenseQuery(HouseNeedsPageDocument, { fetchPolicy: "cache-and-network" });
  return (
    <Page title={t("house.title")} lead={t("house.lead")}>
      {data.houseNeeds.length === 0 ? (
        <EmptyState title={t("house.empty")} action={<LinkButton to={paths.consents}>{t("house.choices")}</LinkButton>}>
          {t("house.emptyText")}
        </EmptyState>
      ) : (
        <Stack>
          <Notice title={t("house.private")}>{t("house.privateText")}</Notice>
          {data.houseNeeds.map((need) => (
            <HouseNeed key={need.id} need={need} />
          ))}
        </Stack>
      )}
    </Page>
  );
}
