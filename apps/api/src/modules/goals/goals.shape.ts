import { sql } from "../../platform/db/sql.js";
import { computed, extendShape, many, one, shape } from "../../platform/graphql/shape.js";
import { asc } from "../../platform/graphql/shape-order.js";
import { readRoot } from "../../platform/graphql/shape-root.js";
import { PortfolioShape, shareableFields, shareableRelations, sharedWithViewer } from "../portfolio/index.js";

export const GoalStepShape = shape("GoalStep", {
  from: "goals.step",
  fields: {
    id: "id",
    intention: "intention",
    expectedOn: "expected_on",
    state: "state",
    whatWorks: "what_works",
    whatDoesNot: "what_does_not",
    whatNext: "what_next",
    version: "version",
    // @NOTE privacy: words of a feedback report stay with the owner when the goal is shared.
    sourceKind: computed((row, viewer) => sql`case when ${row}.owner_id = ${viewer.personId} then ${row}.source_kind end`),
    sourceText: computed((row, viewer) => sql`case when ${row}.owner_id = ${viewer.personId} then ${row}.source_text end`),
  },
  // @NOTE privacy: a step is seen by whom its goal is shown to.
  visible: (viewer, row) => sharedWithViewer(viewer, row, { owner: "owner_id", subject: "goal_id" }),
});

export const GoalShape = shape("Goal", {
  from: "goals.goal",
  fields: { id: "id", title: "title", why: "why", state: "state", version: "version", ...shareableFields },
  relations: {
    ...shareableRelations,
    steps: many(() => GoalStepShape, {
      on: (goal, step) => sql`${step}.goal_id = ${goal}.id`,
      orderBy: [asc("position", { type: "int4" }), asc("id")],
    }),
    openStep: one(() => GoalStepShape, { on: (goal, step) => sql`${step}.goal_id = ${goal}.id and ${step}.state = 'OPEN'` }),
  },
  visible: (viewer, row) => sql`${row}.removed_at is null and (${sharedWithViewer(viewer, row)})`,
});

/** What this module adds to a portfolio. */
export const PortfolioGoals = extendShape(PortfolioShape, {
  relations: {
    goals: many(() => GoalShape, {
      on: (portfolio, goal) => sql`${goal}.owner_id = ${portfolio}.id`,
      orderBy: [asc("created_at"), asc("id")],
    }),
  },
});

/**
 * One of the viewer's own goals.
 * @NOTE privacy: a colleague's goal is read in their portfolio, where the reading is recorded, and nowhere else.
 */
export const goalRoot = readRoot("goal", {
  shape: () => GoalShape,
  kind: "one",
  where: ({ args, viewer, row }) => sql`${row}.id = ${args.uuid("id")} and ${row}.owner_id = ${viewer.personId}`,
});
