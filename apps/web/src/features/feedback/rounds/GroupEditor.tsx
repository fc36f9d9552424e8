import type { FragmentType } from "@apollo/client";
import type { GroupAdvice, Questionnaire, RaterGroup } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RaterLine_InvitationFragment, RaterInput } from "../../../gql/graphql.js";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Card, Notice, ProblemNotice, Stack } from "../../../ui/index.js";
import { groupName } from "../group-name.js";
import { useAdviceText } from "./AdviceList.js";
import { AddressLines } from "./AddressLines.js";
import { ColleagueSearch } from "./ColleagueSearch.js";
import { Suggestions } from "./Suggestions.js";
import { SheetAdder } from "../sheets/SheetAdder.js";
import { RaterLine } from "./RaterLine.js";
import styles from "./rounds.module.css";
import { useAddRaters } from "./useRoundActs.js";

export interface GroupEditorProps {
  readonly roundId: string;
  readonly group: RaterGroup;
  readonly questionnaire: Questionnaire;
  readonly advice: GroupAdvice | undefined;
  readonly invitations: readonly ({ readonly id: string } & FragmentType<RaterLine_InvitationFragment>)[];
  readonly canRemove: boolean;
  readonly onTyped: (count: number) => void;
}

/** One group: who is in it, adding a colleague by name or somebody from outside by address, and what the report could show. */
export function GroupEditor({ roundId, group, questionnaire, advice, invitations, canRemove, onTyped }: GroupEditorProps) {
  const { t } = useTranslation("feedback");
  const { language } = useDisplay();
  const adviceText = useAdviceText(questionnaire);
  const [addRaters, { error }] = useAddRaters();
  const [refusal, setRefusal] = useState<string | null>(null);
  // Somebody known by name stands alone: a second one would make both recognisable and neither clear.
  const max = group.max ?? (group.anonymous ? undefined : 1);
  const isFull = max !== undefined && invitations.length >= max;
  const takesAddresses = group.external === true || !group.anonymous;
  const add = async (raters: Omit<RaterInput, "groupKey">[]): Promise<boolean> => {
    setRefusal(null);
    const { addRaters: result } = await addRaters({ roundId, raters: raters.map((rater) => ({ ...rater, groupKey: group.id })) });
    if (result.__typename === "RatersRefusedProblem") {
      const lines = result.refusals.map((one) =>
        t("raters.refused", { who: raters[one.index]?.email ?? raters[one.index]?.name ?? "", why: t(`refusal.${one.reason}`) }),
      );
      setRefusal(lines.join(" "));
      return false;
    }
    if (result.__typename === "RatersTooManyProblem") {
      setRefusal(t("raters.tooMany", { count: result.max }));
      return false;
    }
    return true;
  };
  return (
    <Card
      title={groupName(group.name, language)}
      aside={<span className={styles.quiet}>{t("raters.inGroup", { count: invitations.length })}</span>}
    >
      <Stack>
        {advice && <p className={styles.adviceLine}>{adviceText(advice)}</p>}
        {invitations.length > 0 && (
          <ul className={styles.people}>
            {invitations.map((invitation) => (
              <RaterLine key={invitation.id} roundId={roundId} invitation={invitation} canRemove={canRemove} />
            ))}
          </ul>
        )}
        {!isFull && group.anonymous && !takesAddresses && (
          <Suggestions roundId={roundId} onPick={(person) => void add([person]).catch(() => undefined)} />
        )}
        {!isFull && group.form === undefined && <ColleagueSearch onPick={(person) => void add([person]).catch(() => undefined)} />}
        {!isFull && takesAddresses && <AddressLines onAdd={(lines) => add(lines).catch(() => false)} onTyped={onTyped} />}
        {!isFull && takesAddresses && (
          <SheetAdder present={invitations.length} max={max} onAdd={(sheets) => add(sheets).catch(() => false)} />
        )}
        {refusal && (
          <Notice kind="problem" isLive>
            <p>{refusal}</p>
          </Notice>
        )}
        <ProblemNotice error={error} />
      </Stack>
    </Card>
  );
}
