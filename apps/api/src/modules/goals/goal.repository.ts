import { writeContext } from "../../platform/graphql/context.js";
import { enqueue } from "../../platform/jobs/jobs.js";
import { FORGET_GOAL_JOB } from "./forget-taken-out.js";
import type { GoalState } from "./goal.rules.js";

export const RESTORE_DAYS = 30;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export interface StoredGoal {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly state: GoalState;
  readonly version: number;
}

/** The viewer's own goals, in the running mutation's transaction. */
export class GoalRepository {
  /** Holds the goal until the transaction ends, so that two tabs cannot open a step each. */
  async lock(id: string): Promise<StoredGoal | null> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<StoredGoal[]>(
      "select id, title, why, state, version from goals.goal where organisation_id = $1 and owner_id = $2 and id = $3 and removed_at is null for update",
      [viewer.organisationId, viewer.personId, id],
    );
    return rows[0] ?? null;
  }

  async count(): Promise<number> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<{ count: number }[]>(
      "select count(*)::int as count from goals.goal where organisation_id = $1 and owner_id = $2 and removed_at is null",
      [viewer.organisationId, viewer.personId],
    );
    return rows[0]?.count ?? 0;
  }

  async insert(texts: { readonly title: string; readonly why: string }): Promise<string> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<[{ id: string }]>(
      "insert into goals.goal (organisation_id, owner_id, title, why) values ($1, $2, $3, $4) returning id",
      [viewer.organisationId, viewer.personId, texts.title, texts.why],
    );
    return rows[0].id;
  }

  /** False when the goal is no longer at `version`. */
  async updateTexts(id: string, version: number, texts: { readonly title: string; readonly why: string }): Promise<boolean> {
    return this.change("title = $4, why = $5, version = version + 1", "version = $6 and removed_at is null", id, [
      texts.title,
      texts.why,
      version,
    ]);
  }

  /** False when the goal is no longer in that state. */
  async move(id: string, from: GoalState, to: GoalState): Promise<boolean> {
    return this.change("state = $4", "state = $5 and removed_at is null", id, [to, from]);
  }

  /** False when there was nothing to take out. It is forgotten in thirty days, unless it is put back. */
  async remove(id: string): Promise<boolean> {
    if (!(await this.change("removed_at = now()", "removed_at is null", id, []))) return false;
    const { manager, viewer } = writeContext();
    const runAt = new Date(Date.now() + RESTORE_DAYS * DAY_MS + MINUTE_MS);
    await enqueue(manager, FORGET_GOAL_JOB, { organisationId: viewer.organisationId, goalId: id }, { runAt });
    return true;
  }

  async restore(id: string): Promise<boolean> {
    return this.change("removed_at = null", "removed_at > now() - make_interval(days => $4)", id, [RESTORE_DAYS]);
  }

  private async change(set: string, condition: string, id: string, values: readonly unknown[]): Promise<boolean> {
    const { manager, viewer } = writeContext();
    const [, changed] = await manager.query<[unknown[], number]>(
      `update goals.goal set ${set} where organisation_id = $1 and owner_id = $2 and id = $3 and ${condition}`,
      [viewer.organisationId, viewer.personId, id, ...values],
    );
    return changed === 1;
  }
}
