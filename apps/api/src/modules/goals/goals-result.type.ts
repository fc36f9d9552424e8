import { createUnionType, Field, ID, ObjectType } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { EditConflictProblem, isEditConflict } from "../portfolio/index.js";

@Access("REACHED")
@ObjectType("CreateGoalSuccess")
export class CreateGoalSuccess {
  goalId: string;
}

@Access("REACHED")
@ObjectType("UpdateGoalSuccess")
export class UpdateGoalSuccess {
  goalId: string;
}

@Access("REACHED")
@ObjectType("MoveGoalSuccess")
export class MoveGoalSuccess {
  goalId: string;
}

@Access("REACHED")
@ObjectType("RemoveGoalSuccess")
export class RemoveGoalSuccess {
  @Field(() => ID, { description: "Can be put back for thirty days." })
  goalId: string;
}

@Access("REACHED")
@ObjectType("RestoreGoalSuccess")
export class RestoreGoalSuccess {
  goalId: string;
}

@Access("REACHED")
@ObjectType("MakeStepSuccess")
export class MakeStepSuccess {
  goalId: string;

  stepId: string;
}

@Access("REACHED")
@ObjectType("MoveStepSuccess")
export class MoveStepSuccess {
  goalId: string;

  stepId: string;
}

@Access("REACHED")
@ObjectType("FinishStepSuccess")
export class FinishStepSuccess {
  goalId: string;

  stepId: string;
}

@Access("REACHED")
@ObjectType("UpdateStepSuccess")
export class UpdateStepSuccess {
  stepId: string;
}

@Access("REACHED")
@ObjectType("StepAlreadyOpenProblem", { description: "Another step of this goal is open: one small step at a time. Nothing was changed." })
export class StepAlreadyOpenProblem {
  openStepId: string;
}

const isAlreadyOpen = (result: object): boolean => "openStepId" in result;

export const UpdateGoalResult = createUnionType({
  name: "UpdateGoalResult",
  types: () => [UpdateGoalSuccess, EditConflictProblem] as const,
  resolveType: (result) => (isEditConflict(result) ? EditConflictProblem : UpdateGoalSuccess),
});

export const UpdateStepResult = createUnionType({
  name: "UpdateStepResult",
  types: () => [UpdateStepSuccess, EditConflictProblem] as const,
  resolveType: (result) => (isEditConflict(result) ? EditConflictProblem : UpdateStepSuccess),
});

export const MakeStepResult = createUnionType({
  name: "MakeStepResult",
  types: () => [MakeStepSuccess, StepAlreadyOpenProblem] as const,
  resolveType: (result) => (isAlreadyOpen(result) ? StepAlreadyOpenProblem : MakeStepSuccess),
});

export const MoveStepResult = createUnionType({
  name: "MoveStepResult",
  types: () => [MoveStepSuccess, StepAlreadyOpenProblem] as const,
  resolveType: (result) => (isAlreadyOpen(result) ? StepAlreadyOpenProblem : MoveStepSuccess),
});

export const FinishStepResult = createUnionType({
  name: "FinishStepResult",
  types: () => [FinishStepSuccess, StepAlreadyOpenProblem] as const,
  resolveType: (result) => (isAlreadyOpen(result) ? StepAlreadyOpenProblem : FinishStepSuccess),
});
