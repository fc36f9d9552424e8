import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { WaitingChange_MapAccountFragment } from "../../../gql/graphql.js";
import { Button, Notice, ProblemNotice, useToast } from "../../../ui/index.js";
import { useDecideMapChange, useTakeMapChangeBack } from "./useMapActs.js";
import { usePairNames } from "./usePairNames.js";

const WaitingChange_MapAccount = graphql(`
  fragment WaitingChange_MapAccount on MapAccount {
    id
    changes {
      id
      state
      isOwn
      profile
      cadence
      pairs {
        first {
          id
          nameNl
          nameEn
        }
        second {
          id
          nameNl
          nameEn
        }
      }
    }
  }
`);

export interface WaitingChangeProps {
  readonly account: FragmentType<WaitingChange_MapAccountFragment>;
  readonly isAdmin: boolean;
  readonly isCouncil: boolean;
}

/** A loosening that waits for the second key: the works council agrees or refuses, never whoever proposed it. */
export function WaitingChange({ account, isAdmin, isCouncil }: WaitingChangeProps) {
  const { t } = useTranslation("mapAccount");
  const { pairNames } = usePairNames();
  const { data } = useSuspenseFragment({ fragment: WaitingChange_MapAccount, from: account });
  const show = useToast();
  const [decide, deciding] = useDecideMapChange();
  const [takeBack, takingBack] = useTakeMapChangeBack();
  const change = data.changes.find(({ state }) => state === "PROPOSED");
  if (!change) return null;
  const settle = (isApproved: boolean) =>
    decide({ changeId: change.id, isApproved })
      .then(() => show({ text: t(isApproved ? "change.approved" : "change.refused") }))
      .catch(() => undefined);
  const retract = () =>
    takeBack({ changeId: change.id })
      .then(() => show({ text: t("change.takenBack") }))
      .catch(() => undefined);
  return (
    <Notice
      kind="warn"
      title={t("change.waitingTitle")}
      actions={
        <>
          {isCouncil && !change.isOwn && (
            <>
              <Button isPending={deciding.isSaving} onPress={() => void settle(false)}>
                {t("change.refuse")}
              </Button>
              <Button look="primary" isPending={deciding.isSaving} onPress={() => void settle(true)}>
                {t("change.approve")}
              </Button>
            </>
          )}
          {isAdmin && (
            <Button isPending={takingBack.isSaving} onPress={() => void retract()}>
              {t("change.takeBack")}
            </Button>
          )}
        </>
      }
    >
      <p>
        {t("change.waitingText", {
          profile: t(`settings.profiles.${change.profile}`),
          cadence: t(`settings.cadences.${change.cadence}`),
          pairs: pairNames(change.pairs),
        })}
      </p>
      {isCouncil && change.isOwn && <p>{t("change.own")}</p>}
      <ProblemNotice error={deciding.error ?? takingBack.error} />
    </Notice>
  );
}
