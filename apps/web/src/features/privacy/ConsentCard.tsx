import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import type { ConsentCard_ConsentFragment } from "../../gql/graphql.js";
import { Badge, Button, Card, Notice, ProblemNotice, Row, Stack, useToast } from "../../ui/index.js";
import { ConsentText } from "./ConsentText.js";
import { TalentScope, type OwnTalent } from "./TalentScope.js";
import { useGiveConsent } from "./useGiveConsent.js";
import { useWithdrawConsent } from "./useWithdrawConsent.js";

const ConsentCard_Consent = graphql(`
  fragment ConsentCard_Consent on Consent {
    id
    purpose
    isGiven
    talentIds
    currentTextVersion
  }
`);

export interface ConsentCardProps {
  readonly consent: FragmentType<ConsentCard_ConsentFragment>;
  readonly talents: readonly OwnTalent[];
}

/** One purpose: what it does and does not do, the choice, and stopping with one press. */
export function ConsentCard({ consent, talents }: ConsentCardProps) {
  const { t } = useTranslation("consent");
  const { data } = useSuspenseFragment({ fragment: ConsentCard_Consent, from: consent });
  const show = useToast();
  const [give, giving] = useGiveConsent();
  const [withdraw, withdrawing] = useWithdrawConsent();
  const [hasOtherText, setOtherText] = useState(false);
  const { purpose, isGiven } = data;
  const held = data.talentIds?.filter((id) => talents.some((talent) => talent.id === id)) ?? null;
  const [chosen, setChosen] = useState<readonly string[] | null>(held);
  const isChanged = isGiven && !isSame(chosen, held);

  const save = () =>
    give({ purpose, talentIds: chosen && [...chosen], textVersion: data.currentTextVersion })
      .then(({ giveConsent }) => {
        const isOther = giveConsent.__typename === "ConsentTextChangedProblem";
        setOtherText(isOther);
        if (!isOther) show({ text: t(`done.given.${purpose}`) });
      })
      // The mutation's own state carries what went wrong to the notice below.
      .catch(() => undefined);
  const stop = () =>
    withdraw({ purpose })
      .then(() => show({ text: t(`done.withdrawn.${purpose}`) }))
      .catch(() => undefined);

  return (
    <Card title={t(`purpose.${purpose}.name`)} aside={<Badge>{stateText()}</Badge>}>
      <Stack>
        <ConsentText purpose={purpose} />
        <TalentScope talents={talents} chosen={chosen} onChange={setChosen} />
        {hasOtherText && (
          <Notice kind="warn" isLive title={t("changed.title")}>
            {t("changed.text")}
          </Notice>
        )}
        <ProblemNotice error={giving.error ?? withdrawing.error} />
        <Row>
          {!isGiven && (
            <Button look="primary" isPending={giving.isSaving} isDisabled={chosen?.length === 0} onPress={() => void save()}>
              {t(`act.give.${purpose}`)}
            </Button>
          )}
          {isChanged && (
            <Button look="primary" isPending={giving.isSaving} isDisabled={chosen?.length === 0} onPress={() => void save()}>
              {t("act.change")}
            </Button>
          )}
          {isGiven && (
            <Button isPending={withdrawing.isSaving} onPress={() => void stop()}>
              {t(`act.withdraw.${purpose}`)}
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  );

  function stateText(): string {
    if (!isGiven) return t("state.off");
    return held === null ? t("state.all") : t("state.some", { count: held.length });
  }
}

function isSame(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((id) => b.includes(id));
}
