import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { ShareableItem } from "../portfolio/index.js";
import { GOAL_STATES, STEP_SOURCE_KINDS, STEP_STATES, type GoalState, type StepSourceKind, type StepState } from "./goal.rules.js";

export const GoalStateEnum = Object.fromEntries(GOAL_STATES.map((name) => [name, name])) as { [S in GoalState]: S };
registerEnumType(GoalStateEnum, {
  name: "GoalState",
  description: "A goal is worked on, rests, is celebrated or was let go. It is never a percentage.",
});

export const StepStateEnum = Object.fromEntries(STEP_STATES.map((name) => [name, name])) as { [S in StepState]: S };
registerEnumType(StepStateEnum, { name: "StepState", description: "Of one goal at most one step is open." });

export const StepSourceKindEnum = Object.fromEntries(STEP_SOURCE_KINDS.map((name) => [name, name])) as { [K in StepSourceKind]: K };
registerEnumType(StepSourceKindEnum, { name: "StepSourceKind", description: "What in a feedback report gave rise to a step." });

@Access("SHAPE")
@ObjectType("GoalStep", { description: "A small step towards a goal." })
export class GoalStepType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: "What I am going to do." })
  intention: string;

  @Field(() => String, { nullable: true, description: "A day, `YYYY-MM-DD`." })
  expectedOn: string | null;

  @Field(() => StepStateEnum)
  state: StepState;

  @Field(() => String)
  whatWorks: string;

  @Field(() => String)
  whatDoesNot: string;

  @Field(() => String)
  whatNext: string;

  @Field(() => Int, { description: "Goes up with each save; an edit names the version it started from." })
  version: number;

  @Field(() => StepSourceKindEnum, { nullable: true, description: "For the owner alone, also when the goal is shared." })
  sourceKind: StepSourceKind | null;

  @Field(() => String, { nullable: true, description: "For the owner alone, also when the goal is shared." })
  sourceText: string | null;
}

@Access("SHAPE")
@ObjectType("Goal", {
  implements: ShareableItem,
  description: "Something somebody wants to get better at or bring about, in small steps. Sharing it shares its steps.",
})
export class GoalType extends ShareableItem {
  @Field(() => String)
  title: string;

  @Field(() => String)
  why: string;

  @Field(() => GoalStateEnum)
  state: GoalState;

  @Field(() => Int, { description: "Goes up with each save; an edit names the version it started from." })
  version: number;

  @Field(() => [GoalStepType])
  steps: GoalStepType[];

  @Field(() => GoalStepType, { nullable: true })
  openStep: GoalStepType | null;
}
