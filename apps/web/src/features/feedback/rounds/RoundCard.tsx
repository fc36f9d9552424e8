import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { graphql } from "../../../gql/index.js";
import type { RoundCard_RoundFragment } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import { Badge, Button, Card, DateText, LinkButton, ProblemNotice, useToast } from "../../../ui/index.js";
import { lastMoment } from "../last-moment.js";
import { useCopyRound } from "./useRoundActs.js";

export const RoundCard_round = graphql(`
  fragment RoundCard_round on FeedbackRound {
    id
    state
    message
    openedAt
    closesAt
    report {
      id
    }
  }
`);

export interface RoundCardProps {
  readonly round: FragmentType<RoundCard_RoundFragment>;
}

/** One round: where it stands and the way in. It counts no answers. */
export function RoundCard({ round }: RoundCardProps) {
  const { t } = useTranslation("feedback");
  const { data } = useSuspenseFragment({ fragment: RoundCard_round, from: round });
  const [copyRound, { isSaving, error }] = useCopyRound();
  const navigate = useNavigate();
  const show = useToast();
  const copy = async () => {
    const { copyFeedbackRound: copied } = await copyRound({ roundId: data.id });
    if (copied.leftOut > 0) show({ text: t("copy.leftOut", { count: copied.leftOut }) });
    await navigate(paths.round(copied.round.id));
  };
  const hasReport = data.report !== null;
  const title = data.openedAt ? <DateText value={data.openedAt} /> : t("rounds.draft");
  return (
    <Card
      title={title}
      aside={<Badge>{t(`state.${data.state}`)}</Badge>}
      actions={
        <>
          <LinkButton
            to={hasReport ? paths.report(data.id) : paths.round(data.id)}
            look={data.state === "READABLE" ? "primary" : "secondary"}
          >
            {hasReport ? t("rounds.report") : t("rounds.open")}
          </LinkButton>
          {data.state !== "DRAFT" && (
            <Button look="quiet" isDisabled={isSaving} onPress={() => void copy().catch(() => undefined)}>
              {t("copy.act")}
            </Button>
          )}
        </>
      }
    >
      <ProblemNotice error={error} />
      {data.message.trim() !== "" && <p>{data.message.length > 120 ? `${data.message.slice(0, 120)}…` : data.message}</p>}
      {data.state === "OPEN" && data.closesAt && (
        <p>
          {t("rounds.closes")} <DateText value={lastMoment(data.closesAt)} />
        </p>
      )}
    </Card>
  );
}
