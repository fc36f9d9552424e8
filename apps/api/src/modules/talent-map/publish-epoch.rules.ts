import { admitGroups } from "./admission.rules.js";
import { admissionProof, unitAt, type AdmissionProof, type FrameUnitRef } from "./admission-proof.rules.js";
import { cellKey, cellName, type CellKeyContext } from "./cell-key.rules.js";
import { buildCube, cellsPerPerson, countCells, type Cube, type Participant, type TrueCounts } from "./cells.rules.js";
import type { Catalogue } from "./expression.rules.js";
import { EVERYBODY, type Frame } from "./frame.rules.js";
import { assignLineages, type KnownLineage } from "./lineage.rules.js";
import { cellBudget, dimensionsOf, type ExpressionKind, type MapProfile } from "./map-profile.rules.js";
import { perturb, perturbationTable } from "./perturbation-table.rules.js";

/** Everything one publication depends on; the same input gives the same numbers. */
export interface EpochInput {
  readonly epoch: number;
  /** The organisation's secret, from the key store. */
  readonly secret: Uint8Array;
  readonly profile: MapProfile;
  readonly frame: Frame;
  /** The lineage of each group of the frame, decided when the groups froze; without it, decided now from what is known. */
  readonly lineages?: readonly string[];
  readonly knownLineages?: readonly KnownLineage[];
  readonly catalogue: Catalogue;
  readonly participants: readonly Participant[];
}

export interface PublishedGroup {
  readonly lineage: string;
  /** The units that have exactly these members; usually one. */
  readonly units: readonly FrameUnitRef[];
  /** From the frame, which HR knows. */
  readonly employees: number;
  /** What can be asked of it. */
  readonly expressionKinds: readonly ExpressionKind[];
}

/** Null for everything below the threshold: a hidden number and a true zero are the same thing from here on. */
export interface PublishedCell {
  readonly lineage: string;
  readonly expression: string;
  readonly value: number | null;
}

/** How many of the whole organisation take part, made of the published number only; never of a team. */
export type ParticipationBand = "UNDER_25" | "FROM_25_TO_50" | "FROM_50_TO_75" | "OVER_75";

/** What leaves the computation. It holds no true count, no key and no noise. */
export interface EpochPublication {
  readonly epoch: number;
  readonly groups: readonly PublishedGroup[];
  /** The closed list of expressions of this epoch. */
  readonly expressions: readonly string[];
  readonly cells: readonly PublishedCell[];
  readonly participation: ParticipationBand;
  readonly proof: AdmissionProof;
}

/** Thrown when a check on what would exist fails: then nothing of the epoch is published. Who takes part has no say in it. */
export class EpochGateError extends Error {
  constructor(readonly proof: AdmissionProof) {
    super(`The epoch is not published: ${proof.failures.join("; ")}`);
    this.name = "EpochGateError";
  }
}

/** Frame → admitted groups → cells → counts → keys → perturbation → threshold → publication. @throws EpochGateError */
export function publishEpoch(input: EpochInput): EpochPublication {
  const { profile, catalogue, participants } = input;
  const wanted = dimensionsOf(profile);
  const kept = [...input.frame.groups.keys()].filter((group) => wanted.includes(input.frame.groups[group]?.dimension ?? "ORGANISATION"));
  const frame: Frame = { ...input.frame, groups: kept.flatMap((group) => input.frame.groups[group] ?? []) };
  const lineages =
    input.lineages === undefined
      ? assignLineages({ frame, known: input.knownLineages ?? [], epoch: input.epoch, secret: input.secret })
      : kept.map((group) => input.lineages?.[group] ?? "");
  const admission = admitGroups(frame, profile.minimumGroup);
  const cube = buildCube({ frame, admitted: admission.admitted, lineages, catalogue, profile });
  const budget = { used: cellsPerPerson(frame, cube, catalogue), allowed: cellBudget(profile) };
  const proof = admissionProof(frame, admission, budget);
  if (proof.failures.length > 0) throw new EpochGateError(proof);
  const keys = { secret: input.secret, epoch: input.epoch, staticShare: profile.staticShare };
  const counts = countCells(frame, cube, participants);
  return {
    epoch: input.epoch,
    groups: cube.groups.map(({ lineage, groups, employees, expressions }) => ({
      lineage,
      units: groups.map((place) => unitAt(frame, place)),
      employees,
      expressionKinds: [...new Set(expressions.flatMap((index) => cube.expressions[index]?.kind ?? []))],
    })),
    expressions: cube.expressions.map(({ name }) => name),
    ...perturbCells(cube, counts, profile, keys, frame.employees),
    proof,
  };
}

/** The expression of a group's participants: a cell like any other, whose number is only a gate. */
export const PARTICIPANTS = "p";

/**
 * From true counts to what may be read. A group is shown when its number of participants passes the threshold as any other
 * cell must; every cell gets a line, so that what is hidden takes as much room as what is shown.
 */
export function perturbCells(
  cube: Cube,
  counts: TrueCounts,
  profile: MapProfile,
  keys: CellKeyContext,
  employees: number,
): { cells: PublishedCell[]; participation: ParticipationBand } {
  const table = perturbationTable(profile.table);
  const draw = (lineage: string, expression: string, count: number): number =>
    perturb(table, count, cellKey(keys, cellName(lineage, expression)));
  const cells: PublishedCell[] = [];
  let everybody = 0;
  cube.groups.forEach(({ lineage, employees: members, expressions }, place) => {
    const participants = draw(lineage, PARTICIPANTS, counts.participants[place] ?? 0);
    if (lineage === EVERYBODY) everybody = participants;
    const isOpen = participants >= profile.threshold;
    for (const index of expressions) {
      const expression = cube.expressions[index]?.name ?? "";
      // @NOTE privacy: a number above the headcount would say that (almost) everybody has it; capped, it may be five fewer as well.
      const value = Math.min(members, draw(lineage, expression, counts.holders[place]?.[index] ?? 0));
      cells.push({ lineage, expression, value: isOpen && value >= profile.threshold ? value : null });
    }
  });
  return { cells, participation: participationBand(everybody, employees) };
}

/** @param participants the published number, never the true one */
export function participationBand(participants: number, employees: number): ParticipationBand {
  const share = employees === 0 ? 0 : participants / employees;
  if (share < 0.25) return "UNDER_25";
  if (share < 0.5) return "FROM_25_TO_50";
  return share <= 0.75 ? "FROM_50_TO_75" : "OVER_75";
}
