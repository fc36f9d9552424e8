import { Arg, Mutation, Resolver } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import type { GoalStepService } from "./goal-step.service.js";
import { FinishStepInput, MakeStepInput, MoveStepInput, UpdateStepInput } from "./goals.input.js";
import { FinishStepResult, MakeStepResult, MoveStepResult, UpdateStepResult } from "./goals-result.type.js";

@Resolver()
export class GoalStepsResolver {
  constructor(private readonly steps: GoalStepService) {}

  @Access("SIGNED_IN")
  @Mutation(() => MakeStepResult, {
    description: "A small step in a goal whose step is free, or in a new goal; also from something in a feedback report.",
  })
  async makeStep(@Arg("input", () => MakeStepInput) input: MakeStepInput): Promise<typeof MakeStepResult> {
    return this.steps.make({
      goalId: input.goalId ?? null,
      newGoalTitle: input.newGoalTitle ?? null,
      intention: input.intention,
      expectedOn: input.expectedOn ?? null,
      state: input.isForLater ? "PLANNED" : "OPEN",
      source: input.source ?? null,
    });
  }

  @Access("SIGNED_IN")
  @Mutation(() => UpdateStepResult, { description: "Saves the words of a step; of two tabs, the second gets both texts." })
  async updateStep(@Arg("input", () => UpdateStepInput) input: UpdateStepInput): Promise<typeof UpdateStepResult> {
    return this.steps.update({ ...input, expectedOn: input.expectedOn ?? null });
  }

  @Access("SIGNED_IN")
  @Mutation(() => MoveStepResult, { description: "Opens, finishes, stops or puts back a step." })
  async moveStep(@Arg("input", () => MoveStepInput) input: MoveStepInput): Promise<typeof MoveStepResult> {
    return this.steps.move(input.stepId, input.state);
  }

  @Access("SIGNED_IN")
  @Mutation(() => FinishStepResult, { description: "Finishes the open step and, if wanted, opens the next in the same breath." })
  async finishStep(@Arg("input", () => FinishStepInput) input: FinishStepInput): Promise<typeof FinishStepResult> {
    return this.steps.finish({
      stepId: input.stepId,
      state: input.isStopped ? "STOPPED" : "DONE",
      nextStepId: input.nextStepId ?? null,
      nextIntention: input.nextIntention ?? null,
    });
  }
}
