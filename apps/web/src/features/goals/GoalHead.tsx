import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { LIMITS } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { graphql } from "../../gql/index.js";
import type { GoalHead_GoalFragment, GoalState } from "../../gql/graphql.js";
import { paths } from "../../platform/paths.js";
import { AutosaveField, Button, Card, ProblemNotice, Row, useFieldSave, useToast } from "../../ui/index.js";
import { ShareButton } from "../portfolio/ShareButton.js";
import { useMoveGoal } from "./useMoveGoal.js";
import { useRemoveGoal, useRestoreGoal } from "./useRemoveGoal.js";
import { useUpdateGoal } from "./useUpdateGoal.js";

export const GoalHead_goal = graphql(`
  fragment GoalHead_goal on Goal {
    id
    title
    why
    state
    version
    audience
    sharedWith {
      id
      fullName
    }
  }
`);

/** Where one can go from each state; every move can be taken back. */
const MOVES = {
  OPEN: ["CELEBRATED", "RESTING", "STOPPED"],
  RESTING: ["OPEN", "CELEBRATED", "STOPPED"],
  CELEBRATED: ["OPEN"],
  STOPPED: ["OPEN"],
} as const satisfies Record<GoalState, readonly GoalState[]>;

/** The goal itself: its words, whom it is shown to, and letting it rest or celebrating it. */
export function GoalHead({ goal }: { readonly goal: FragmentType<GoalHead_GoalFragment> }) {
  const { t } = useTranslation("goals");
  const show = useToast();
  const navigate = useNavigate();
  const { data } = useSuspenseFragment({ fragment: GoalHead_goal, from: goal });
  const [update] = useUpdateGoal();
  const [move, { error }] = useMoveGoal();
  const [remove] = useRemoveGoal();
  const [restore] = useRestoreGoal();
  const { id: goalId, title, why, version, state } = data;

  const save = useFieldSave<"title" | "why">({ texts: { title, why }, version }, async (texts, expectedVersion) => {
    const { updateGoal: result } = await update({ goalId, expectedVersion, ...texts });
    if (result.__typename === "UpdateGoalSuccess") return { kind: "saved", version: result.goal?.version ?? expectedVersion + 1 };
    return { kind: "conflict", version: result.currentVersion, texts: result.texts };
  });
  const moveTo = async (next: GoalState) => {
    await move({ goalId, state: next });
    show({ text: t(`moved.${next}`), onUndo: () => void move({ goalId, state }) });
  };
  const takeOut = async () => {
    await remove({ goalId });
    void navigate(paths.goals);
    show({ text: t("removed", { title }), onUndo: () => void restore({ goalId }) });
  };

  return (
    <Card title={t("head.title")}>
      <AutosaveField
        label={t("head.goal")}
        rows={1}
        maxChars={LIMITS.goalTitleCharsMax}
        value={title}
        version={version}
        save={save("title")}
      />
      <AutosaveField label={t("head.why")} rows={2} maxChars={LIMITS.goalWhyCharsMax} value={why} version={version} save={save("why")} />
      <Row>
        <ShareButton kind="GOAL" itemId={goalId} name={title} audience={data.audience ?? "PRIVATE"} people={data.sharedWith} />
        {MOVES[state].map((next) => (
          <Button key={next} onPress={() => void moveTo(next).catch(() => undefined)}>
            {t(`move.${next}`)}
          </Button>
        ))}
        <Button look="quiet" onPress={() => void takeOut()}>
          {t("remove")}
        </Button>
      </Row>
      <ProblemNotice error={error} />
    </Card>
  );
}
