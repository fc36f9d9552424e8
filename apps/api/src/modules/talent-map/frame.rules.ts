/** The whole organisation, a team, a location or a function. */
export const DIMENSIONS = ["ORGANISATION", "TEAM", "LOCATION", "FUNCTION"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A set of employees that the employer's own administration knows. Members are places in the list of employees, ascending. */
export interface FrameGroup {
  readonly id: string;
  readonly dimension: Dimension;
  readonly members: Int32Array;
}

/** Everybody who works here and how the organisation divides them; nothing of who takes part. */
export interface Frame {
  readonly employees: number;
  readonly groups: readonly FrameGroup[];
}

/** The id of the group of all employees. */
export const EVERYBODY = "ALL";

/** Which unit somebody is placed in, per dimension; without one, in none. */
export type FramePlacement = Readonly<Partial<Record<Exclude<Dimension, "ORGANISATION">, string>>>;

/** The frame of a list of employees: everybody, and one group for each unit that somebody is placed in. */
export function frameOf(placements: readonly FramePlacement[]): Frame {
  const units = new Map<string, { id: string; dimension: Dimension; members: number[] }>();
  placements.forEach((placement, employee) => {
    for (const dimension of DIMENSIONS) {
      if (dimension === "ORGANISATION") continue;
      const id = placement[dimension];
      if (id === undefined) continue;
      const key = `${dimension}|${id}`;
      const unit = units.get(key) ?? { id, dimension, members: [] };
      if (unit.members.length === 0) units.set(key, unit);
      unit.members.push(employee);
    }
  });
  const everybody: FrameGroup = { id: EVERYBODY, dimension: "ORGANISATION", members: Int32Array.from(placements.keys()) };
  const parts = [...units.values()].map((unit) => ({ ...unit, members: Int32Array.from(unit.members) }));
  return { employees: placements.length, groups: [everybody, ...parts.toSorted(byDimensionAndId)] };
}

function byDimensionAndId(left: FrameGroup, right: FrameGroup): number {
  const dimensions = DIMENSIONS.indexOf(left.dimension) - DIMENSIONS.indexOf(right.dimension);
  return dimensions !== 0 ? dimensions : left.id < right.id ? -1 : 1;
}

/** For each employee the groups (places in the list) that contain them: one flat list and where each employee's part starts. */
export interface Memberships {
  readonly start: Int32Array;
  readonly groups: Int32Array;
}

export function membershipsOf(employees: number, groups: readonly FrameGroup[]): Memberships {
  const start = new Int32Array(employees + 1);
  for (const { members } of groups) for (const employee of members) start[employee + 1] = at(start, employee + 1) + 1;
  for (let employee = 0; employee < employees; employee += 1) start[employee + 1] = at(start, employee + 1) + at(start, employee);
  const next = start.slice(0, employees);
  const list = new Int32Array(at(start, employees));
  groups.forEach(({ members }, group) => {
    for (const employee of members) {
      list[at(next, employee)] = group;
      next[employee] = at(next, employee) + 1;
    }
  });
  return { start, groups: list };
}

/** A typed array's element; past its end there is nothing to add up. */
export function at(list: Int32Array, index: number): number {
  return list[index] ?? 0;
}

/** How many employees a group shares with each group that it overlaps, found by walking its members only. */
export function overlapsOf(group: FrameGroup, memberships: Memberships, counter: Int32Array): Map<number, number> {
  const touched: number[] = [];
  for (const employee of group.members) {
    const end = at(memberships.start, employee + 1);
    for (let index = at(memberships.start, employee); index < end; index += 1) {
      const other = at(memberships.groups, index);
      if (counter[other] === 0) touched.push(other);
      counter[other] = at(counter, other) + 1;
    }
  }
  const overlaps = new Map(touched.map((other) => [other, at(counter, other)] as const));
  for (const other of touched) counter[other] = 0;
  return overlaps;
}
