/** From strict to loose. */
const PROFILES_BY_STRICTNESS = ["STRICT", "STANDARD"] as const;
const CADENCES_BY_STRICTNESS = ["QUARTERLY", "MONTHLY"] as const;
export type ProfileChoice = (typeof PROFILES_BY_STRICTNESS)[number];
export type Cadence = (typeof CADENCES_BY_STRICTNESS)[number];

/** What an organisation can choose about its map; everything else is fixed in the profile. */
export interface MapSettings {
  readonly profile: ProfileChoice;
  readonly cadence: Cadence;
  /** Two talents that may be asked together, each as `first|second` with the ids in order. */
  readonly pairs: readonly string[];
}

/** What holds for an organisation that never chose: off, and the standard profile four times a year. */
export const FIRST_SETTINGS: MapSettings = { profile: "STANDARD", cadence: "QUARTERLY", pairs: [] };

/** A short list stays short: each pair costs the budget of cells that one person may be in. */
export const PAIRS_MAX = 5;

/** What a change does to protection. A change that does both is a loosening: what is given does not pay for what is taken. */
export type ChangeKind = "NONE" | "TIGHTER" | "LOOSER";

export function kindOfChange(before: MapSettings, after: MapSettings): ChangeKind {
  const steps = [
    PROFILES_BY_STRICTNESS.indexOf(after.profile) - PROFILES_BY_STRICTNESS.indexOf(before.profile),
    CADENCES_BY_STRICTNESS.indexOf(after.cadence) - CADENCES_BY_STRICTNESS.indexOf(before.cadence),
    after.pairs.some((pair) => !before.pairs.includes(pair)) ? 1 : 0,
    before.pairs.some((pair) => !after.pairs.includes(pair)) ? -1 : 0,
  ];
  if (steps.some((step) => step > 0)) return "LOOSER";
  return steps.some((step) => step < 0) ? "TIGHTER" : "NONE";
}

/** Two ids as one pair, whatever the order they were given in; null for a talent with itself. */
export function pairOf(first: string, second: string): string | null {
  const [low, high] = [first.toLowerCase(), second.toLowerCase()].toSorted();
  return low === high ? null : `${low}|${high}`;
}

export type ChangeState = "DONE" | "PROPOSED" | "APPROVED" | "REFUSED" | "TAKEN_BACK";

const NEXT = {
  DONE: [],
  PROPOSED: ["APPROVED", "REFUSED", "TAKEN_BACK"],
  APPROVED: [],
  REFUSED: [],
  TAKEN_BACK: [],
} as const satisfies Record<ChangeState, readonly ChangeState[]>;

export function canMoveChange(from: ChangeState, to: ChangeState): boolean {
  const allowed: readonly ChangeState[] = NEXT[from];
  return allowed.includes(to);
}
