import { writeContext } from "../../platform/graphql/context.js";
import type { StepDraft, StepSourceKind, StepState } from "./goal.rules.js";

export interface StepTexts extends StepDraft {
  readonly whatWorks: string;
  readonly whatDoesNot: string;
  readonly whatNext: string;
}

export interface StoredStep extends StepTexts {
  readonly id: string;
  readonly goalId: string;
  readonly state: StepState;
  readonly version: number;
}

export interface StepSource {
  readonly kind: StepSourceKind;
  readonly text: string;
}

export interface NewStep extends StepDraft {
  readonly state: StepState;
  readonly source: StepSource | null;
}

const COLUMNS = `id, goal_id as "goalId", state, intention, expected_on::text as "expectedOn", what_works as "whatWorks",
  what_does_not as "whatDoesNot", what_next as "whatNext", version`;

/** Steps of the viewer's own goals, in the running mutation's transaction. */
export class GoalStepRepository {
  async find(id: string): Promise<StoredStep | null> {
    return this.one("id = $3", id);
  }

  async findOpen(goalId: string): Promise<StoredStep | null> {
    return this.one("goal_id = $3 and state = 'OPEN'", goalId);
  }

  async count(goalId: string): Promise<number> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<{ count: number }[]>(
      "select count(*)::int as count from goals.step where organisation_id = $1 and owner_id = $2 and goal_id = $3",
      [viewer.organisationId, viewer.personId, goalId],
    );
    return rows[0]?.count ?? 0;
  }

  /** Adds a step behind the others. The goal must be locked. */
  async insert(goalId: string, step: NewStep): Promise<string> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<[{ id: string }]>(
      `insert into goals.step (organisation_id, owner_id, goal_id, audience, position, intention, expected_on, state, source_kind, source_text)
       select g.organisation_id, g.owner_id, g.id, g.audience, coalesce((select max(s.position) from goals.step s where s.organisation_id = $1 and s.goal_id = $3), 0) + 1, $4, $5, $6, $7, $8
       from goals.goal g where g.organisation_id = $1 and g.owner_id = $2 and g.id = $3 returning id`,
      [
        viewer.organisationId,
        viewer.personId,
        goalId,
        step.intention,
        step.expectedOn,
        step.state,
        step.source?.kind ?? null,
        step.source?.text ?? null,
      ],
    );
    return rows[0].id;
  }

  /** False when the step is no longer at `version`. */
  async update(id: string, version: number, texts: StepTexts): Promise<boolean> {
    const { manager, viewer } = writeContext();
    const [, changed] = await manager.query<[unknown[], number]>(
      `update goals.step set intention = $5, expected_on = $6, what_works = $7, what_does_not = $8, what_next = $9, version = version + 1
       where organisation_id = $1 and owner_id = $2 and id = $3 and version = $4`,
      [
        viewer.organisationId,
        viewer.personId,
        id,
        version,
        texts.intention,
        texts.expectedOn,
        texts.whatWorks,
        texts.whatDoesNot,
        texts.whatNext,
      ],
    );
    return changed === 1;
  }

  /** Moves a step of a locked goal. */
  async move(id: string, to: StepState): Promise<void> {
    const { manager, viewer } = writeContext();
    await manager.query("update goals.step set state = $4 where organisation_id = $1 and owner_id = $2 and id = $3", [
      viewer.organisationId,
      viewer.personId,
      id,
      to,
    ]);
  }

  private async one(condition: string, value: string): Promise<StoredStep | null> {
    const { manager, viewer } = writeContext();
    const rows = await manager.query<StoredStep[]>(
      `select ${COLUMNS} from goals.step where organisation_id = $1 and owner_id = $2 and ${condition}`,
      [viewer.organisationId, viewer.personId, value],
    );
    return rows[0] ?? null;
  }
}
