import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { SheetsLink_RoundFragment } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import { LinkButton, Notice } from "../../../ui/index.js";

export const SheetsLink_round = graphql(`
  fragment SheetsLink_round on FeedbackRound {
    id
    invitations {
      id
      isOnSheet
    }
  }
`);

/** In an open round with people on sheets: the way to what there is to print. */
export function SheetsLink({ round }: { readonly round: FragmentType<SheetsLink_RoundFragment> }) {
  const { t } = useTranslation("sheets");
  const { data } = useSuspenseFragment({ fragment: SheetsLink_round, from: round });
  const count = data.invitations.filter((invitation) => invitation.isOnSheet).length;
  if (count === 0) return null;
  return (
    <Notice title={t("link.title", { count })} actions={<LinkButton to={paths.sheets(data.id)}>{t("link.act")}</LinkButton>}>
      <p>{t("link.text")}</p>
    </Notice>
  );
}
