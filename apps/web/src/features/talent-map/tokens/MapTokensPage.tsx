import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import { paths } from "../../../platform/paths.js";
import { Button, Card, DataTable, DateText, LinkButton, Page, ProblemNotice, Skeleton, Stack, useToast } from "../../../ui/index.js";
import { NewTokenForm } from "./NewTokenForm.js";
import { useRevokeToken } from "./useTokenActs.js";

const MapTokensPageDocument = graphql(`
  query MapTokensPage {
    talentMapTokens {
      id
      label
      createdOn
      expiresOn
      isAlive
    }
  }
`);

/** Which programs may ask the talent map: an administrator makes their keys and ends them. */
export function MapTokensPage() {
  const { t } = useTranslation("mapAccount");
  const show = useToast();
  const { data, error, refetch } = useQuery(MapTokensPageDocument, { fetchPolicy: "cache-and-network" });
  const [revoke, revoking] = useRevokeToken();
  const refresh = () => void refetch().catch(() => undefined);
  const end = async (tokenId: string) => {
    await revoke({ tokenId });
    show({ text: t("tokens.ended") });
    refresh();
  };
  return (
    <Page title={t("tokens.title")} lead={t("tokens.lead")} actions={<LinkButton to={paths.mapAccount}>{t("tokens.back")}</LinkButton>}>
      <Stack gap="large">
        <NewTokenForm onMade={refresh} />
        <Card title={t("tokens.list")}>
          <Stack>
            <ProblemNotice error={error ?? revoking.error} />
            {!data && !error && <Skeleton lines={3} />}
            {data?.talentMapTokens.length === 0 && <p>{t("tokens.none")}</p>}
            {data && data.talentMapTokens.length > 0 && (
              <DataTable
                caption={t("tokens.caption")}
                rows={data.talentMapTokens}
                rowKey={({ id }) => id}
                columns={[
                  { id: "label", header: t("tokens.label"), isRowHeader: true, cell: ({ label }) => label },
                  { id: "made", header: t("tokens.made"), cell: ({ createdOn }) => <DateText value={createdOn} /> },
                  { id: "until", header: t("tokens.until"), cell: ({ expiresOn }) => <DateText value={expiresOn} /> },
                  {
                    id: "state",
                    header: t("tokens.state"),
                    cell: ({ id, label, isAlive }) =>
                      isAlive ? (
                        <Button
                          aria-label={t("tokens.endOf", { label })}
                          isDisabled={revoking.isSaving}
                          onPress={() => void end(id).catch(() => undefined)}
                        >
                          {t("tokens.end")}
                        </Button>
                      ) : (
                        t("tokens.dead")
                      ),
                  },
                ]}
              />
            )}
          </Stack>
        </Card>
      </Stack>
    </Page>
  );
}
