import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { startTransition } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { graphql } from "../../../gql/index.js";
import type { RoundPage_RoundFragment } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import { LinkButton, Page, Row } from "../../../ui/index.js";
import { ClosedRound } from "./ClosedRound.js";
import { DraftRound } from "./DraftRound.js";
import { OpenRound } from "./OpenRound.js";

export const RoundPage_round = graphql(`
  fragment RoundPage_round on FeedbackRound {
    id
    state
    ...DraftRound_round
    ...OpenRound_round
    ...ClosedRound_round
  }
`);

const RoundPageDocument = graphql(`
  query RoundPage($id: ID!) {
    feedbackRound(id: $id) {
      id
      ...RoundPage_round
    }
  }
`);

/** One round, as its state asks: preparing, under way, or over. */
export function RoundPage() {
  const { t } = useTranslation("feedback");
  const { id = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(RoundPageDocument, { variables: { id } });
  // In a transition, so that what stands there stays until the answer is in instead of giving way to a skeleton each time.
  const askAgain = () => startTransition(() => void refetch());
  if (data.feedbackRound) return <RoundByState round={data.feedbackRound} onStale={askAgain} />;
  return (
    <Page title={t("round.goneTitle")} lead={t("round.gone")}>
      <Row>
        <LinkButton to={paths.feedback}>{t("round.all")}</LinkButton>
      </Row>
    </Page>
  );
}

function RoundByState({ round, onStale }: { readonly round: FragmentType<RoundPage_RoundFragment>; readonly onStale: () => void }) {
  const { data } = useSuspenseFragment({ fragment: RoundPage_round, fragmentName: "RoundPage_round", from: round });
  if (data.state === "DRAFT") return <DraftRound round={data} />;
  if (data.state === "OPEN") return <OpenRound round={data} />;
  return <ClosedRound round={data} onStale={onStale} />;
}
