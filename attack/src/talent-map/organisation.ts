import { Random } from "../random.js";

/** What the attacker sees of somebody (team, location, function) and what he is after (participates, talents). */
export interface Employee {
  readonly id: string;
  readonly team: number;
  readonly location: number;
  readonly function: number;
  readonly participates: boolean;
  readonly talents: readonly number[];
}

export interface Organisation {
  readonly employees: readonly Employee[];
  readonly talentCount: number;
  readonly themeCount: number;
}

export interface OrganisationSize {
  readonly seed: number;
  readonly people: number;
  readonly talentCount?: number;
  readonly themeCount?: number;
  readonly optIn?: number;
  /** Teams of exactly this many, instead of the usual spread. */
  readonly teamSize?: number;
  readonly locationCount?: number;
  readonly functionCount?: number;
}

/** Zipf's law, the usual shape of what is common and what is rare. */
const zipf = (count: number, exponent: number): number[] => Array.from({ length: count }, (_, rank) => (rank + 1) ** -exponent);

export const themeOf = (talent: number, { themeCount }: Pick<Organisation, "themeCount">): number => talent % themeCount;

/** Sizes of teams: around eleven, from a pair to a ward; some fall below any threshold. */
function teamSizes(random: Random, people: number, fixed?: number): number[] {
  const sizes: number[] = [];
  for (let left = people; left > 0;) {
    const wanted = fixed ?? Math.min(60, Math.max(2, Math.round(Math.exp(2.4 + 0.5 * random.normal()))));
    const size = Math.min(left, wanted);
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

/** An organisation with a fixed seed: teams sit mostly in one place, functions and talents are common or rare, taking part is catching. */
export function anOrganisation(size: OrganisationSize): Organisation {
  const random = new Random(size.seed);
  const talentCount = size.talentCount ?? 60;
  const themeCount = size.themeCount ?? 9;
  const locationWeights = zipf(size.locationCount ?? Math.max(3, Math.round(size.people ** 0.3)), 0.8);
  const functionWeights = zipf(size.functionCount ?? Math.max(6, Math.round(size.people ** 0.35)), 0.9);
  const talentWeights = zipf(talentCount, 0.6);
  const employees: Employee[] = [];
  for (const [team, headcount] of teamSizes(random, size.people, size.teamSize).entries()) {
    const place = random.weighted(locationWeights);
    const mood = random.normal() * 0.08;
    for (let member = 0; member < headcount; member++) {
      const wanted = random.between(3, 10);
      const talents = new Set<number>();
      while (talents.size < Math.min(wanted, talentCount)) talents.add(random.weighted(talentWeights));
      employees.push({
        id: `p${employees.length}`,
        team,
        location: random.isLess(0.92) ? place : random.weighted(locationWeights),
        function: random.weighted(functionWeights),
        participates: random.isLess((size.optIn ?? 0.65) + mood),
        talents: [...talents].toSorted((one, other) => one - other),
      });
    }
  }
  return { employees, talentCount, themeCount };
}

/** Everyone a filter can select, as indices of employees. */
export interface Group {
  readonly key: string;
  readonly members: readonly number[];
}

type Dimension = "team" | "location" | "function";

/** The groups that a filter on these dimensions together can make. */
export function groupsBy(organisation: Organisation, dimensions: readonly Dimension[]): Group[] {
  const members = new Map<string, number[]>();
  for (const [index, employee] of organisation.employees.entries()) {
    const key = dimensions.length === 0 ? "ALL" : dimensions.map((dimension) => `${dimension}:${employee[dimension]}`).join("+");
    const group = members.get(key);
    if (group) group.push(index);
    else members.set(key, [index]);
  }
  return [...members].map(([key, group]) => ({ key, members: group }));
}

/** Every group that an ordinary HR product lets one filter: one dimension, or two of them together. */
export function everyFilter(organisation: Organisation): Group[] {
  const combinations: Dimension[][] = [[], ["team"], ["location"], ["function"], ["location", "function"], ["team", "function"]];
  return combinations.flatMap((dimensions) => groupsBy(organisation, dimensions));
}

export const holds = (employee: Employee | undefined, talent: number): boolean =>
  employee !== undefined && employee.participates && employee.talents.includes(talent);

export function countHolders(organisation: Organisation, members: readonly number[], talent: number): number {
  let count = 0;
  for (const index of members) if (holds(organisation.employees[index], talent)) count += 1;
  return count;
}
