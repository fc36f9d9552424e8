import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { ActAs_AccountFragment } from "../../../gql/graphql.js";
import { paths } from "../../../platform/paths.js";
import { Button, Card, Notice, ProblemNotice, Row, Stack } from "../../../ui/index.js";
import { post, startAfresh } from "../auth-api.js";
import { useAct } from "../useAct.js";

const ActAs_Account = graphql(`
  fragment ActAs_Account on Account {
    id
    actingAs
    mayActAs
  }
`);

const MODES = ["HR", "WORKS_COUNCIL"] as const;

export interface ActAsProps {
  readonly account: FragmentType<ActAs_AccountFragment>;
}

/** Acting as HR or works council is a mode of its own: it ends what one may do as a colleague until one goes back. */
export function ActAs({ account }: ActAsProps) {
  const { t } = useTranslation("identity");
  const { data } = useSuspenseFragment({ fragment: ActAs_Account, from: account });
  const { run, error, isPending } = useAct();
  const acting = MODES.find((mode) => mode === data.actingAs);
  const change = (mode: (typeof MODES)[number] | null) =>
    void run(async () => {
      await post("/auth/act-as", { mode });
      startAfresh(paths.account);
    });
  if (data.mayActAs.length === 0) return null;
  return (
    <Card title={t("actAs.title")}>
      <Stack>
        {acting ? (
          <Notice kind="warn" title={t(`actAs.${acting}.now`)}>
            {t("actAs.nowText")}
          </Notice>
        ) : (
          <p>{t("actAs.text")}</p>
        )}
        <ProblemNotice error={error} />
        <Row>
          {acting ? (
            <Button look="primary" isPending={isPending} onPress={() => change(null)}>
              {t("actAs.back")}
            </Button>
          ) : (
            MODES.map(
              (mode) =>
                data.mayActAs.includes(mode) && (
                  <Button key={mode} isPending={isPending} onPress={() => change(mode)}>
                    {t(`actAs.${mode}.start`)}
                  </Button>
                ),
            )
          )}
        </Row>
      </Stack>
    </Card>
  );
}
