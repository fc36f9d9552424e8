import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { parseQuestionnaire } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { AskedList_RoundFragment } from "../../../gql/graphql.js";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Card, Stack } from "../../../ui/index.js";
import { groupName } from "../group-name.js";
import { RaterLine } from "./RaterLine.js";
import styles from "./rounds.module.css";

export const AskedList_round = graphql(`
  fragment AskedList_round on FeedbackRound {
    id
    questionnaire {
      id
      definition
    }
    invitations {
      id
      groupKey
      ...RaterLine_invitation
    }
  }
`);

/** Who was asked, by group, when nobody can be added any more. */
export function AskedList({ round }: { readonly round: FragmentType<AskedList_RoundFragment> }) {
  const { t } = useTranslation("feedback");
  const { language } = useDisplay();
  const { data } = useSuspenseFragment({ fragment: AskedList_round, fragmentName: "AskedList_round", from: round });
  if (!data.questionnaire) return null;
  const { raterGroups } = parseQuestionnaire(data.questionnaire.definition);
  return (
    <Stack>
      <h2>{t("open.asked")}</h2>
      {raterGroups.map((group) => {
        const own = data.invitations.filter((invitation) => invitation.groupKey === group.id);
        return own.length === 0 ? null : (
          <Card key={group.id} title={groupName(group.name, language)} level={3}>
            <ul className={styles.people}>
              {own.map((invitation) => (
                <RaterLine key={invitation.id} roundId={data.id} invitation={invitation} canRemove={false} />
              ))}
            </ul>
          </Card>
        );
      })}
    </Stack>
  );
}
