import type { FragmentType } from "@apollo/client";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { GoalCard_GoalFragment, GoalState } from "../../gql/graphql.js";
import { Button, EmptyState, Icon, Stack, useFocusBack } from "../../ui/index.js";
import { GoalCard } from "./GoalCard.js";
import { NewGoalDialog } from "./NewGoalDialog.js";
import styles from "./goals.module.css";

const ORDER = ["OPEN", "RESTING", "CELEBRATED", "STOPPED"] as const satisfies readonly GoalState[];

export interface GoalsSectionProps {
  readonly goals: readonly ({ readonly id: string; readonly state: GoalState } & FragmentType<GoalCard_GoalFragment>)[];
  /** On its own page the heading of the page says what this is. */
  readonly isWholePage?: boolean;
}

/** Goals under each other, those one works on first, and a way to begin one. */
export function GoalsSection({ goals, isWholePage }: GoalsSectionProps) {
  const { t } = useTranslation("goals");
  const [isAdding, setAdding] = useState(false);
  const addButton = useFocusBack(isAdding);
  const add = (
    <Button ref={addButton} look="primary" onPress={() => setAdding(true)}>
      <Icon name="plus" />
      {t("new.open")}
    </Button>
  );
  const sorted = goals.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return (
    <section className={styles.section} aria-label={t("title")}>
      <div className={styles.head}>
        {!isWholePage && <h2>{t("title")}</h2>}
        {goals.length > 0 && add}
      </div>
      {goals.length === 0 && (
        <EmptyState title={t("empty")} action={add}>
          {t("emptyText")}
        </EmptyState>
      )}
      <Stack>
        {sorted.map((goal) => (
          <GoalCard key={goal.id} goal={goal} level={isWholePage ? 2 : 3} />
        ))}
      </Stack>
      {isAdding && <NewGoalDialog onClose={() => setAdding(false)} />}
    </section>
  );
}
