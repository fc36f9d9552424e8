import type { FragmentType } from "@apollo/client";
import { useApolloClient, useSuspenseFragment } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { Passkeys_AccountFragment } from "../../../gql/graphql.js";
import { useIntent } from "../../../platform/useIntent.js";
import { Button, Card, DataTable, DateText, Notice, ProblemNotice, Row, Stack, TextField } from "../../../ui/index.js";
import type { Column } from "../../../ui/index.js";
import { addPasskey, canUsePasskeys, wasCancelled } from "../passkeys.js";
import { useAct } from "../useAct.js";

const Passkeys_Account = graphql(`
  fragment Passkeys_Account on Account {
    id
    passkeys {
      id
      label
      addedOn
      lastUsedOn
    }
  }
`);

const RemovePasskeyDocument = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      account {
        id
        ...Passkeys_Account
      }
    }
  }
`);

export interface PasskeysProps {
  readonly account: FragmentType<Passkeys_AccountFragment>;
}

type Passkey = Passkeys_AccountFragment["passkeys"][number];

/** Passkeys: signing in with the device itself, so that it is no trip to the mailbox. */
export function Passkeys({ account }: PasskeysProps) {
  const { t } = useTranslation("identity");
  const { data } = useSuspenseFragment({ fragment: Passkeys_Account, from: account });
  const apollo = useApolloClient();
  const [label, setLabel] = useState("");
  const adding = useAct();
  const [remove, removing] = useIntent(RemovePasskeyDocument);
  const columns: Column<Passkey>[] = [
    { id: "label", header: t("passkey.name"), isRowHeader: true, cell: (key) => key.label || t("passkey.unnamed") },
    { id: "added", header: t("passkey.added"), cell: (key) => <DateText value={key.addedOn} /> },
    { id: "used", header: t("passkey.used"), cell: (key) => (key.lastUsedOn ? <DateText value={key.lastUsedOn} /> : t("passkey.never")) },
    {
      id: "act",
      header: t("passkey.act"),
      cell: (key) => (
        <Button
          look="quiet"
          isPending={removing.isSaving}
          aria-label={t("passkey.removeOf", { name: key.label || t("passkey.unnamed") })}
          onPress={() => void remove({ id: key.id }).catch(() => undefined)}
        >
          {t("passkey.remove")}
        </Button>
      ),
    },
  ];
  return (
    <Card title={t("passkey.title")}>
      <Stack>
        <p>{t("passkey.text")}</p>
        {data.passkeys.length > 0 && (
          <DataTable caption={t("passkey.list")} columns={columns} rows={data.passkeys} rowKey={(key) => key.id} />
        )}
        {canUsePasskeys() ? (
          <>
            <TextField
              label={t("passkey.label")}
              description={t("passkey.labelHint")}
              value={label}
              onChange={setLabel}
              maxLength={60}
              isOptional
            />
            <Row>
              <Button
                isPending={adding.isPending}
                onPress={() =>
                  void adding.run(async () => {
                    await addPasskey(label.trim());
                    setLabel("");
                    await apollo.refetchQueries({ include: ["AccountPage"] });
                  })
                }
              >
                {t("passkey.add")}
              </Button>
            </Row>
          </>
        ) : (
          <Notice kind="info">{t("passkey.unsupported")}</Notice>
        )}
        {!wasCancelled(adding.error) && <ProblemNotice error={adding.error ?? removing.error} />}
      </Stack>
    </Card>
  );
}
