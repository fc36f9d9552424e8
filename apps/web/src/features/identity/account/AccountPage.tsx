import { useSuspenseQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { graphql } from "../../../gql/index.js";
import { Notice, Page, Stack } from "../../../ui/index.js";
import { OpenRequestsCard } from "../../feedback/requests/OpenRequestsCard.js";
import { ActAs } from "./ActAs.js";
import { OwnAddress } from "./OwnAddress.js";
import { Passkeys } from "./Passkeys.js";
import { RecoveryCodes } from "./RecoveryCodes.js";
import { Sessions } from "./Sessions.js";

const AccountPageDocument = graphql(`
  query AccountPage {
    account {
      id
      ...OwnAddress_Account
      ...Passkeys_Account
      ...RecoveryCodes_Account
      ...Sessions_Account
      ...ActAs_Account
    }
    raterSettings {
      id
      ...OpenRequestsCard_settings
    }
  }
`);

const LINKED = ["gelukt", "bestaat", "mislukt"] as const;

/** How one signs in oneself: ways in, devices, recovery, and the mode one acts in. */
export function AccountPage() {
  const { t } = useTranslation("identity");
  const { data } = useSuspenseQuery(AccountPageDocument);
  const [search] = useSearchParams();
  const linked = LINKED.find((known) => known === search.get("koppeling"));
  return (
    <Page title={t("account.title")} lead={t("account.lead")}>
      <Stack gap="large">
        {linked && <Notice kind={linked === "gelukt" ? "good" : "warn"} title={t(`provider.${linked}`)} />}
        <OwnAddress account={data.account} />
        <OpenRequestsCard settings={data.raterSettings} />
        <ActAs account={data.account} />
        <Passkeys account={data.account} />
        <RecoveryCodes account={data.account} />
        <Sessions account={data.account} />
      </Stack>
    </Page>
  );
}
