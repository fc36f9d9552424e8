import { LIMITS, tidyLine, tidyText } from "@eigenkleur/shared";
import { conflict, forbidden, invalidInput, limitReached, notFound } from "../../platform/errors/app-error.js";
import { writeContext } from "../../platform/graphql/context.js";
import { isUuid } from "../../platform/graphql/shape-arguments.js";
import { canTendPortfolio, editConflict, type ShareService } from "../portfolio/index.js";
import { canMoveGoal, checkGoalTexts, checkStepDraft, initialStates, type GoalState, type StepDraft } from "./goal.rules.js";
import type { GoalRepository } from "./goal.repository.js";
import type { GoalStepRepository } from "./goal-step.repository.js";

const STEPS_AT_ONCE = 10;

export interface NewGoal {
  readonly title: string;
  readonly why: string;
  readonly steps: readonly StepDraft[];
}

/** Naming goals, letting them rest, celebrating them. */
export class GoalService {
  constructor(
    private readonly goals: GoalRepository,
    private readonly steps: GoalStepRepository,
    private readonly shares: Pick<ShareService, "withdraw">,
  ) {}

  /** A goal, if wanted with steps: the first is open at once, the others wait their turn. */
  async create(input: NewGoal): Promise<{ goalId: string }> {
    this.allow();
    const texts = { title: tidyLine(input.title), why: tidyText(input.why) };
    const drafts = input.steps.map(tidyDraft);
    if (drafts.length > STEPS_AT_ONCE) throw limitReached("stepsAtOnce");
    const problems = [...checkGoalTexts(texts), ...drafts.flatMap((draft, index) => checkStepDraft(draft, `steps.${index}.`))];
    if (problems.length > 0) throw invalidInput(problems);
    if ((await this.goals.count()) >= LIMITS.goalsMax) throw limitReached("goals");
    const goalId = await this.goals.insert(texts);
    const states = initialStates(drafts.length);
    for (const [index, draft] of drafts.entries())
      await this.steps.insert(goalId, { ...draft, state: states[index] ?? "PLANNED", source: null });
    return { goalId };
  }

  /** @throws AnswerUnchanged with an EditConflict when another tab was first */
  async update(input: {
    readonly goalId: string;
    readonly title: string;
    readonly why: string;
    readonly expectedVersion: number;
  }): Promise<{ goalId: string }> {
    this.allow();
    const texts = { title: tidyLine(input.title), why: tidyText(input.why) };
    const problems = checkGoalTexts(texts);
    if (problems.length > 0) throw invalidInput(problems);
    const before = isUuid(input.goalId) ? await this.goals.lock(input.goalId) : null;
    if (!before) throw notFound();
    const { title, why } = before;
    if (title === texts.title && why === texts.why) return { goalId: before.id };
    const saved = before.version === input.expectedVersion && (await this.goals.updateTexts(before.id, before.version, texts));
    if (!saved) throw editConflict(before.version, texts, { title, why });
    return { goalId: before.id };
  }

  async move(goalId: string, to: GoalState): Promise<{ goalId: string }> {
    this.allow();
    const goal = isUuid(goalId) ? await this.goals.lock(goalId) : null;
    if (!goal) throw notFound();
    if (goal.state === to) return { goalId };
    if (!canMoveGoal(goal.state, to)) throw invalidInput([{ path: "state", message: "cannotMove" }]);
    if (!(await this.goals.move(goalId, goal.state, to))) throw conflict();
    return { goalId };
  }

  /** Takes a goal out with its steps. Nobody else sees it from this moment; the owner can put it back for thirty days. */
  async remove(goalId: string): Promise<{ goalId: string }> {
    this.allow();
    if (!isUuid(goalId)) throw notFound();
    await this.shares.withdraw("GOAL", goalId);
    if (!(await this.goals.remove(goalId))) throw notFound();
    return { goalId };
  }

  /** Puts a goal back, for the owner's eyes. */
  async restore(goalId: string): Promise<{ goalId: string }> {
    this.allow();
    if (!isUuid(goalId) || !(await this.goals.restore(goalId))) throw notFound();
    return { goalId };
  }

  private allow(): void {
    if (!canTendPortfolio(writeContext().viewer)) throw forbidden();
  }
}

/** A draft as it is stored. */
export function tidyDraft(draft: StepDraft): StepDraft {
  return { intention: tidyText(draft.intention).trimStart(), expectedOn: draft.expectedOn === "" ? null : draft.expectedOn };
}
