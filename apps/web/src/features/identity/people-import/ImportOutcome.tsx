import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { ImportOutcome_PeopleImportFragment } from "../../../gql/graphql.js";
import { useIntent } from "../../../platform/useIntent.js";
import { Button, ConfirmDialog, DateText, Notice, ProblemNotice, Stack } from "../../../ui/index.js";

const ImportOutcome_PeopleImport = graphql(`
  fragment ImportOutcome_PeopleImport on PeopleImport {
    id
    state
    failure
    failureLine
    canUndo
    createdAt
    joinedCount
    rejoinedCount
    movedCount
    changedCount
    leftCount
  }
`);

const UndoPeopleImportDocument = graphql(`
  mutation UndoPeopleImport($input: PeopleImportInput!) {
    undoPeopleImport(input: $input) {
      peopleImport {
        id
        state
      }
    }
  }
`);

const FAILURES = [
  "QUOTES",
  "RECORD_TOO_LARGE",
  "EMPTY",
  "COLUMN_TWICE",
  "NO_NAME_COLUMN",
  "NO_KEY_COLUMN",
  "GONE",
  "STALE",
  "TOUCHED",
] as const;

export interface ImportOutcomeProps {
  readonly peopleImport: FragmentType<ImportOutcome_PeopleImportFragment>;
  readonly onChange: () => void;
}

/** How the last list ended, and the way back. */
export function ImportOutcome({ peopleImport, onChange }: ImportOutcomeProps) {
  const { t } = useTranslation("identity");
  const { data } = useSuspenseFragment({ fragment: ImportOutcome_PeopleImport, from: peopleImport });
  const [isAsking, setIsAsking] = useState(false);
  const [undo, undoing] = useIntent(UndoPeopleImportDocument);
  const failure = FAILURES.find((known) => known === data.failure);
  const counts = t("people.outcome.counts", {
    joined: data.joinedCount + data.rejoinedCount,
    moved: data.movedCount,
    changed: data.changedCount,
    left: data.leftCount,
  });
  return (
    <Stack>
      {failure && (
        <Notice kind="problem" isLive title={t(`people.failures.${failure}`)}>
          {data.failureLine !== null && t("people.failures.line", { line: data.failureLine })}
        </Notice>
      )}
      {data.state === "APPLIED" && (
        <Notice
          kind="good"
          isLive
          title={t("people.outcome.applied")}
          actions={data.canUndo && <Button onPress={() => setIsAsking(true)}>{t("people.outcome.undo")}</Button>}
        >
          <p>{counts}</p>
          <p>
            <DateText value={data.createdAt} hasTime />
          </p>
        </Notice>
      )}
      {data.state === "UNDONE" && <Notice kind="info" isLive title={t("people.outcome.undone")} />}
      <ProblemNotice error={undoing.error} />
      <ConfirmDialog
        title={t("people.outcome.undo")}
        confirmLabel={t("people.outcome.undo")}
        isOpen={isAsking}
        isPending={undoing.isSaving}
        onClose={() => setIsAsking(false)}
        onConfirm={() =>
          void undo({ id: data.id }).then(
            () => {
              setIsAsking(false);
              onChange();
            },
            () => setIsAsking(false),
          )
        }
      >
        {t("people.outcome.undoText")}
      </ConfirmDialog>
    </Stack>
  );
}
