import type { Dimension } from "./frame.rules.js";
import type { PerturbationParameters } from "./perturbation-table.rules.js";

/** What HR may ask of a group: how many have one talent, a talent of one theme, or two talents of the declared pairs. */
export type ExpressionKind = "TALENT" | "THEME" | "PAIR";

/** One block of the cube: every group of a dimension × every expression of a kind. */
export interface CellFamily {
  readonly dimension: Dimension;
  readonly expression: ExpressionKind;
}

export type ProfileName = "STANDARD" | "STRICT";

/** Everything that decides how safe a map is. HR may know all of it; only the secret and the people are kept from them. */
export interface MapProfile {
  readonly name: ProfileName;
  readonly table: PerturbationParameters;
  /** ρ: how much of a cell's noise stays the same over epochs. */
  readonly staticShare: number;
  /** T: the smallest number that is shown; at D + 2 nobody who is alone can ever become certain. */
  readonly threshold: number;
  /** S: how many epochs are visible together. */
  readonly epochsKept: number;
  /** K: the fewest employees of a group, of what is left of a partition, and of what two groups differ by. */
  readonly minimumGroup: number;
  /** The fewest employees of a group for which two talents together are shown. */
  readonly minimumPairGroup: number;
  readonly minimumParticipants: number;
  readonly minimumChanges: number;
  readonly families: readonly CellFamily[];
}

const COMMON = {
  staticShare: 0.5,
  epochsKept: 8,
  minimumGroup: 10,
  minimumPairGroup: 50,
  minimumParticipants: 25,
  minimumChanges: 5,
} as const;

const family = (expression: ExpressionKind, ...dimensions: Dimension[]): CellFamily[] =>
  dimensions.map((dimension) => ({ dimension, expression }));

export const PROFILES: Readonly<Record<ProfileName, MapProfile>> = {
  STANDARD: {
    ...COMMON,
    name: "STANDARD",
    table: { maxNoise: 5, variance: 3, smallestHidden: 2 },
    threshold: 7,
    families: [...family("TALENT", "ORGANISATION", "TEAM"), ...family("THEME", "ORGANISATION")],
  },
  STRICT: {
    ...COMMON,
    name: "STRICT",
    table: { maxNoise: 8, variance: 6, smallestHidden: 2 },
    threshold: 10,
    families: [...family("TALENT", "ORGANISATION", "TEAM", "LOCATION", "FUNCTION"), ...family("THEME", "ORGANISATION", "TEAM")],
  },
};

/**
 * The profile with two talents together for the whole organisation: it costs one cell, so the themes of the smallest groups
 * that have them give way.
 */
export function withPairs(profile: MapProfile): MapProfile {
  const themes = profile.families.filter(({ expression }) => expression === "THEME");
  const given = themes.at(-1);
  return { ...profile, families: [...profile.families.filter((one) => one !== given), ...family("PAIR", "ORGANISATION")] };
}

/** The profile of that name, with pairs where some are declared. */
export function profileWithPairs(name: ProfileName, hasPairs: boolean): MapProfile {
  return hasPairs ? withPairs(PROFILES[name]) : PROFILES[name];
}

/** How many cells may contain one person for one talent, so that all visible epochs together tell an attacker little (m). */
export function cellBudget({ table, staticShare, epochsKept }: MapProfile): number {
  return Math.floor(2 * table.variance * (staticShare + (1 - staticShare) / epochsKept));
}

/** From which difference on a change between two epochs is more than noise (95 %): 4 in the standard profile, 5 in the strict. */
export function realTrendFrom({ table, staticShare }: MapProfile): number {
  return Math.ceil(1.96 * Math.sqrt(2 * table.variance * (1 - staticShare)));
}

/** The dimensions of which at least one cell exists. */
export function dimensionsOf(profile: MapProfile): Dimension[] {
  return [...new Set(profile.families.map(({ dimension }) => dimension))];
}
