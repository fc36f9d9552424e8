import { EVERYBODY, type EpochPublication } from "@eigenkleur/api/talent-map";
import { atLeast, atMost, exactly, type AttackRow } from "../attack.js";
import type { Design } from "./design.js";
import { countHolders, everyFilter, themeOf, type Group, type Organisation } from "./organisation.js";
import { publish, publishedMembers, talentId, type PublishedMembers } from "./publication.js";

/** Fewer than this many people are never told apart from the others. */
const FEWEST = 10;

export interface Published {
  readonly organisation: Organisation;
  readonly publication: EpochPublication;
  readonly groups: readonly PublishedMembers[];
}

export function published(organisation: Organisation, { profile, secret }: Design): Published {
  const publication = publish(organisation, { profile, secret });
  return { organisation, publication, groups: publishedMembers(organisation, publication) };
}

const isSmall = (people: number): boolean => people > 0 && people < FEWEST;

/** Pairs of groups whose difference, either way or both, is a handful of people. */
function differences(groups: readonly { readonly members: readonly number[] }[], people: number): number {
  const containing = Array.from({ length: people }, (): number[] => []);
  for (const [index, { members }] of groups.entries()) for (const person of members) containing[person]?.push(index);
  let found = 0;
  for (const [index, { members }] of groups.entries()) {
    const shared = new Map<number, number>();
    for (const person of members)
      for (const other of containing[person] ?? []) if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, both] of shared) {
      const outside = members.length - both;
      const inside = (groups[other]?.members.length ?? 0) - both;
      // A group within another leaves their difference; two that cross leave each side only together.
      if (isSmall(outside + inside)) found += 1;
    }
  }
  return found;
}

/** What is left of each group when the published groups of one division that lie within it are taken out. */
function remainders({ groups, publication, organisation }: Published): number {
  const divisions = new Map<string, Set<number>[]>();
  for (const [index, { units }] of publication.groups.entries()) {
    for (const { dimension } of units) divisions.set(dimension, [...(divisions.get(dimension) ?? []), new Set(groups[index]?.members)]);
  }
  const wholes = [
    { lineage: EVERYBODY, members: [...organisation.employees.keys()] },
    ...groups.filter(({ lineage }) => lineage !== EVERYBODY),
  ];
  let found = 0;
  for (const { members } of wholes) {
    const whole = new Set(members);
    for (const parts of divisions.values()) {
      const left = new Set(whole);
      const inside = parts.filter((part) => part.size < whole.size && [...part].every((person) => whole.has(person)));
      for (const part of inside) for (const person of part) left.delete(person);
      if (inside.length > 0 && isSmall(left.size)) found += 1;
    }
  }
  return found;
}

/** The most cells of a publication that one person is in for one talent they have. */
function mostCells({ organisation, publication, groups }: Published): number {
  const talentsOf = new Map<string, readonly number[]>();
  const all = Array.from({ length: organisation.talentCount }, (_, talent) => talent);
  for (const expression of publication.expressions) {
    talentsOf.set(
      expression,
      all.filter(
        (talent) => expression === `th:${themeOf(talent, organisation)}` || expression.split("&").includes(`t:${talentId(talent)}`),
      ),
    );
  }
  const members = new Map(groups.map((group) => [group.lineage, group.members]));
  const perTalent = all.map(() => new Int32Array(organisation.employees.length));
  for (const { lineage, expression } of publication.cells) {
    for (const talent of talentsOf.get(expression) ?? []) {
      const counter = perTalent[talent];
      if (counter) for (const person of members.get(lineage) ?? []) counter[person] = (counter[person] ?? 0) + 1;
    }
  }
  return Math.max(...perTalent.map((counter) => counter.reduce((most, count) => Math.max(most, count), 0)));
}

/** Everything that follows from which cells exist at all. */
export function structureRows(
  design: Design,
  organisations: readonly Organisation[],
  label: (organisation: Organisation) => string,
): AttackRow[] {
  return organisations.flatMap((organisation) => {
    const of = label(organisation);
    const ours = published(organisation, design);
    const shown = ours.publication.cells.flatMap(({ value }) => (value === null ? [] : [value]));
    const sizes = new Map(ours.groups.map(({ lineage, members }) => [lineage, members.length]));
    const smallCells = ours.publication.cells.filter(({ lineage }) => (sizes.get(lineage) ?? 0) < FEWEST).length;
    const tooHigh = ours.publication.cells.filter(({ lineage, value }) => value !== null && value > (sizes.get(lineage) ?? 0)).length;
    return [
      exactly(`${of}: cells of fewer than ${FEWEST} employees`, smallCells, 0),
      atLeast(`${of}: smallest value shown`, Math.min(...shown), design.threshold),
      exactly(`${of}: values above the number of employees`, tooHigh, 0),
      exactly(`${of}: pairs of groups that differ by 1 to ${FEWEST - 1}`, differences(ours.groups, organisation.employees.length), 0),
      exactly(`${of}: remainders of 1 to ${FEWEST - 1}`, remainders(ours), 0),
      atMost(`${of}: cells that contain one person for one talent`, mostCells(ours), design.budget),
    ];
  });
}

/** The same questions to a product that hides groups below five and lets one filter as one likes. */
export function structureControls(organisation: Organisation): AttackRow[] {
  const filters = everyFilter(organisation);
  const open = filters.filter(({ members }) => members.length >= 5);
  const talents = Array.from({ length: organisation.talentCount }, (_, talent) => talent);
  const isShown = ({ members }: Group): boolean => talents.some((talent) => countHolders(organisation, members, talent) >= 5);
  const small = open.filter((group) => group.members.length < FEWEST && isShown(group)).length;
  return [
    atLeast("every filter, threshold five only: groups of 5 to 9 shown", small, 1, { control: true }),
    atLeast("every filter, threshold five only: pairs that differ by 1 to 9", differences(open, organisation.employees.length), 1, {
      control: true,
    }),
  ];
}
