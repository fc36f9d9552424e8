import { cellBudget, PROFILES, realTrendFrom, withPairs } from "../map-profile.rules.js";
import type { ProfileChoice } from "./map-settings.rules.js";

/** Days before a date on which the groups are fixed. */
const FROZEN_DAYS = 14;
/** A map with no newer count for so long leaves the screen. */
const WITHDRAWN_AFTER_MONTHS = 6;

/** What a profile comes down to in numbers, for those who account for it. */
export function figuresOf(choice: ProfileChoice, hasPairs: boolean) {
  const profile = hasPairs ? withPairs(PROFILES[choice]) : PROFILES[choice];
  return {
    noiseAtMost: profile.table.maxNoise,
    noiseVariance: profile.table.variance,
    shownFrom: profile.threshold,
    groupFrom: profile.minimumGroup,
    participantsFrom: profile.minimumParticipants,
    changesFrom: profile.minimumChanges,
    frozenDays: FROZEN_DAYS,
    cellsPerPerson: cellBudget(profile),
    trendFrom: realTrendFrom(profile),
    epochsVisible: profile.epochsKept,
    withdrawnAfterMonths: WITHDRAWN_AFTER_MONTHS,
  };
}
