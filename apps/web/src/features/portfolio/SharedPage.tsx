import { useSuspenseQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import type { SharedPageQuery, ShareableKind } from "../../gql/graphql.js";
import { paths } from "../../platform/paths.js";
import { Button, ConfirmDialog, EmptyState, LinkButton, Page, Stack } from "../../ui/index.js";
import { SharedRow } from "./SharedRow.js";
import { useStopSharing } from "./useStopSharing.js";

const SharedPageDocument = graphql(`
  query SharedPage {
    sharedItems {
      id
      audience
      sharedWith {
        id
        fullName
      }
      ... on ProfileText {
        kind
      }
      ... on TalentClaim {
        ownName
        talent {
          id
          nameNl
          nameEn
        }
      }
      ... on Goal {
        title
      }
    }
  }
`);

type Item = SharedPageQuery["sharedItems"][number];

/** Everything of mine that somebody else can see, in one list, with a way to stop each. */
export function SharedPage() {
  const { t } = useTranslation("portfolio");
  const { data, refetch } = useSuspenseQuery(SharedPageDocument, { fetchPolicy: "cache-and-network" });
  const [isAsking, setAsking] = useState(false);
  const [stopAll, { isSaving }] = useStopSharing();
  const nameOf = useItemName();
  // What was just stopped stays out of the list, also while the answer that says so is on its way.
  const items = ORDER.flatMap((type) => data.sharedItems.filter((item) => item.__typename === type && item.audience !== "PRIVATE"));
  return (
    <Page title={t("shared.title")} lead={t("shared.lead")} actions={<LinkButton to={paths.preview}>{t("mine.preview")}</LinkButton>}>
      {items.length === 0 ? (
        <EmptyState title={t("shared.empty")} action={<LinkButton to={paths.portfolio}>{t("back")}</LinkButton>}>
          {t("shared.emptyText")}
        </EmptyState>
      ) : (
        <Stack>
          {items.map((item) => (
            <SharedRow
              key={item.id}
              kind={KINDS[item.__typename]}
              kindName={t(`shared.kind.${item.__typename}`)}
              itemId={item.id}
              name={nameOf(item)}
              audience={item.audience ?? "PRIVATE"}
              people={item.sharedWith}
            />
          ))}
          <div>
            <Button look="danger" onPress={() => setAsking(true)}>
              {t("shared.stopAll")}
            </Button>
          </div>
        </Stack>
      )}
      <ConfirmDialog
        title={t("shared.stopAllTitle")}
        confirmLabel={t("shared.stopAllConfirm")}
        isDanger
        isPending={isSaving}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          void stopAll({})
            .then(() => refetch())
            .then(() => setAsking(false))
        }
      >
        <p>{t("shared.stopAllText")}</p>
      </ConfirmDialog>
    </Page>
  );
}

const ORDER = ["ProfileText", "TalentClaim", "Goal"] as const satisfies readonly Item["__typename"][];
const KINDS = { ProfileText: "PROFILE_TEXT", TalentClaim: "TALENT_CLAIM", Goal: "GOAL" } as const satisfies Record<
  Item["__typename"],
  ShareableKind
>;

/** What a shared thing is called in the reader's language. */
function useItemName(): (item: Item) => string {
  const { t, i18n } = useTranslation("portfolio");
  return (item) => {
    if (item.__typename === "ProfileText") return t(`text.${item.kind}.label`);
    if (item.__typename === "Goal") return item.title;
    return item.ownName ?? (i18n.language === "en" ? item.talent?.nameEn : item.talent?.nameNl) ?? "";
  };
}
