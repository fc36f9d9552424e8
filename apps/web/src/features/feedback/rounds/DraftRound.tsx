import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { DraftRound_RoundFragment } from "../../../gql/graphql.js";
import { Button, Page, Row, Stack, Stepper } from "../../../ui/index.js";
import { CancelRoundButton } from "./CancelRoundButton.js";
import { DraftCheck } from "./DraftCheck.js";
import { DraftMessage } from "./DraftMessage.js";
import { RatersEditor } from "./RatersEditor.js";

export const DraftRound_round = graphql(`
  fragment DraftRound_round on FeedbackRound {
    id
    ...RatersEditor_round
    ...DraftMessage_round
    ...DraftCheck_round
    ...CancelRoundButton_round
  }
`);

/** Preparing a round in three steps; every change is kept, and nobody is asked before the last one. */
export function DraftRound({ round }: { readonly round: FragmentType<DraftRound_RoundFragment> }) {
  const { t } = useTranslation("feedback");
  const { data } = useSuspenseFragment({ fragment: DraftRound_round, fragmentName: "DraftRound_round", from: round });
  const [at, setAt] = useState(0);
  const goTo = (step: number) => {
    setAt(step);
    window.scrollTo(0, 0);
  };
  const steps = [t("draft.steps.raters"), t("draft.steps.message"), t("draft.steps.check")];
  const leads = [t("draft.leads.step0"), t("draft.leads.step1"), t("draft.leads.step2")];
  return (
    <Page title={t("draft.title")} lead={leads[at]} actions={<CancelRoundButton round={data} />}>
      <Stack gap="large">
        <Stepper label={t("draft.stepsLabel")} steps={steps} current={at} />
        {at === 0 && <RatersEditor round={data} canRemove />}
        {at === 1 && <DraftMessage round={data} onSaved={() => goTo(2)} onBack={() => goTo(0)} />}
        {at === 2 && <DraftCheck round={data} onBack={() => goTo(1)} />}
        {at === 0 && (
          <Row>
            <Button look="primary" onPress={() => goTo(1)}>
              {t("draft.next")}
            </Button>
          </Row>
        )}
      </Stack>
    </Page>
  );
}
