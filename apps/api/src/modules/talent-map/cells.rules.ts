import { at, type Frame } from "./frame.rules.js";
import { expressionsOf, type Catalogue, type Expression } from "./expression.rules.js";
import type { MapProfile } from "./map-profile.rules.js";

/** An admitted group as it is published: one lineage, and the units (usually one) that have exactly these members. */
export interface MapGroup {
  readonly lineage: string;
  /** Places in the frame's list of groups. */
  readonly groups: readonly number[];
  readonly employees: number;
  /** Places in the closed list of expressions that exist for this group, ascending. */
  readonly expressions: readonly number[];
}

/** What exists: decided by frame, catalogue and profile, before anybody is counted. */
export interface Cube {
  readonly expressions: readonly Expression[];
  readonly groups: readonly MapGroup[];
}

/** Somebody who takes part now, with the talents that may count. */
export interface Participant {
  /** The place in the frame's list of employees. */
  readonly employee: number;
  readonly talentIds: readonly string[];
}

/** True counts: in memory only, never stored, logged or returned to anybody. */
export interface TrueCounts {
  /** Per group of the cube. */
  readonly participants: Int32Array;
  /** Per group of the cube, per expression of the closed list. */
  readonly holders: readonly Int32Array[];
}

export function buildCube(input: {
  readonly frame: Frame;
  readonly admitted: readonly number[];
  readonly lineages: readonly string[];
  readonly catalogue: Catalogue;
  readonly profile: MapProfile;
}): Cube {
  const { frame, admitted, lineages, catalogue, profile } = input;
  const expressions = expressionsOf(catalogue);
  const byLineage = new Map<string, number[]>();
  for (const group of admitted) byLineage.set(lineages[group] ?? "", [...(byLineage.get(lineages[group] ?? "") ?? []), group]);
  const groups = [...byLineage].map(([lineage, places]): MapGroup => {
    const employees = frame.groups[places[0] ?? 0]?.members.length ?? 0;
    const dimensions = places.map((place) => frame.groups[place]?.dimension);
    const kinds = new Set(profile.families.filter(({ dimension }) => dimensions.includes(dimension)).map((one) => one.expression));
    if (employees < profile.minimumPairGroup) kinds.delete("PAIR");
    const has = [...expressions.keys()].filter((index) => kinds.has(expressions[index]?.kind ?? "PAIR"));
    return { lineage, groups: places, employees, expressions: has };
  });
  return { expressions, groups: groups.filter((group) => group.expressions.length > 0) };
}

/**
 * m: the most cells of the cube that contain one person for one talent they have. Counted on the frame: for each employee the
 * groups they are in, and for each group the cells a talent appears in (itself, its theme, its declared pairs).
 */
export function cellsPerPerson(frame: Frame, cube: Cube, catalogue: Catalogue): number {
  const cellsOf = cube.groups.map(({ expressions }) => {
    const perTalent = new Map(catalogue.talents.map(({ id }) => [id, 0]));
    for (const index of expressions) {
      for (const talent of cube.expressions[index]?.talentIds ?? []) perTalent.set(talent, (perTalent.get(talent) ?? 0) + 1);
    }
    return Math.max(0, ...perTalent.values());
  });
  const total = new Int32Array(frame.employees);
  let most = 0;
  cube.groups.forEach(({ groups }, place) => {
    for (const employee of frame.groups[groups[0] ?? 0]?.members ?? []) {
      total[employee] = at(total, employee) + (cellsOf[place] ?? 0);
      most = Math.max(most, at(total, employee));
    }
  });
  return most;
}

/** Counts everybody who takes part, once per cell. */
export function countCells(frame: Frame, cube: Cube, participants: readonly Participant[]): TrueCounts {
  const placesOf = cubeGroupsOf(frame, cube);
  const singles = new Map<string, number[]>();
  cube.expressions.forEach(({ kind, talentIds }, index) => {
    if (kind === "PAIR") return;
    for (const talent of talentIds) singles.set(talent, [...(singles.get(talent) ?? []), index]);
  });
  const pairs = [...cube.expressions.entries()].filter(([, { kind }]) => kind === "PAIR");
  const counts: TrueCounts = {
    participants: new Int32Array(cube.groups.length),
    holders: cube.groups.map(() => new Int32Array(cube.expressions.length)),
  };
  for (const { employee, talentIds } of participants) {
    const talents = new Set(talentIds);
    const met = new Set<number>();
    for (const talent of talents) for (const index of singles.get(talent) ?? []) met.add(index);
    for (const [index, { talentIds: both }] of pairs) if (both.every((talent) => talents.has(talent))) met.add(index);
    for (const place of placesOf(employee)) {
      counts.participants[place] = at(counts.participants, place) + 1;
      const holders = counts.holders[place];
      if (holders) for (const index of met) holders[index] = at(holders, index) + 1;
    }
  }
  return counts;
}

/** The groups of the cube that contain an employee. */
function cubeGroupsOf(frame: Frame, cube: Cube): (employee: number) => readonly number[] {
  const places = Array.from({ length: frame.employees }, (): number[] => []);
  cube.groups.forEach(({ groups }, place) => {
    for (const employee of frame.groups[groups[0] ?? 0]?.members ?? []) places[employee]?.push(place);
  });
  return (employee) => places[employee] ?? [];
}
