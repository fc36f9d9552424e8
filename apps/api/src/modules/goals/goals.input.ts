import { Field, ID, InputType, Int } from "type-graphql";
import type { GoalState, StepSourceKind, StepState } from "./goal.rules.js";
import { GoalStateEnum, StepSourceKindEnum, StepStateEnum } from "./goals.type.js";

@InputType()
abstract class Intent {
  @Field(() => ID)
  clientMutationId: string;
}

@InputType()
export class PlannedStepInput {
  @Field(() => String)
  intention: string;

  @Field(() => String, { nullable: true })
  expectedOn: string | null;
}

@InputType()
export class StepSourceInput {
  @Field(() => StepSourceKindEnum)
  kind: StepSourceKind;

  @Field(() => String)
  text: string;
}

@InputType()
export class CreateGoalInput extends Intent {
  @Field(() => String)
  title: string;

  @Field(() => String, { defaultValue: "" })
  why: string;

  @Field(() => [PlannedStepInput], { defaultValue: [], description: "The first is open at once, the others wait their turn." })
  steps: PlannedStepInput[];
}

@InputType()
export class UpdateGoalInput extends Intent {
  @Field(() => ID)
  goalId: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  why: string;

  @Field(() => Int)
  expectedVersion: number;
}

@InputType()
export class MoveGoalInput extends Intent {
  @Field(() => ID)
  goalId: string;

  @Field(() => GoalStateEnum)
  state: GoalState;
}

@InputType()
export class RemoveGoalInput extends Intent {
  @Field(() => ID)
  goalId: string;
}

@InputType()
export class RestoreGoalInput extends Intent {
  @Field(() => ID)
  goalId: string;
}

@InputType()
export class MakeStepInput extends Intent {
  @Field(() => ID, { nullable: true, description: "The goal it belongs to, or else `newGoalTitle`." })
  goalId: string | null;

  @Field(() => String, { nullable: true })
  newGoalTitle: string | null;

  @Field(() => String)
  intention: string;

  @Field(() => String, { nullable: true, description: "A day, `YYYY-MM-DD`." })
  expectedOn: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "Keeps the step for later, for when another one is open." })
  isForLater: boolean;

  @Field(() => StepSourceInput, { nullable: true, description: "What in a feedback report gave rise to it." })
  source: StepSourceInput | null;
}

@InputType()
export class UpdateStepInput extends Intent {
  @Field(() => ID)
  stepId: string;

  @Field(() => String)
  intention: string;

  @Field(() => String, { nullable: true })
  expectedOn: string | null;

  @Field(() => String)
  whatWorks: string;

  @Field(() => String)
  whatDoesNot: string;

  @Field(() => String)
  whatNext: string;

  @Field(() => Int)
  expectedVersion: number;
}

@InputType()
export class MoveStepInput extends Intent {
  @Field(() => ID)
  stepId: string;

  @Field(() => StepStateEnum)
  state: StepState;
}

@InputType()
export class FinishStepInput extends Intent {
  @Field(() => ID)
  stepId: string;

  @Field(() => Boolean, { defaultValue: false, description: "Let go instead of done." })
  isStopped: boolean;

  @Field(() => ID, { nullable: true, description: "A planned step of the same goal that is opened in the same breath." })
  nextStepId: string | null;

  @Field(() => String, { nullable: true, description: "Or a new one." })
  nextIntention: string | null;
}
