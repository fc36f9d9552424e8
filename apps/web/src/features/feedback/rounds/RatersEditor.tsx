import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { adviseGroups, parseQuestionnaire, thresholdsOf } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { RatersEditor_RoundFragment } from "../../../gql/graphql.js";
import { Notice, Stack } from "../../../ui/index.js";
import { countsOf } from "./group-counts.js";
import { GroupEditor } from "./GroupEditor.js";

export const RatersEditor_round = graphql(`
  fragment RatersEditor_round on FeedbackRound {
    id
    maxRaters
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

export interface RatersEditorProps {
  readonly round: FragmentType<RatersEditor_RoundFragment>;
  /** In a draft; who was asked in an open round stays asked. */
  readonly canRemove?: boolean;
}

/** Whom to ask, group by group, with live advice on what the report could show. */
export function RatersEditor({ round, canRemove }: RatersEditorProps) {
  const { t } = useTranslation("feedback");
  const { data } = useSuspenseFragment({ fragment: RatersEditor_round, fragmentName: "RatersEditor_round", from: round });
  // Lines that are typed but not added yet count in the advice.
  const [typed, setTyped] = useState<Readonly<Record<string, number>>>({});
  if (!data.questionnaire) return null;
  const questionnaire = parseQuestionnaire(data.questionnaire.definition);
  const advice = adviseGroups(countsOf(questionnaire, data.invitations, typed), thresholdsOf(questionnaire));
  const [least, most] = questionnaire.rules.suggestedTotal;
  return (
    <Stack gap="large">
      <Notice title={t("raters.total", { count: advice.asked })} isLive>
        <p>{advice.asked > data.maxRaters ? t("raters.tooMany", { count: data.maxRaters }) : t("raters.suggested", { least, most })}</p>
        {!advice.canOpen && <p>{t("raters.cannotOpenYet")}</p>}
      </Notice>
      {questionnaire.raterGroups
        .filter((group) => group.id !== "self")
        .map((group) => (
          <GroupEditor
            key={group.id}
            roundId={data.id}
            group={group}
            questionnaire={questionnaire}
            advice={advice.groups.find((one) => one.groupId === group.id)}
            invitations={data.invitations.filter((invitation) => invitation.groupKey === group.id)}
            canRemove={canRemove === true}
            onTyped={(count) => setTyped((before) => (before[group.id] === count ? before : { ...before, [group.id]: count }))}
          />
        ))}
    </Stack>
  );
}
