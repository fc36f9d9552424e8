import type { ModuleParts, Platform } from "../../platform/module.js";
import { audienceOf, type Shareables, type ShareService } from "../portfolio/index.js";
import { giveDemonstrationGoals } from "./demonstration.js";
import { FORGET_GOAL_JOB, forgetTakenOut } from "./forget-taken-out.js";
import { Goal } from "./goal.entity.js";
import { GoalRepository } from "./goal.repository.js";
import { GoalService } from "./goal.service.js";
import { GoalStep } from "./goal-step.entity.js";
import { GoalStepRepository } from "./goal-step.repository.js";
import { GoalStepService } from "./goal-step.service.js";
import { GoalStepsResolver } from "./goal-steps.resolver.js";
import { goalPayloads } from "./goals-payload.resolver.js";
import { GoalsResolver, PortfolioGoalsResolver } from "./goals.resolver.js";
import { goalRoot, GoalShape, GoalStepShape, PortfolioGoals } from "./goals.shape.js";

export interface GoalsDeps {
  readonly shares: ShareService;
  readonly shareables: Shareables;
}

/** Personal goals in small steps. */
export function createGoals(platform: Platform, deps: GoalsDeps): ModuleParts {
  const repository = new GoalRepository();
  const stepRepository = new GoalStepRepository();
  const goals = new GoalService(repository, stepRepository, deps.shares);
  const steps = new GoalStepService(repository, stepRepository, goals);
  deps.shareables.register("GOAL", audienceOf("goals.goal", "removed_at is null"));
  return {
    resolvers: [
      [GoalsResolver, new GoalsResolver(goals)],
      [GoalStepsResolver, new GoalStepsResolver(steps)],
      [PortfolioGoalsResolver, new PortfolioGoalsResolver()],
      ...goalPayloads(platform.reads),
    ],
    shapes: [GoalShape, GoalStepShape, PortfolioGoals, goalRoot],
    entities: [Goal, GoalStep],
    jobs: { [FORGET_GOAL_JOB]: forgetTakenOut(platform.pools.jobs) },
    giveDemonstration: (demonstration) => giveDemonstrationGoals(platform.pools.api, demonstration),
  };
}
