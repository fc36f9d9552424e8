import { charsOf, LIMITS, tidyLine, tidyText } from "@eigenkleur/shared";
import { forbidden, invalidInput, limitReached, notFound } from "../../platform/errors/app-error.js";
import { writeContext } from "../../platform/graphql/context.js";
import { AnswerUnchanged } from "../../platform/graphql/mutation.js";
import { isUuid } from "../../platform/graphql/shape-arguments.js";
import { canTendPortfolio, editConflict } from "../portfolio/index.js";
import { canMoveStep, checkStepDraft, checkStepNotes, type InputRefusal, type StepDraft, type StepState } from "./goal.rules.js";
import type { GoalRepository, StoredGoal } from "./goal.repository.js";
import type { GoalStepRepository, StepSource, StepTexts, StoredStep } from "./goal-step.repository.js";
import { tidyDraft, type GoalService } from "./goal.service.js";

export interface MakeStep extends StepDraft {
  /** The goal it belongs to, or else the title of a new one. */
  readonly goalId: string | null;
  readonly newGoalTitle: string | null;
  /** `PLANNED` keeps it for later when another step is open. */
  readonly state: "OPEN" | "PLANNED";
  readonly source: StepSource | null;
}

export interface StepMade {
  readonly goalId: string;
  readonly stepId: string;
}

/** Another step of the goal is open: one small step at a time. */
export interface StepAlreadyOpen {
  readonly openStepId: string;
}

/** Taking small steps: one at a time, with what works and what does not side by side. */
export class GoalStepService {
  constructor(
    private readonly goals: GoalRepository,
    private readonly steps: GoalStepRepository,
    private readonly goalService: Pick<GoalService, "create">,
  ) {}

  /**
   * A step in a goal whose step is free, or in a new goal.
   * @throws AnswerUnchanged with StepAlreadyOpen
   */
  async make(input: MakeStep): Promise<StepMade> {
    this.allow();
    const draft = tidyDraft(input);
    const source = input.source && { kind: input.source.kind, text: tidyText(input.source.text) };
    const problems = [...checkStepDraft(draft), ...sourceProblems(source)];
    if ((input.goalId === null) === (input.newGoalTitle === null)) problems.push({ path: "goalId", message: "oneOfBoth" });
    if (problems.length > 0) throw invalidInput(problems);
    const goalId =
      input.goalId ?? (await this.goalService.create({ title: tidyLine(input.newGoalTitle ?? ""), why: "", steps: [] })).goalId;
    const goal = await this.lockedGoal(goalId);
    if ((await this.steps.count(goalId)) >= LIMITS.stepsMax) throw limitReached("steps");
    if (input.state === "OPEN") await this.mayOpen(goal);
    return { goalId, stepId: await this.steps.insert(goalId, { ...draft, state: input.state, source }) };
  }

  /** @throws AnswerUnchanged with an EditConflict when another tab was first */
  async update(input: StepTexts & { readonly stepId: string; readonly expectedVersion: number }): Promise<{ stepId: string }> {
    this.allow();
    const texts = tidyTexts(input);
    const problems = [
      ...checkStepDraft(texts),
      ...checkStepNotes({ whatWorks: texts.whatWorks, whatDoesNot: texts.whatDoesNot, whatNext: texts.whatNext }),
    ];
    if (problems.length > 0) throw invalidInput(problems);
    const before = await this.ownStep(input.stepId);
    if (isSame(before, texts)) return { stepId: before.id };
    if (before.version === input.expectedVersion && (await this.steps.update(before.id, before.version, texts)))
      return { stepId: before.id };
    const theirs = await this.ownStep(input.stepId);
    if (isSame(theirs, texts)) return { stepId: theirs.id };
    throw editConflict(theirs.version, wordsOf(texts), wordsOf(theirs));
  }

  /**
   * Moves a step: opens a planned one, finishes or stops the open one, opens a finished one again.
   * @throws AnswerUnchanged with StepAlreadyOpen
   */
  async move(stepId: string, to: StepState): Promise<StepMade> {
    this.allow();
    const { goalId } = await this.ownStep(stepId);
    const goal = await this.lockedGoal(goalId);
    const step = await this.ownStep(stepId);
    if (step.state === to) return { goalId, stepId };
    if (!canMoveStep(step.state, to)) throw invalidInput([{ path: "state", message: "cannotMove" }]);
    if (to === "OPEN") await this.mayOpen(goal);
    await this.steps.move(stepId, to);
    return { goalId, stepId };
  }

  /** Finishes or stops the open step and, in the same breath, opens the next: a planned one or a new one. */
  async finish(input: {
    readonly stepId: string;
    readonly state: "DONE" | "STOPPED";
    readonly nextStepId: string | null;
    readonly nextIntention: string | null;
  }): Promise<StepMade> {
    const finished = await this.move(input.stepId, input.state);
    if (input.nextStepId !== null) {
      if ((await this.ownStep(input.nextStepId)).goalId !== finished.goalId) throw notFound();
      return this.move(input.nextStepId, "OPEN");
    }
    if (input.nextIntention === null) return finished;
    return this.make({
      goalId: finished.goalId,
      newGoalTitle: null,
      intention: input.nextIntention,
      expectedOn: null,
      state: "OPEN",
      source: null,
    });
  }

  private async mayOpen(goal: StoredGoal): Promise<void> {
    if (goal.state !== "OPEN") throw invalidInput([{ path: "goalId", message: "goalNotOpen" }]);
    const open = await this.steps.findOpen(goal.id);
    if (open) throw new AnswerUnchanged<StepAlreadyOpen>({ openStepId: open.id });
  }

  private async lockedGoal(goalId: string): Promise<StoredGoal> {
    const goal = isUuid(goalId) ? await this.goals.lock(goalId) : null;
    if (!goal) throw notFound();
    return goal;
  }

  private async ownStep(stepId: string): Promise<StoredStep> {
    const step = isUuid(stepId) ? await this.steps.find(stepId) : null;
    if (!step) throw notFound();
    return step;
  }

  private allow(): void {
    if (!canTendPortfolio(writeContext().viewer)) throw forbidden();
  }
}

function sourceProblems(source: StepSource | null): InputRefusal[] {
  if (source === null) return [];
  if (source.text === "") return [{ path: "source.text", message: "empty" }];
  return charsOf(source.text) > LIMITS.stepSourceCharsMax ? [{ path: "source.text", message: "tooLong" }] : [];
}

function tidyTexts(input: StepTexts): StepTexts {
  return {
    ...tidyDraft(input),
    whatWorks: tidyText(input.whatWorks),
    whatDoesNot: tidyText(input.whatDoesNot),
    whatNext: tidyText(input.whatNext),
  };
}

function wordsOf(step: StepTexts): Record<string, string> {
  const { intention, whatWorks, whatDoesNot, whatNext } = step;
  return { intention, expectedOn: step.expectedOn ?? "", whatWorks, whatDoesNot, whatNext };
}

function isSame(a: StepTexts, b: StepTexts): boolean {
  return JSON.stringify(wordsOf(a)) === JSON.stringify(wordsOf(b));
}
