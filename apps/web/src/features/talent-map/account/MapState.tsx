import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { MapState_MapAccountFragment } from "../../../gql/graphql.js";
import { Button, Card, Notice, ProblemNotice, Stack, useToast } from "../../../ui/index.js";
import { useTurnMapOff, useTurnMapOn } from "./useMapActs.js";

const MapState_MapAccount = graphql(`
  fragment MapState_MapAccount on MapAccount {
    id
    isOn
  }
`);

export interface MapStateProps {
  readonly account: FragmentType<MapState_MapAccountFragment>;
  readonly isAdmin: boolean;
}

/** On or off: on by an administrator after a decision of the works council, off by either. */
export function MapState({ account, isAdmin }: MapStateProps) {
  const { t } = useTranslation("mapAccount");
  const { data } = useSuspenseFragment({ fragment: MapState_MapAccount, from: account });
  const show = useToast();
  const [turnOn, turningOn] = useTurnMapOn();
  const [turnOff, turningOff] = useTurnMapOff();
  const [needsDecision, setNeedsDecision] = useState(false);
  const on = () =>
    turnOn({})
      .then(({ turnMapOn }) => {
        const isMissing = turnMapOn.__typename === "MapDecisionMissingProblem";
        setNeedsDecision(isMissing);
        if (!isMissing) show({ text: t("state.turnedOn") });
      })
      .catch(() => undefined);
  const off = () =>
    turnOff({})
      .then(() => show({ text: t("state.turnedOff") }))
      .catch(() => undefined);
  return (
    <Card title={t("state.title")}>
      <Stack>
        <p>{t(data.isOn ? "state.on" : "state.off")}</p>
        {needsDecision && (
          <Notice kind="warn" isLive title={t("state.needsDecision")}>
            {t("state.needsDecisionText")}
          </Notice>
        )}
        <ProblemNotice error={turningOn.error ?? turningOff.error} />
        {!data.isOn && isAdmin && (
          <div>
            <Button look="primary" isPending={turningOn.isSaving} onPress={() => void on()}>
              {t("state.turnOn")}
            </Button>
          </div>
        )}
        {data.isOn && (
          <div>
            <p>{t("state.offHint")}</p>
            <Button isPending={turningOff.isSaving} onPress={() => void off()}>
              {t("state.turnOff")}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}
