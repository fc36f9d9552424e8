import type { Admission, RefusalReason, Remainder } from "./admission.rules.js";
import type { Dimension, Frame } from "./frame.rules.js";

/** A group of the frame by what HR calls it. */
export interface FrameUnitRef {
  readonly dimension: Dimension;
  readonly id: string;
}

export interface RefusedUnit {
  readonly unit: FrameUnitRef;
  readonly reason: RefusalReason;
  /** How many employees would stand alone. */
  readonly employees: number;
  /** The groups that could have been subtracted. */
  readonly against: readonly FrameUnitRef[];
}

/** How many cells contain one person for one talent, and how many may. */
export interface BudgetProof {
  readonly used: number;
  readonly allowed: number;
}

/** What the works council may read: everything the gate of an epoch looked at, all of it from the frame. */
export interface AdmissionProof {
  readonly admitted: number;
  readonly refused: readonly RefusedUnit[];
  readonly smallestGroup: number | null;
  readonly remainders: readonly Remainder[];
  readonly combinationsExamined: number;
  readonly budget: BudgetProof;
  /** Each line is a reason not to publish. */
  readonly failures: readonly string[];
}

export function unitAt(frame: Frame, place: number): FrameUnitRef {
  const group = frame.groups[place];
  if (!group) throw new RangeError(`There is no group ${place}`);
  return { dimension: group.dimension, id: group.id };
}

export function admissionProof(frame: Frame, { admitted, refused, checks }: Admission, budget: BudgetProof): AdmissionProof {
  const { failures, ...measured } = checks;
  return {
    admitted: admitted.length,
    refused: refused.map(({ group, against, ...refusal }) => ({
      ...refusal,
      unit: unitAt(frame, group),
      against: against.map((place) => unitAt(frame, place)),
    })),
    ...measured,
    budget,
    failures: [
      ...failures,
      ...(budget.used > budget.allowed
        ? [`one person would be in ${budget.used} cells for one talent, and ${budget.allowed} are allowed`]
        : []),
    ],
  };
}
