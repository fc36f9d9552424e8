import { Arg, FieldResolver, ID, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { PortfolioType } from "../portfolio/index.js";
import type { GoalService } from "./goal.service.js";
import { CreateGoalInput, MoveGoalInput, RemoveGoalInput, RestoreGoalInput, UpdateGoalInput } from "./goals.input.js";
import { CreateGoalSuccess, MoveGoalSuccess, RemoveGoalSuccess, RestoreGoalSuccess, UpdateGoalResult } from "./goals-result.type.js";
import { GoalType } from "./goals.type.js";

@Resolver()
export class GoalsResolver {
  constructor(private readonly goals: GoalService) {}

  @Access("SIGNED_IN")
  @Query(() => GoalType, { nullable: true, description: "One of one's own goals." })
  goal(@Arg("id", () => ID) _id: string): GoalType | null {
    return null;
  }

  @Access("SIGNED_IN")
  @Mutation(() => CreateGoalSuccess, { description: "A new goal, if wanted with its first steps. Private until shared." })
  async createGoal(@Arg("input", () => CreateGoalInput) input: CreateGoalInput): Promise<CreateGoalSuccess> {
    return this.goals.create({
      ...input,
      steps: input.steps.map(({ intention, expectedOn }) => ({ intention, expectedOn: expectedOn ?? null })),
    });
  }

  @Access("SIGNED_IN")
  @Mutation(() => UpdateGoalResult, { description: "Saves the words of a goal; of two tabs, the second gets both texts." })
  async updateGoal(@Arg("input", () => UpdateGoalInput) input: UpdateGoalInput): Promise<typeof UpdateGoalResult> {
    return this.goals.update(input);
  }

  @Access("SIGNED_IN")
  @Mutation(() => MoveGoalSuccess, { description: "Lets a goal rest, celebrates it, lets it go, or takes it up again." })
  async moveGoal(@Arg("input", () => MoveGoalInput) input: MoveGoalInput): Promise<MoveGoalSuccess> {
    return this.goals.move(input.goalId, input.state);
  }

  @Access("SIGNED_IN")
  @Mutation(() => RemoveGoalSuccess, { description: "Takes a goal out with its steps; it can be put back for thirty days." })
  async removeGoal(@Arg("input", () => RemoveGoalInput) input: RemoveGoalInput): Promise<RemoveGoalSuccess> {
    return this.goals.remove(input.goalId);
  }

  @Access("SIGNED_IN")
  @Mutation(() => RestoreGoalSuccess, { description: "Puts a goal back, visible to its owner alone." })
  async restoreGoal(@Arg("input", () => RestoreGoalInput) input: RestoreGoalInput): Promise<RestoreGoalSuccess> {
    return this.goals.restore(input.goalId);
  }
}

/** What goals add to a portfolio; answered by the extended shape. */
@Resolver(() => PortfolioType)
export class PortfolioGoalsResolver {
  @FieldResolver(() => [GoalType], { description: "The goals that may be seen, oldest first." })
  goals(): GoalType[] {
    return [];
  }
}
