import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../../../gql/index.js";
import { paths } from "../../../platform/paths.js";
import { useViewer } from "../../../platform/viewer.js";
import { Page, Stack } from "../../../ui/index.js";
import { ChangeSettingsForm } from "./ChangeSettingsForm.js";
import { MapChanges } from "./MapChanges.js";
import { MapDecisions } from "./MapDecisions.js";
import { MapGates } from "./MapGates.js";
import { MapSettings } from "./MapSettings.js";
import { MapState } from "./MapState.js";
import { StoredList } from "./StoredList.js";
import { WaitingChange } from "./WaitingChange.js";

const MapAccountPageDocument = graphql(`
  query MapAccountPage {
    mapAccount {
      id
      ...MapState_MapAccount
      ...MapDecisions_MapAccount
      ...MapSettings_MapAccount
      ...ChangeSettingsForm_MapAccount
      ...MapChanges_MapAccount
      ...WaitingChange_MapAccount
      ...MapGates_MapAccount
    }
  }
`);

/** What the map is bound to: for the works council to look on and agree, for an administrator to set. */
export function MapAccountPage() {
  const { t } = useTranslation("mapAccount");
  const roles = useViewer()?.roles ?? [];
  const { data } = useSuspenseQuery(MapAccountPageDocument, { fetchPolicy: "cache-and-network" });
  const isAdmin = roles.includes("ADMIN");
  const isCouncil = roles.includes("WORKS_COUNCIL");
  return (
    <Page isWide title={t("page.title")} lead={t("page.lead")}>
      <Stack gap="large">
        <WaitingChange account={data.mapAccount} isAdmin={isAdmin} isCouncil={isCouncil} />
        <ul>
          <li>
            <Link to={paths.mapQuestions}>{t("links.questions")}</Link>
          </li>
          <li>
            <Link to={paths.mapDocument("uitleg")}>{t("links.pack")}</Link>
          </li>
          <li>
            <Link to={paths.mapDocument("dpia")}>{t("links.dpia")}</Link>
          </li>
          {isAdmin && (
            <li>
              <Link to={paths.mapTokens}>{t("links.tokens")}</Link>
            </li>
          )}
        </ul>
        <MapState account={data.mapAccount} isAdmin={isAdmin} />
        <MapDecisions account={data.mapAccount} isCouncil={isCouncil} />
        <MapSettings account={data.mapAccount} />
        {isAdmin && <ChangeSettingsForm account={data.mapAccount} />}
        <MapChanges account={data.mapAccount} />
        <MapGates account={data.mapAccount} />
        <StoredList />
      </Stack>
    </Page>
  );
}
