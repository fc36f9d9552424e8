import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { ImportPlan_PeopleImportFragment } from "../../../gql/graphql.js";
import { useIntent } from "../../../platform/useIntent.js";
import { Button, Card, Checkbox, Notice, ProblemNotice, Row, Stack, Tabs } from "../../../ui/index.js";
import { ImportChanges } from "./ImportChanges.js";
import { ImportProblems } from "./ImportProblems.js";

const ImportPlan_PeopleImport = graphql(`
  fragment ImportPlan_PeopleImport on PeopleImport {
    id
    rowCount
    problemRowCount
    joinedCount
    rejoinedCount
    movedCount
    changedCount
    unchangedCount
    leftCount
    ignoredColumns
  }
`);

const ApplyPeopleImportDocument = graphql(`
  mutation ApplyPeopleImport($input: ApplyPeopleImportInput!) {
    applyPeopleImport(input: $input) {
      peopleImport {
        id
        state
      }
    }
  }
`);

const DiscardPeopleImportDocument = graphql(`
  mutation DiscardPeopleImport($input: PeopleImportInput!) {
    discardPeopleImport(input: $input) {
      peopleImport {
        id
        state
      }
    }
  }
`);

export interface ImportPlanProps {
  readonly peopleImport: FragmentType<ImportPlan_PeopleImportFragment>;
  readonly onChange: () => void;
}

/** What the list would do, before it does anything. */
export function ImportPlan({ peopleImport, onChange }: ImportPlanProps) {
  const { t } = useTranslation("identity");
  const { data } = useSuspenseFragment({ fragment: ImportPlan_PeopleImport, from: peopleImport });
  const [acceptsGoodRows, setAcceptsGoodRows] = useState(false);
  const [deactivatesLeavers, setDeactivatesLeavers] = useState(true);
  const [apply, applying] = useIntent(ApplyPeopleImportDocument);
  const [discard, discarding] = useIntent(DiscardPeopleImportDocument);
  const hasProblems = data.problemRowCount > 0;
  const groups = [
    { action: "JOIN", count: data.joinedCount, title: t("people.groups.JOIN", { count: data.joinedCount }) },
    { action: "REJOIN", count: data.rejoinedCount, title: t("people.groups.REJOIN", { count: data.rejoinedCount }) },
    { action: "MOVE", count: data.movedCount, title: t("people.groups.MOVE", { count: data.movedCount }) },
    { action: "CHANGE", count: data.changedCount, title: t("people.groups.CHANGE", { count: data.changedCount }) },
    { action: "LEAVE", count: data.leftCount, title: t("people.groups.LEAVE", { count: data.leftCount }) },
  ] as const;
  // While a row is refused nobody leaves, so nobody is shown as leaving.
  const shown = groups.filter((group) => group.count > 0 && !(hasProblems && group.action === "LEAVE"));
  return (
    <Stack gap="large">
      {hasProblems && (
        <Card title={t("people.problems.title", { count: data.problemRowCount })}>
          <p>{t("people.problems.text")}</p>
          <ImportProblems importId={data.id} />
        </Card>
      )}
      <Card title={t("people.plan.title")}>
        <Stack>
          <p>
            {t("people.plan.rows", { count: data.rowCount })} {t("people.plan.unchanged", { count: data.unchangedCount })}
          </p>
          {data.ignoredColumns.length > 0 && <p>{t("people.plan.ignored", { columns: data.ignoredColumns.join(", ") })}</p>}
          {shown.length === 0 && <Notice kind="info" title={t("people.plan.nothing")} />}
          {shown.length > 0 && (
            <Tabs
              label={t("people.plan.title")}
              tabs={shown.map(({ action, title }) => ({
                id: action,
                title,
                content: <ImportChanges importId={data.id} action={action} />,
              }))}
            />
          )}
        </Stack>
      </Card>
      <Card title={t("people.decide.title")}>
        <Stack>
          {hasProblems && (
            <Checkbox isSelected={acceptsGoodRows} onChange={setAcceptsGoodRows}>
              {t("people.decide.acceptGood")}
            </Checkbox>
          )}
          {data.leftCount > 0 && !hasProblems && (
            <Checkbox isSelected={deactivatesLeavers} onChange={setDeactivatesLeavers}>
              {t("people.decide.leavers", { count: data.leftCount })}
            </Checkbox>
          )}
          <ProblemNotice error={applying.error ?? discarding.error} />
          <Row>
            <Button
              look="primary"
              isDisabled={hasProblems && !acceptsGoodRows}
              isPending={applying.isSaving}
              onPress={() => void apply({ id: data.id, acceptsGoodRows, deactivatesLeavers }).then(onChange, () => undefined)}
            >
              {t("people.decide.apply")}
            </Button>
            <Button
              look="quiet"
              isPending={discarding.isSaving}
              onPress={() => void discard({ id: data.id }).then(onChange, () => undefined)}
            >
              {t("people.decide.discard")}
            </Button>
          </Row>
        </Stack>
      </Card>
    </Stack>
  );
}
