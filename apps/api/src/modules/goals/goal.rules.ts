import { charsOf, LIMITS } from "@eigenkleur/shared";

/** A goal is never "100 % done": it is worked on, rests, is celebrated or is let go. */
export const GOAL_STATES = ["OPEN", "RESTING", "CELEBRATED", "STOPPED"] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** Every move can be taken back, so that nobody has to think twice before celebrating. */
const NEXT_GOAL_STATES = {
  OPEN: ["RESTING", "CELEBRATED", "STOPPED"],
  RESTING: ["OPEN", "CELEBRATED", "STOPPED"],
  CELEBRATED: ["OPEN"],
  STOPPED: ["OPEN"],
} as const satisfies Record<GoalState, readonly GoalState[]>;

export function canMoveGoal(from: GoalState, to: GoalState): boolean {
  const allowed: readonly GoalState[] = NEXT_GOAL_STATES[from];
  return allowed.includes(to);
}

export const STEP_STATES = ["PLANNED", "OPEN", "DONE", "STOPPED"] as const;
export type StepState = (typeof STEP_STATES)[number];

/** A step that was finished can be opened again while the goal has no other open step; a planned one can be let go. */
const NEXT_STEP_STATES = {
  PLANNED: ["OPEN", "STOPPED"],
  OPEN: ["PLANNED", "DONE", "STOPPED"],
  DONE: ["OPEN"],
  STOPPED: ["OPEN", "PLANNED"],
} as const satisfies Record<StepState, readonly StepState[]>;

export function canMoveStep(from: StepState, to: StepState): boolean {
  const allowed: readonly StepState[] = NEXT_STEP_STATES[from];
  return allowed.includes(to);
}

/** What in a feedback report gave rise to a step. */
export const STEP_SOURCE_KINDS = ["FEEDBACK_THEME", "FEEDBACK_COMMENT"] as const;
export type StepSourceKind = (typeof STEP_SOURCE_KINDS)[number];

/** Of steps planned together with a goal, the first is open and the others wait: one small step at a time. */
export function initialStates(count: number): StepState[] {
  return Array.from({ length: count }, (_, index) => (index === 0 ? "OPEN" : "PLANNED"));
}

/** A day as `YYYY-MM-DD` that exists. */
export function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && value >= "2000-01-01" && value <= "2100-12-31" && new Date(time).toISOString().startsWith(value);
}

export interface StepDraft {
  readonly intention: string;
  readonly expectedOn: string | null;
}

export interface InputRefusal {
  readonly path: string;
  readonly message: string;
}

/** A goal's own words: a title that is there and fits, and why it matters. */
export function checkGoalTexts(texts: { readonly title: string; readonly why: string }): InputRefusal[] {
  return [
    ...(texts.title === "" ? [{ path: "title", message: "empty" }] : []),
    ...(charsOf(texts.title) > LIMITS.goalTitleCharsMax ? [{ path: "title", message: "tooLong" }] : []),
    ...(charsOf(texts.why) > LIMITS.goalWhyCharsMax ? [{ path: "why", message: "tooLong" }] : []),
  ];
}

/** What one intends, and by which day if one wants to say so. */
export function checkStepDraft(draft: StepDraft, path = ""): InputRefusal[] {
  return [
    ...(draft.intention === "" ? [{ path: `${path}intention`, message: "empty" }] : []),
    ...(charsOf(draft.intention) > LIMITS.stepTextCharsMax ? [{ path: `${path}intention`, message: "tooLong" }] : []),
    ...(draft.expectedOn !== null && !isDay(draft.expectedOn) ? [{ path: `${path}expectedOn`, message: "day" }] : []),
  ];
}

/** The three notes of a step: what works, what does not, what next. Any of them may stay empty. */
export function checkStepNotes(notes: Readonly<Record<"whatWorks" | "whatDoesNot" | "whatNext", string>>): InputRefusal[] {
  return Object.entries(notes).flatMap(([path, text]) => (charsOf(text) > LIMITS.stepTextCharsMax ? [{ path, message: "tooLong" }] : []));
}
