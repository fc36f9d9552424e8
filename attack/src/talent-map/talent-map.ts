import { PROFILES, type MapProfile } from "@eigenkleur/api/talent-map";
import type { Attack, AttackRow } from "../attack.js";
import { apiRows, type ApiAttackOptions } from "./api-attack.js";
import { epochAveragingRows, partitionRows, referenceRows, repeatRows } from "./averaging.js";
import { builtTeamRows } from "./built-team.js";
import { fullTeamRows, reconstructionRows } from "./cube-attack.js";
import { designOf, secretOf } from "./design.js";
import { loneHolderRows } from "./lone-holder.js";
import { differenceRows, optInRows, strongMembershipRows } from "./membership.js";
import { anOrganisation } from "./organisation.js";
import { organisationalChangeRows } from "./organisational-change.js";
import { sameQuestionRows } from "./same-question.js";
import { sybilRows } from "./sybils.js";
import { structureControls, structureRows } from "./structure.js";

const OPTIONS = {
  /** Cells or targets of each statistical attack; at 20,000 a share is known to about one in a hundred. */
  trials: 20_000,
  seed: 1,
  /** Largest generated organisation; each size up to it is built. */
  people: 20_000,
  /** Organisations of 300 whose whole cube is put together. */
  cubes: 5,
  /** Publications in which HR has built a team around somebody. */
  builtTeams: 1_000,
  /** Two years in which HR builds such a team anew each quarter. */
  regroupings: 500,
  /** Forged names of groups and expressions. */
  fuzz: 100_000,
  /** Requests for a hidden number and for a true zero, each; 0 leaves the clock out. */
  timeSamples: 3_000,
  /** How often the same question is asked over HTTP. */
  repeats: 1_000,
};

export type TalentMapOptions = typeof OPTIONS;

const SIZES = [300, 2_000, 20_000] as const;

/** Published elsewhere: the chance of a lone holder to be shown when everything from five is. */
const SHOWN_FROM_FIVE = { STANDARD: 0.056, STRICT: 0.107 } as const;

/** The attacks on the pure publication code in one profile. */
export function publicationRows(
  profile: MapProfile,
  options: Omit<TalentMapOptions, Exclude<keyof ApiAttackOptions, "seed">>,
  say: (line: string) => void = () => undefined,
  /** Steps to take; all of them by default. */
  only?: readonly string[],
): AttackRow[] {
  const { trials, seed, people, cubes, builtTeams, regroupings } = options;
  const design = designOf(profile, secretOf(seed));
  const perEpochOnly = designOf({ ...profile, staticShare: 0 }, secretOf(seed));
  const sizes = SIZES.filter((size) => size <= people);
  const organisations = (sizes.length > 0 ? sizes : [people]).map((size, index) => anOrganisation({ people: size, seed: seed + index }));
  const small = anOrganisation({ people: 300, seed });
  const steps: Record<string, () => AttackRow[]> = {
    repeat: () => repeatRows(design, trials, seed),
    reference: () => referenceRows(design, trials, seed),
    epochs: () => epochAveragingRows(design, trials, seed, perEpochOnly),
    divisions: () => partitionRows(design, trials / 2, seed),
    difference: () => differenceRows(design, trials, seed),
    "opt-in": () => optInRows(design, trials, seed),
    membership: () => strongMembershipRows(design, trials / 2, seed),
    "lone holder": () => loneHolderRows(design, trials, { atFive: SHOWN_FROM_FIVE[profile.name] }),
    "built team": () => builtTeamRows(design, builtTeams, seed),
    structure: () => [
      ...structureRows(design, organisations, ({ employees }) => `${employees.length} people`),
      ...structureControls(small),
    ],
    sybils: () => sybilRows(design, Math.max(300, Math.round(trials / 20)), seed),
    "organisational change": () => organisationalChangeRows(design, trials, regroupings, seed),
    "same question": () => sameQuestionRows(design, small, seed),
    cube: () => reconstructionRows(design, seed, cubes),
    "full teams": () => fullTeamRows(design, seed),
  };
  const taken = Object.entries(steps).filter(([name]) => only?.includes(name) ?? true);
  return taken.flatMap(([name, step]) => {
    const started = performance.now();
    const rows = step();
    say(`${profile.name.toLowerCase()}: ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    return rows.map((row) => ({ ...row, name: `${profile.name.toLowerCase()}: ${row.name}` }));
  });
}

/** HR with every question, unlimited time, the list of employees and the source code, against the map's numbers. */
export const talentMapAttack: Attack<TalentMapOptions> = {
  name: "talent-map",
  options: OPTIONS,
  document: "docs/privacy/talent-map.md",
  run: async (options, say) => [
    // First, while the machine is as quiet as it will be: times are compared.
    ...(await apiRows(options, say)),
    ...publicationRows(PROFILES.STANDARD, options, say),
    ...publicationRows(PROFILES.STRICT, options, say),
  ],
};
