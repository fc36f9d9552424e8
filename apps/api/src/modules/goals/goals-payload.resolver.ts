import type { GraphQLResolveInfo } from "graphql";
import { type ClassType, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { sql } from "../../platform/db/sql.js";
import type { ResolverClass } from "../../platform/graphql/build-schema.js";
import type { FieldRead } from "../../platform/graphql/compile-field.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { ShapeReads } from "../../platform/graphql/read-shapes.js";
import { portfolioPayload } from "../portfolio/index.js";
import { GoalShape, GoalStepShape } from "./goals.shape.js";
import {
  CreateGoalSuccess,
  FinishStepSuccess,
  MakeStepSuccess,
  MoveGoalSuccess,
  MoveStepSuccess,
  RemoveGoalSuccess,
  RestoreGoalSuccess,
  StepAlreadyOpenProblem,
  UpdateGoalSuccess,
  UpdateStepSuccess,
} from "./goals-result.type.js";
import { GoalStepType, GoalType } from "./goals.type.js";

const GOAL: FieldRead = { shape: () => GoalShape, kind: "one", where: ({ row, input }) => sql`${row}.id = ${input.uuid("goalId")}` };
const STEP: FieldRead = { shape: () => GoalStepShape, kind: "one", where: ({ row, input }) => sql`${row}.id = ${input.uuid("stepId")}` };
const OPEN_STEP: FieldRead = {
  shape: () => GoalStepShape,
  kind: "one",
  where: ({ row, input }) => sql`${row}.id = ${input.uuid("openStepId")}`,
};

/** Results name what they changed by id; these fields read it afterwards, through the same shapes as everything else. */
export function goalPayloads(reads: ShapeReads): [ResolverClass, object][] {
  const withGoal = [
    CreateGoalSuccess,
    UpdateGoalSuccess,
    MoveGoalSuccess,
    RestoreGoalSuccess,
    MakeStepSuccess,
    MoveStepSuccess,
    FinishStepSuccess,
  ];
  return [
    ...withGoal.map((type) => goalField(type, reads)),
    ...[MakeStepSuccess, UpdateStepSuccess].map((type) => stepField(type, reads)),
    openStepField(reads),
    ...[CreateGoalSuccess, RemoveGoalSuccess, RestoreGoalSuccess].map((type) => portfolioPayload(type, reads)),
  ];
}

function goalField(type: ClassType, reads: ShapeReads): [ResolverClass, object] {
  @Resolver(() => type)
  class GoalPayloadResolver {
    @FieldResolver(() => GoalType, { nullable: true })
    async goal(@Root() root: Record<string, unknown>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return reads.field(info, GOAL, await context.getViewer(), root);
    }
  }
  return [GoalPayloadResolver, new GoalPayloadResolver()];
}

function stepField(type: ClassType, reads: ShapeReads): [ResolverClass, object] {
  @Resolver(() => type)
  class StepPayloadResolver {
    @FieldResolver(() => GoalStepType, { nullable: true })
    async step(@Root() root: Record<string, unknown>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return reads.field(info, STEP, await context.getViewer(), root);
    }
  }
  return [StepPayloadResolver, new StepPayloadResolver()];
}

function openStepField(reads: ShapeReads): [ResolverClass, object] {
  @Resolver(() => StepAlreadyOpenProblem)
  class OpenStepResolver {
    @FieldResolver(() => GoalStepType, { nullable: true })
    async openStep(
      @Root() root: Record<string, unknown>,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return reads.field(info, OPEN_STEP, await context.getViewer(), root);
    }
  }
  return [OpenStepResolver, new OpenStepResolver()];
}
