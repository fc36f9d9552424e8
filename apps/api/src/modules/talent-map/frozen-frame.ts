import { EVERYBODY, type Dimension, type Frame, type FrameGroup } from "./frame.rules.js";
import type { KnownLineage } from "./lineage.rules.js";

/** Where somebody is placed, as the database keeps it for a date. */
export interface PlacementRow {
  readonly personId: string;
  readonly teamId: string | null;
  readonly locationId: string | null;
  readonly functionId: string | null;
}

/** A unit of the frame on a date. */
export interface FrozenGroup {
  readonly dimension: Exclude<Dimension, "ORGANISATION">;
  readonly unitId: string;
  readonly name: string;
  readonly lineage: string;
  readonly members: number;
}

const COLUMN = { TEAM: "teamId", LOCATION: "locationId", FUNCTION: "functionId" } as const;

/** Members of every unit, as places in the list of people. */
export function membersOf(placements: readonly PlacementRow[]): ReadonlyMap<string, Int32Array> {
  const lists = new Map<string, number[]>();
  placements.forEach((placement, person) => {
    for (const [dimension, column] of Object.entries(COLUMN)) {
      const unit = placement[column];
      if (unit === null) continue;
      const key = unitKey(dimension, unit);
      const list = lists.get(key);
      if (list) list.push(person);
      else lists.set(key, [person]);
    }
  });
  return new Map([...lists].map(([key, list]) => [key, Int32Array.from(list)]));
}

/** The frame of a list of people and the units that have anybody, everybody first. */
export function frameOfPlacements(
  placements: readonly PlacementRow[],
  units: readonly { readonly dimension: FrozenGroup["dimension"]; readonly unitId: string }[],
): Frame {
  const members = membersOf(placements);
  const everybody: FrameGroup = { id: EVERYBODY, dimension: "ORGANISATION", members: Int32Array.from(placements.keys()) };
  const groups = units.flatMap(({ dimension, unitId }): FrameGroup[] => {
    const list = members.get(unitKey(dimension, unitId));
    return list ? [{ id: unitId, dimension, members: list }] : [];
  });
  return { employees: placements.length, groups: [everybody, ...groups] };
}

/** Each lineage as it last was, its members as places in the list of people of now. */
export function knownLineages(
  people: ReadonlyMap<string, number>,
  dates: readonly { readonly groups: readonly FrozenGroup[]; readonly placements: readonly PlacementRow[] }[],
): KnownLineage[] {
  const known = new Map<string, KnownLineage>();
  // Newest first: what is known of a lineage already is newer.
  for (const { groups, placements } of dates) {
    const fresh = groups.filter(({ lineage }) => !known.has(lineage));
    if (fresh.length === 0) continue;
    const members = membersOf(placements);
    for (const { dimension, unitId, lineage, members: size } of fresh) {
      const here = [...(members.get(unitKey(dimension, unitId)) ?? [])]
        .flatMap((place) => people.get(placements[place]?.personId ?? "") ?? [])
        .toSorted((left, right) => left - right);
      known.set(lineage, { lineage, dimension, members: Int32Array.from(here), size });
    }
  }
  return [...known.values()];
}

export function unitKey(dimension: string, unitId: string): string {
  return `${dimension}|${unitId}`;
}
