import type { Document } from "../../../platform/documents/document.js";

export interface MeasuredAttack {
  readonly name: string;
  readonly expected: string;
  readonly measured: string;
  readonly isWithin: boolean;
}

/** The running configuration of one organisation's map, as its documents tell it. Nothing here depends on who takes part. */
export interface MapFacts {
  readonly organisationName: string;
  readonly isOn: boolean;
  readonly decision: { readonly reference: string; readonly decidedOn: string } | null;
  readonly profile: "STANDARD" | "STRICT";
  /** A published number differs from the count by at most this. */
  readonly noiseAtMost: number;
  /** Variance of that difference. */
  readonly noiseVariance: number;
  /** Smallest number that is shown. */
  readonly shownFrom: number;
  /** Smallest group, in employees. */
  readonly groupFrom: number;
  /** A date is skipped with fewer people taking part, or fewer who changed. */
  readonly participantsFrom: number;
  readonly changesFrom: number;
  /** Days before a date on which the groups are fixed. */
  readonly frozenDays: number;
  /** How many cells of one epoch one person can be in, for one talent. */
  readonly cellsPerPerson: number;
  /** From which difference two epochs are said to differ. */
  readonly trendFrom: number;
  readonly epochsVisible: number;
  readonly withdrawnAfterMonths: number;
  readonly attacks: { readonly measuredOn: string; readonly rows: readonly MeasuredAttack[] } | null;
}

export type MapDocument = (facts: MapFacts) => Document;
