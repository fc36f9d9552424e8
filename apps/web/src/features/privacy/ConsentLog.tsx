import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.js";
import type { ConsentLog_MyConsentsFragment } from "../../gql/graphql.js";
import { Card, DataTable, DateText, Stack } from "../../ui/index.js";

const ConsentLog_MyConsents = graphql(`
  fragment ConsentLog_MyConsents on MyConsents {
    id
    log {
      id
      purpose
      act
      textVersion
      recordedAt
    }
  }
`);

export interface ConsentLogProps {
  readonly consents: FragmentType<ConsentLog_MyConsentsFragment>;
}

/** What one chose so far, with the version of the text that stood there. */
export function ConsentLog({ consents }: ConsentLogProps) {
  const { t } = useTranslation("consent");
  const { data } = useSuspenseFragment({ fragment: ConsentLog_MyConsents, from: consents });
  return (
    <Card title={t("log.title")} isFlat>
      <Stack>
        <p>{t("log.text")}</p>
        {data.log.length === 0 ? (
          <p>{t("log.empty")}</p>
        ) : (
          <DataTable
            caption={t("log.caption")}
            rows={data.log}
            rowKey={(entry) => entry.id}
            columns={[
              { id: "act", header: t("log.act"), isRowHeader: true, cell: (entry) => t(`log.acts.${entry.act}`) },
              { id: "what", header: t("log.what"), cell: (entry) => t(`purpose.${entry.purpose}.name`) },
              { id: "when", header: t("log.when"), cell: (entry) => <DateText value={entry.recordedAt} hasTime /> },
              { id: "version", header: t("log.version"), cell: (entry) => t("log.versionOf", { version: entry.textVersion }) },
            ]}
          />
        )}
      </Stack>
    </Card>
  );
}
