import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { canMoveGoal, canMoveStep, checkStepDraft, GOAL_STATES, initialStates, isDay, STEP_STATES } from "./goal.rules.js";

describe("the states of a goal", () => {
  it("can all be left again: nothing somebody does to a goal is final", () => {
    for (const state of GOAL_STATES) expect(GOAL_STATES.some((next) => canMoveGoal(state, next))).toBe(true);
  });
  it("can be celebrated from work and from rest, not from having been let go", () => {
    expect(GOAL_STATES.filter((state) => canMoveGoal(state, "CELEBRATED"))).toEqual(["OPEN", "RESTING"]);
  });
  it("never move to themselves", () => {
    for (const state of GOAL_STATES) expect(canMoveGoal(state, state)).toBe(false);
  });
});

describe("the states of a step", () => {
  it("let only an open step be done", () => {
    expect(STEP_STATES.filter((state) => canMoveStep(state, "DONE"))).toEqual(["OPEN"]);
  });
  it("let every step be opened again", () => {
    expect(STEP_STATES.filter((state) => canMoveStep(state, "OPEN"))).toEqual(["PLANNED", "DONE", "STOPPED"]);
  });
  it("begin with one open step, however many are planned together", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (count) => {
        const states = initialStates(count);
        expect(states).toHaveLength(count);
        expect(states.filter((state) => state === "OPEN")).toHaveLength(1);
        expect(states[0]).toBe("OPEN");
      }),
    );
    expect(initialStates(0)).toEqual([]);
  });
});

describe("a day", () => {
  it.each(["2026-02-28", "2028-02-29"])("%s exists", (day) => expect(isDay(day)).toBe(true));
  it.each(["2026-02-29", "2026-13-01", "26-01-01", "", "1999-12-31", "2101-01-01", "2026-1-1"])("%j does not, or is too far away", (day) =>
    expect(isDay(day)).toBe(false),
  );
});

describe("a step", () => {
  it("names the place of each fault", () => {
    expect(checkStepDraft({ intention: "", expectedOn: "morgen" }, "steps.2.")).toEqual([
      { path: "steps.2.intention", message: "empty" },
      { path: "steps.2.expectedOn", message: "day" },
    ]);
  });
});
