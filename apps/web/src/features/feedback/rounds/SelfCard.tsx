import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { SelfCard_RoundFragment } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import { Badge, Card, LinkButton } from "../../../ui/index.js";

export const SelfCard_round = graphql(`
  fragment SelfCard_round on FeedbackRound {
    id
    selfAssessment {
      id
      state
    }
  }
`);

/** One's own view: best given before one reads what others see, and one may skip it. */
export function SelfCard({ round }: { readonly round: FragmentType<SelfCard_RoundFragment> }) {
  const { t } = useTranslation("feedback");
  const { data } = useSuspenseFragment({ fragment: SelfCard_round, from: round });
  const state = data.selfAssessment?.state ?? "ASKED";
  return (
    <Card
      title={t("self.title")}
      aside={state === "ASKED" ? undefined : <Badge>{t(`self.state.${state}`)}</Badge>}
      actions={
        <LinkButton to={paths.selfAssessment(data.id)} look={state === "ASKED" ? "primary" : "secondary"}>
          {state === "SUBMITTED" ? t("self.again") : t("self.start")}
        </LinkButton>
      }
    >
      <p>{t("self.why")}</p>
    </Card>
  );
}
