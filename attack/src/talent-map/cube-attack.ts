import { atLeast, atMost, exactly, type AttackRow } from "../attack.js";
import { Random } from "../random.js";
import type { Design } from "./design.js";
import { anOrganisation, countHolders, everyFilter, groupsBy, holds, type Group, type Organisation } from "./organisation.js";
import { cellOf, publish, publishedMembers, talentName, valuesOf } from "./publication.js";
import { certainBits, Reconstruction, reconstructionAuc, type Bounds } from "./reconstruction.js";
import { PlainCellKey } from "./weak-designs.js";

/** The organisation of the reference: 300 people in 25 teams of 12, 4 locations, 6 functions, 65 % taking part, 40 talents. */
const referenceOrganisation = (seed: number): Organisation =>
  anOrganisation({ seed, people: 300, teamSize: 12, talentCount: 40, themeCount: 8, locationCount: 4, functionCount: 6 });

/** What gives most away: teams so large and talents so common that few cells are hidden. */
const commonTalents = (seed: number): Organisation =>
  anOrganisation({ seed, people: 300, teamSize: 20, talentCount: 12, themeCount: 4, locationCount: 4, functionCount: 6, optIn: 0.85 });

/** What an attacker reads of one talent: a number for each group he may ask for. */
type Reading = (group: Group, talent: number) => number | null;

interface Readable {
  readonly groups: readonly Group[];
  readonly read: Reading;
  /** Between which counts the truth lies when this is what is read. */
  readonly bounds: (group: Group, value: number | null) => Omit<Bounds, "members">;
  /** Variance of the noise on a number that is shown; small and positive where there is none. */
  readonly variance: number;
  /** What he takes a hidden number for. */
  readonly hidden: number;
}

interface Outcome {
  readonly auc: number;
  readonly certainShare: number;
  /** Groups of fewer than ten of which something is shown. */
  readonly smallGroups: number;
}

/** Everything that is published about every talent, put together by somebody who knows nobody's answer. */
function reconstruct(organisation: Organisation, readable: Readable): Outcome {
  const { groups } = readable;
  const people = organisation.employees.length;
  const spread = 0.12;
  const solver = new Reconstruction(
    people,
    groups.map(({ members }) => members),
    readable.variance / spread,
  );
  const talents = Array.from({ length: organisation.talentCount }, (_, talent) => talent);
  const truth = talents.map((talent) => organisation.employees.map((employee) => holds(employee, talent)));
  const smallShown = new Set<string>();
  let certain = 0;
  const estimates = talents.map((talent) => {
    const values = groups.map((group) => readable.read(group, talent));
    for (const [index, group] of groups.entries()) if (values[index] !== null && group.members.length < 10) smallShown.add(group.key);
    const bounds = groups.map((group, index) => ({ members: group.members, ...readable.bounds(group, values[index] ?? null) }));
    certain += certainBits(people, bounds).size;
    const all = values[0] ?? readable.hidden;
    return solver.estimate(
      values.map((value, index) => value ?? Math.min(readable.hidden, groups[index]?.members.length ?? 0)),
      all / people,
    );
  });
  return { auc: reconstructionAuc(truth, estimates), certainShare: certain / (people * talents.length), smallGroups: smallShown.size };
}

function exact(organisation: Organisation, groups: readonly Group[], threshold: number): Readable {
  return {
    groups,
    read: ({ members }, talent) => {
      const count = countHolders(organisation, members, talent);
      return count >= threshold ? count : null;
    },
    bounds: ({ members }, value) =>
      value === null ? { least: 0, most: Math.min(threshold - 1, members.length) } : { least: value, most: value },
    variance: 0.05,
    hidden: (threshold - 1) / 2,
  };
}

function plainCellKey(organisation: Organisation, groups: readonly Group[], design: Design, random: Random): Readable {
  const keys = new PlainCellKey({ ...design, threshold: 1 }, organisation.employees.length, random);
  return {
    ...exact(organisation, groups, 1),
    read: ({ members }, talent) => keys.published(members.filter((person) => holds(organisation.employees[person], talent))),
    bounds: ({ members }, value) => inReach(design, members.length, 1, value),
    variance: design.variance,
    hidden: 1,
  };
}

/** Whoever knows D knows that the truth is not further away. */
function inReach({ maxNoise }: Design, people: number, threshold: number, value: number | null): Omit<Bounds, "members"> {
  if (value === null) return { least: 0, most: Math.min(people, threshold - 1 + maxNoise) };
  // The cap on the headcount is known too: at the cap the truth may be as far below as the noise reaches.
  return { least: Math.max(1, value - maxNoise), most: Math.min(people, value + maxNoise) };
}

