import type { Pool } from "pg";
import type { Demonstration } from "../../platform/module.js";
import { forEachOwner, readDemonstrationPortfolios } from "../portfolio/index.js";
import type { StepState } from "./goal.rules.js";

interface DemonstrationGoal {
  readonly title: string;
  readonly why: string;
  readonly isShared: boolean;
  readonly steps: readonly {
    readonly intention: string;
    readonly state: StepState;
    readonly whatWorks?: string;
    readonly whatDoesNot?: string;
    readonly whatNext?: string;
  }[];
}

/** Gives some made-up people their goals, each a little on its way. */
export async function giveDemonstrationGoals(pool: Pool, demonstration: Demonstration): Promise<void> {
  const { organisationId } = demonstration;
  const goals = await readDemonstrationPortfolios<"goals", DemonstrationGoal>("goals");
  await forEachOwner(pool, demonstration, goals, async (client, personId, goal, position) => {
    const { rows } = await client.query<{ id: string }>(
      "insert into goals.goal (organisation_id, owner_id, title, why, created_at, audience) values ($1, $2, $3, $4, now() + make_interval(secs => $5), $6) returning id",
      [organisationId, personId, goal.title, goal.why, position, goal.isShared ? "ORGANISATION" : "PRIVATE"],
    );
    const goalId = rows[0]?.id;
    if (goalId === undefined) return;
    for (const [index, step] of goal.steps.entries()) {
      await client.query(
        `insert into goals.step (organisation_id, owner_id, goal_id, position, intention, state, what_works, what_does_not, what_next, audience)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          organisationId,
          personId,
          goalId,
          index + 1,
          step.intention,
          step.state,
          step.whatWorks ?? "",
          step.whatDoesNot ?? "",
          step.whatNext ?? "",
          goal.isShared ? "ORGANISATION" : "PRIVATE",
        ],
      );
    }
  });
}
