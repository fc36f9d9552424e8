import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { OpenRound_RoundFragment } from "../../../gql/graphql.js";
import { Button, DateText, Notice, Page, Row, Stack } from "../../../ui/index.js";
import { AskedList } from "./AskedList.js";
import { CancelRoundButton } from "./CancelRoundButton.js";
import { DeadlineCard } from "./DeadlineCard.js";
import { SheetsLink } from "../sheets/SheetsLink.js";
import { RatersEditor } from "./RatersEditor.js";
import { SelfCard } from "./SelfCard.js";

export const OpenRound_round = graphql(`
  fragment OpenRound_round on FeedbackRound {
    id
    ratersUntil
    ...RatersEditor_round
    ...AskedList_round
    ...DeadlineCard_round
    ...SelfCard_round
    ...SheetsLink_round
    ...CancelRoundButton_round
  }
`);

/** A round under way: who was asked and until when. Nothing here counts answers, since nothing anywhere does. */
export function OpenRound({ round }: { readonly round: FragmentType<OpenRound_RoundFragment> }) {
  const { t } = useTranslation("feedback");
  const { data } = useSuspenseFragment({ fragment: OpenRound_round, fragmentName: "OpenRound_round", from: round });
  // Read once: a page left open offers what it offered, and the API has the last word.
  const [now] = useState(() => new Date());
  const [isAdding, setAdding] = useState(false);
  const mayAdd = data.ratersUntil !== null && new Date(data.ratersUntil) > now;
  return (
    <Page title={t("open.title")} lead={t("open.lead")} actions={<CancelRoundButton round={data} />}>
      <Stack gap="large">
        <DeadlineCard round={data} />
        <SelfCard round={data} />
        <SheetsLink round={data} />
        {!isAdding && <AskedList round={data} />}
        {mayAdd && data.ratersUntil && (
          <Stack>
            <p>
              {t("open.mayAdd")} <DateText value={data.ratersUntil} hasTime />.
            </p>
            <Row>
              <Button onPress={() => setAdding((was) => !was)}>{isAdding ? t("open.doneAdding") : t("open.add")}</Button>
            </Row>
            {isAdding && <RatersEditor round={data} />}
          </Stack>
        )}
        <Notice title={t("open.noCounterTitle")}>
          <p>{t("open.noCounter")}</p>
        </Notice>
      </Stack>
    </Page>
  );
}
