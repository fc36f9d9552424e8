import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import type { WhereICount_OwnMapGroupFragment } from "../../gql/graphql.js";
import { Card } from "../../ui/index.js";

const WhereICount_OwnMapGroup = graphql(`
  fragment WhereICount_OwnMapGroup on OwnMapGroup {
    id
    kind
    name
  }
`);

export interface WhereICountProps {
  readonly groups: readonly FragmentType<WhereICount_OwnMapGroupFragment>[];
}

/** In which groups one's talents would count; the same whether one takes part or not. */
export function WhereICount({ groups }: WhereICountProps) {
  const { t, i18n } = useTranslation("consent");
  const { data } = useSuspenseFragment({ fragment: WhereICount_OwnMapGroup, from: [...groups] });
  const names = data.map(({ kind, name }) => (kind === "ORGANISATION" ? t("counts.organisation") : t(`counts.${kind}`, { name })));
  return (
    <Card title={t("counts.title")} isFlat>
      <p>{t("counts.text", { groups: new Intl.ListFormat(i18n.language, { type: "conjunction" }).format(names) })}</p>
      <p>{t("counts.only")}</p>
    </Card>
  );
}
