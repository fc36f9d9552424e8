import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { FeedbackTier, TierChoice_RoundFragment } from "../../../gql/graphql.js";
import { ProblemNotice, Select } from "../../../ui/index.js";
import { useUpdateRound } from "../rounds/useRoundActs.js";

export const TierChoice_round = graphql(`
  fragment TierChoice_round on FeedbackRound {
    id
    tier
  }
`);

const TIERS = ["BLIND", "SEPARATED"] as const satisfies readonly FeedbackTier[];

/** How ballots find their way, while the round is a draft: blind unless somebody must answer from a browser that cannot. */
export function TierChoice({ round }: { readonly round: FragmentType<TierChoice_RoundFragment> }) {
  const { t } = useTranslation("sheets");
  const { data } = useSuspenseFragment({ fragment: TierChoice_round, from: round });
  const [updateRound, { isSaving, error }] = useUpdateRound();
  return (
    <>
      <Select
        label={t("tier.label")}
        description={t(`tier.help.${data.tier}`)}
        options={TIERS.map((value) => ({ value, label: t(`tier.${value}`) }))}
        value={data.tier}
        isDisabled={isSaving}
        onChange={(tier) => void updateRound({ roundId: data.id, tier }).catch(() => undefined)}
      />
      <ProblemNotice error={error} />
    </>
  );
}
