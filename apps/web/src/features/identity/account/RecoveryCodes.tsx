import type { FragmentType } from "@apollo/client";
import { useApolloClient, useSuspenseFragment } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { RecoveryCodes_AccountFragment } from "../../../gql/graphql.js";
import { Button, Card, ConfirmDialog, Notice, ProblemNotice, Row, Stack } from "../../../ui/index.js";
import { post } from "../auth-api.js";
import { useAct } from "../useAct.js";
import styles from "./account.module.css";

const RecoveryCodes_Account = graphql(`
  fragment RecoveryCodes_Account on Account {
    id
    recoveryCodesLeft
  }
`);

export interface RecoveryCodesProps {
  readonly account: FragmentType<RecoveryCodes_AccountFragment>;
}

/** Codes for whoever loses the mailbox. They are shown once; afterwards nobody knows them, we neither. */
export function RecoveryCodes({ account }: RecoveryCodesProps) {
  const { t } = useTranslation("identity");
  const { data } = useSuspenseFragment({ fragment: RecoveryCodes_Account, from: account });
  const apollo = useApolloClient();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const { run, error, isPending } = useAct();
  const make = () =>
    void run(async () => {
      setIsAsking(false);
      setCodes((await post<{ codes: string[] }>("/auth/recovery/codes")).codes);
      await apollo.refetchQueries({ include: ["AccountPage"] });
    });
  return (
    <Card title={t("recovery.title")}>
      <Stack>
        <p>{t("recovery.text")}</p>
        <p>{t("recovery.left", { count: data.recoveryCodesLeft })}</p>
        {codes && (
          <Notice kind="good" isLive title={t("recovery.shownOnce")}>
            <ol className={styles.codes}>
              {codes.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ol>
          </Notice>
        )}
        <ProblemNotice error={error} />
        <Row>
          <Button isPending={isPending} onPress={() => (data.recoveryCodesLeft > 0 ? setIsAsking(true) : make())}>
            {t("recovery.make")}
          </Button>
        </Row>
        <ConfirmDialog
          title={t("recovery.make")}
          confirmLabel={t("recovery.make")}
          isOpen={isAsking}
          onClose={() => setIsAsking(false)}
          onConfirm={make}
        >
          {t("recovery.replaces")}
        </ConfirmDialog>
      </Stack>
    </Card>
  );
}
