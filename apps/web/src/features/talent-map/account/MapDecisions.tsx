import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { LIMITS } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { MapDecisions_MapAccountFragment } from "../../../gql/graphql.js";
import { Button, Card, DataTable, DateText, ProblemNotice, Stack, TextField, useToast } from "../../../ui/index.js";
import { useRecordMapDecision } from "./useMapActs.js";

const MapDecisions_MapAccount = graphql(`
  fragment MapDecisions_MapAccount on MapAccount {
    id
    decisions {
      id
      reference
      decidedOn
    }
  }
`);

export interface MapDecisionsProps {
  readonly account: FragmentType<MapDecisions_MapAccountFragment>;
  readonly isCouncil: boolean;
}

/** What the works council decided; only the works council records it. */
export function MapDecisions({ account, isCouncil }: MapDecisionsProps) {
  const { t } = useTranslation("mapAccount");
  const { data } = useSuspenseFragment({ fragment: MapDecisions_MapAccount, from: account });
  const show = useToast();
  const [record, recording] = useRecordMapDecision();
  const [reference, setReference] = useState("");
  const [decidedOn, setDecidedOn] = useState("");
  const save = () =>
    record({ reference, decidedOn })
      .then(() => {
        setReference("");
        setDecidedOn("");
        show({ text: t("decision.recorded") });
      })
      .catch(() => undefined);
  return (
    <Card title={t("decision.title")}>
      <Stack>
        {data.decisions.length === 0 ? (
          <p>{t("decision.none")}</p>
        ) : (
          <DataTable
            caption={t("decision.caption")}
            rows={data.decisions}
            rowKey={(decision) => decision.id}
            columns={[
              { id: "reference", header: t("decision.reference"), isRowHeader: true, cell: (decision) => decision.reference },
              { id: "day", header: t("decision.decidedOn"), cell: (decision) => <DateText value={decision.decidedOn} /> },
            ]}
          />
        )}
        {isCouncil && (
          <>
            <TextField
              label={t("decision.reference")}
              value={reference}
              onChange={setReference}
              maxLength={LIMITS.decisionReferenceCharsMax}
            />
            <TextField
              label={t("decision.decidedOn")}
              description={t("decision.hint")}
              type="date"
              value={decidedOn}
              onChange={setDecidedOn}
            />
            <ProblemNotice error={recording.error} />
            <div>
              <Button
                look="primary"
                isPending={recording.isSaving}
                isDisabled={reference.trim() === "" || decidedOn === ""}
                onPress={() => void save()}
              >
                {t("decision.record")}
              </Button>
            </div>
          </>
        )}
      </Stack>
    </Card>
  );
}
