import type { FrozenGroup, PlacementRow } from "./frozen-frame.js";

/** In how many groups of one dimension somebody counts, at most, over the epochs that are visible together. */
export const GROUPS_PER_DIMENSION = 2;

/** Who was where on a date, and which lineage each unit had. */
export interface DatedFrame {
  readonly groups: readonly Pick<FrozenGroup, "dimension" | "unitId" | "lineage">[];
  readonly placements: readonly PlacementRow[];
}

const COLUMNS = [
  ["TEAM", "teamId"],
  ["LOCATION", "locationId"],
  ["FUNCTION", "functionId"],
] as const;

/**
 * The placements that count on a date. Somebody who in the visible epochs has already been in two other groups of a dimension
 * counts in the whole organisation only, until the oldest of those epochs is no longer shown.
 * @NOTE privacy: each group has noise of its own, so each move is one more independent look at the one who moves. Whoever may
 * change the frame could otherwise lead somebody past eight groups in two years. It follows from the frame alone.
 */
export function settledPlacements(now: DatedFrame, visibleBefore: readonly DatedFrame[]): PlacementRow[] {
  const past = new Map<string, Set<string>>();
  for (const date of visibleBefore) {
    eachLineage(date, (personId, dimension, lineage) => {
      const key = `${dimension}|${personId}`;
      past.set(key, (past.get(key) ?? new Set()).add(lineage));
    });
  }
  const leftOut = new Set<string>();
  eachLineage(now, (personId, dimension, lineage) => {
    const seen = past.get(`${dimension}|${personId}`);
    if (seen && !seen.has(lineage) && seen.size >= GROUPS_PER_DIMENSION) leftOut.add(`${dimension}|${personId}`);
  });
  return now.placements.map((placement) => ({
    personId: placement.personId,
    teamId: leftOut.has(`TEAM|${placement.personId}`) ? null : placement.teamId,
    locationId: leftOut.has(`LOCATION|${placement.personId}`) ? null : placement.locationId,
    functionId: leftOut.has(`FUNCTION|${placement.personId}`) ? null : placement.functionId,
  }));
}

function eachLineage({ groups, placements }: DatedFrame, visit: (personId: string, dimension: string, lineage: string) => void): void {
  const lineages = new Map(groups.map(({ dimension, unitId, lineage }) => [`${dimension}|${unitId}`, lineage]));
  for (const placement of placements) {
    for (const [dimension, column] of COLUMNS) {
      const lineage = lineages.get(`${dimension}|${placement[column]}`);
      if (lineage !== undefined) visit(placement.personId, dimension, lineage);
    }
  }
}