function ours(organisation: Organisation, design: Design): Readable {
  const publication = publish(organisation, design);
  const values = valuesOf(publication);
  const cells = new Set(publication.cells.map(({ lineage, expression }) => cellOf(lineage, expression)));
  const groups = publishedMembers(organisation, publication)
    .filter(({ lineage }) => cells.has(cellOf(lineage, talentName(0))))
    .map(({ lineage, members }) => ({ key: lineage, members }));
  return {
    groups,
    read: ({ key }, talent) => values.get(cellOf(key, talentName(talent))) ?? null,
    bounds: ({ members }, value) => inReach(design, members.length, design.threshold, value),
    variance: design.variance,
    hidden: design.threshold / 2,
  };
}

function mean(outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number {
  return outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / outcomes.length;
}

/** Puts everything published together, for several organisations. */
export function reconstructionRows(design: Design, seed: number, organisations: number): AttackRow[] {
  const random = new Random(seed);
  const worlds = Array.from({ length: organisations }, (_, index) => referenceOrganisation(seed + index));
  const run = (readable: (world: Organisation) => Readable): Outcome[] => worlds.map((world) => reconstruct(world, readable(world)));
  const held = run((world) => ours(world, design));
  const all = run((world) => exact(world, everyFilter(world), 1));
  const common = Array.from({ length: organisations }, (_, index) => commonTalents(seed + index));
  const commonHeld = common.map((world) => reconstruct(world, ours(world, design)));
  const plain = run((world) => plainCellKey(world, everyFilter(world), design, random));
  const noNoise = run((world) =>
    exact(
      world,
      [...groupsBy(world, []), ...groupsBy(world, ["team"]), ...groupsBy(world, ["location"]), ...groupsBy(world, ["function"])],
      1,
    ),
  );
  const name = "whole cube by least squares";
  return [
    atMost(
      `${name}: AUC within a talent`,
      mean(held, ({ auc }) => auc),
      0.66,
    ),
    atMost(
      `${name}: AUC within a talent, large teams and common talents`,
      mean(commonHeld, ({ auc }) => auc),
      0.66,
    ),
    exactly(
      `${name}: certain bits, large teams and common talents`,
      mean(commonHeld, ({ certainShare }) => certainShare),
      0,
    ),
    exactly(
      `${name}: certain bits`,
      mean(held, ({ certainShare }) => certainShare),
      0,
    ),
    exactly(
      `${name}: groups below 10 shown`,
      mean(held, ({ smallGroups }) => smallGroups),
      0,
    ),
    atLeast(
      `${name}: AUC, exact numbers for every filter`,
      mean(all, ({ auc }) => auc),
      0.9,
      { control: true },
    ),
    atLeast(
      `${name}: certain bits, exact numbers for every filter`,
      mean(all, ({ certainShare }) => certainShare),
      0.6,
      { control: true },
    ),
    atLeast(
      `${name}: groups below 10 shown, plain cell key`,
      mean(plain, ({ smallGroups }) => smallGroups),
      20,
      { control: true },
    ),
    atLeast(
      `${name}: AUC, plain cell key for every filter`,
      mean(plain, ({ auc }) => auc),
      0.62,
      { control: true },
    ),
    atLeast(
      `${name}: AUC, our groups without noise`,
      mean(noNoise, ({ auc }) => auc),
      0.7,
      { control: true },
    ),
  ];
}

/** Everybody in every team takes part and holds the same talents: numbers that only fit if all do would betray all. */
export function fullTeamRows(design: Design, seed: number): AttackRow[] {
  const world = referenceOrganisation(seed);
  const everybody = {
    ...world,
    employees: world.employees.map((employee) => ({ ...employee, participates: true, talents: [0, 1, 2, 3, 4, 5, 6, 7] })),
  };
  const readable = ours(everybody, design);
  let certain = 0;
  for (let talent = 0; talent < 8; talent++) {
    const bounds = readable.groups.map((group) => ({ members: group.members, ...readable.bounds(group, readable.read(group, talent)) }));
    certain += certainBits(everybody.employees.length, bounds).size;
  }
  const uncapped = design
    .distribution(100)
    .reduce((sum, target) => sum + (target.published - design.maxNoise >= 100 ? target.probability : 0), 0);
  return [
    exactly("everybody holds it: certain bits", certain, 0),
    atLeast("everybody holds it: chance that a group is certain, numbers above the headcount let through", uncapped, 0.0001, {
      control: true,
    }),
  ];
}
