import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { graphql } from "../../../gql/index.js";
import type { ClosedRound_RoundFragment } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import { Button, LinkButton, Notice, Page, ProblemNotice, ProgressBar, Row, Stack } from "../../../ui/index.js";
import { SelfCard } from "./SelfCard.js";
import { TooFewRound } from "./TooFewRound.js";
import { useOpenReport } from "../report/useOpenReport.js";

export const ClosedRound_round = graphql(`
  fragment ClosedRound_round on FeedbackRound {
    id
    state
    report {
      id
    }
    selfAssessment {
      id
      state
    }
    ...SelfCard_round
  }
`);

const ASK_AGAIN_MS = 1_500;

export interface ClosedRoundProps {
  readonly round: FragmentType<ClosedRound_RoundFragment>;
  readonly onStale: () => void;
}

/** A round that is over: the box is being opened, the report waits, too few answered, or it was cancelled. */
export function ClosedRound({ round, onStale }: ClosedRoundProps) {
  const { t } = useTranslation("feedback");
  const { data } = useSuspenseFragment({ fragment: ClosedRound_round, fragmentName: "ClosedRound_round", from: round });
  useEffect(() => {
    if (data.state !== "CLOSED") return undefined;
    const timer = setInterval(onStale, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [data.state, onStale]);
  if (data.state === "TOO_FEW") return <TooFewRound />;
  if (data.state === "CANCELLED" || data.state === "KEYS_LOST") {
    const text = data.state === "CANCELLED" ? "cancelled" : "keysLost";
    return (
      <Page title={t(`${text}.title`)} lead={t(`${text}.text`)}>
        <Row>
          <LinkButton to={paths.feedback}>{t("round.all")}</LinkButton>
        </Row>
      </Page>
    );
  }
  if (data.state === "CLOSED") {
    return (
      <Page title={t("closing.title")} lead={t("closing.text")}>
        <ProgressBar label={t("closing.progress")} valueLabel=" " />
      </Page>
    );
  }
  return <ReadableRound round={data} isOpened={data.report !== null} isSelfAsked={(data.selfAssessment?.state ?? "ASKED") === "ASKED"} />;
}

interface ReadableRoundProps {
  readonly round: ClosedRound_RoundFragment;
  readonly isOpened: boolean;
  readonly isSelfAsked: boolean;
}

/** Before the report opens one is asked for one's own view; skipping is a choice like any other. */
function ReadableRound({ round, isOpened, isSelfAsked }: ReadableRoundProps) {
  const { t } = useTranslation("feedback");
  const navigate = useNavigate();
  const { open, isSaving, error } = useOpenReport(round.id);
  const [isSkipping, setSkipping] = useState(false);
  const read = async (skipSelf: boolean) => {
    if (isOpened || (await open(skipSelf))) await navigate(paths.report(round.id));
  };
  return (
    <Page title={t("ready.title")} lead={t("ready.text")}>
      <Stack gap="large">
        {isSelfAsked && !isOpened && <SelfCard round={round} />}
        <ProblemNotice error={error} />
        {isSkipping && (
          <Notice
            kind="warn"
            isLive
            title={t("ready.skipTitle")}
            actions={<Button onPress={() => void read(true).catch(() => undefined)}>{t("ready.skipAct")}</Button>}
          >
            <p>{t("ready.skipText")}</p>
          </Notice>
        )}
        <Row>
          {isSelfAsked && !isOpened ? (
            <Button look="quiet" onPress={() => setSkipping(true)}>
              {t("ready.skip")}
            </Button>
          ) : (
            <Button look="primary" isDisabled={isSaving} onPress={() => void read(false).catch(() => undefined)}>
              {t("ready.open")}
            </Button>
          )}
        </Row>
      </Stack>
    </Page>
  );
}
