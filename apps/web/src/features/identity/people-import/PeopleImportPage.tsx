import { useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { PeopleImportState } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import { LinkButton, Page, ProblemNotice, ProgressBar, Skeleton, Stack } from "../../../ui/index.js";
import { ImportOutcome } from "./ImportOutcome.js";
import { ImportPlan } from "./ImportPlan.js";
import { UploadCard } from "./UploadCard.js";

const PeopleImportPageDocument = graphql(`
  query PeopleImportPage {
    currentPeopleImport {
      id
      state
      progress
      rowCount
      ...ImportPlan_PeopleImport
      ...ImportOutcome_PeopleImport
    }
  }
`);

const ASK_AGAIN_MS = 600;
const BUSY: readonly PeopleImportState[] = ["UPLOADED", "READING", "APPLYING", "UNDOING"];
/** States in which there is nothing to decide, so that a new list may be chosen. */
const SETTLED: readonly PeopleImportState[] = ["UNREADABLE", "APPLIED", "UNDONE", "DISCARDED"];

/** An administrator brings the list of people up to date: upload, look at what it would do, do it, undo it. */
export function PeopleImportPage() {
  const { t } = useTranslation("identity");
  const [interval, setInterval] = useState(0);
  const { data, error, refetch } = useQuery(PeopleImportPageDocument, { pollInterval: interval, fetchPolicy: "cache-and-network" });
  const found = data?.currentPeopleImport ?? null;
  const isBusy = found !== null && BUSY.includes(found.state);
  useEffect(() => setInterval(isBusy ? ASK_AGAIN_MS : 0), [isBusy]);
  const isReading = found?.state === "UPLOADED" || found?.state === "READING";
  return (
    <Page title={t("people.title")} lead={t("people.lead")} isWide actions={<LinkButton to={paths.people}>{t("people.back")}</LinkButton>}>
      <Stack gap="large">
        <ProblemNotice error={error} />
        {!data && !error && <Skeleton lines={4} />}
        {found && isBusy && (
          <ProgressBar
            label={isReading ? t("people.reading") : t("people.working")}
            {...(isReading ? { value: found.progress * 100, valueLabel: t("people.rowsRead", { count: found.rowCount }) } : {})}
          />
        )}
        {found?.state === "READY" && <ImportPlan peopleImport={found} onChange={() => void refetch()} />}
        {found && SETTLED.includes(found.state) && <ImportOutcome peopleImport={found} onChange={() => void refetch()} />}
        {data && (found === null || SETTLED.includes(found.state)) && <UploadCard onUploaded={() => void refetch()} />}
      </Stack>
    </Page>
  );
}
