import { atLeast, atMost, type AttackRow } from "../attack.js";
import { Random } from "../random.js";
import { auc, bestAccuracy } from "../statistics.js";
import type { Design } from "./design.js";
import { Likelihood, membershipBound } from "./likelihood.js";
import { PlainCellKey, thresholdFive } from "./weak-designs.js";

/** What is gained over the bound by noise that ends somewhere; the bound is of noise without an end. */
const SLACK = 0.02;

interface Target {
  /** A count for each cell that would hold the target, of all others. */
  readonly others: readonly number[];
  readonly cells: readonly string[];
}

function targetOf(random: Random, design: Design, trial: number, cells: number): Target {
  return {
    others: Array.from({ length: cells }, () => design.threshold + design.maxNoise + random.below(30)),
    cells: Array.from({ length: cells }, (_, cell) => `g:${trial}.${cell}|t:1`),
  };
}

/** Scores of targets who are in and of targets who are not; half of them each. */
interface Scores {
  readonly members: number[];
  readonly others: number[];
}

function scores(trials: number, score: (trial: number, isMember: boolean) => number): Scores {
  const result: Scores = { members: [], others: [] };
  for (let trial = 0; trial < trials; trial++) {
    const isMember = trial % 2 === 0;
    (isMember ? result.members : result.others).push(score(trial, isMember));
  }
  return result;
}

const CELLS = [1, 3, 6] as const;
const EPOCHS = [1, 8] as const;
type Scenario = `${(typeof CELLS)[number]} cells, ${(typeof EPOCHS)[number]} epochs`;

/** Knows everybody else exactly, knows the code, and weighs all values by what they would be with the target and without. */
function strongScores(design: Design, trials: number, random: Random): Map<Scenario, Scores> {
  const likelihood = new Likelihood(design);
  const result = new Map<Scenario, Scores>();
  for (let trial = 0; trial < trials; trial++) {
    const isMember = trial % 2 === 0;
    const { cells, others } = targetOf(random, design, trial, Math.max(...CELLS));
    const values = cells.map((cell, index) =>
      Array.from({ length: Math.max(...EPOCHS) }, (_, epoch) =>
        design.published(cell, epoch + 1, (others[index] ?? 0) + (isMember ? 1 : 0)),
      ),
    );
    for (const epochs of EPOCHS) {
      const ratios = values.map((row, index) => {
        const [seen, without] = [row.slice(0, epochs), others[index] ?? 0];
        return likelihood.log(seen, () => without + 1) - likelihood.log(seen, () => without);
      });
      for (const count of CELLS) {
        const kept = result.get(`${count} cells, ${epochs} epochs`) ?? { members: [], others: [] };
        (isMember ? kept.members : kept.others).push(ratios.slice(0, count).reduce((sum, ratio) => sum + ratio, 0));
        result.set(`${count} cells, ${epochs} epochs`, kept);
      }
    }
  }
  return result;
}

export function strongMembershipRows(design: Design, trials: number, seed: number): AttackRow[] {
  const found = strongScores(design, trials, new Random(seed));
  const rows = EPOCHS.flatMap((epochs) =>
    CELLS.map((cells) => {
      const { members, others } = found.get(`${cells} cells, ${epochs} epochs`) ?? { members: [], others: [] };
      return atMost(
        `knows all others, ${cells} cells, ${epochs} epochs: AUC`,
        auc(members, others),
        membershipBound(design, cells, epochs) + SLACK,
      );
    }),
  );
  const exact = scores(
    200,
    (trial, isMember) => (thresholdFive.published("", 1, 20 + (trial % 7) + (isMember ? 1 : 0)) ?? 0) - 20 - (trial % 7),
  );
  return [...rows, atLeast("knows all others: AUC, threshold five only", auc(exact.members, exact.others), 1, { control: true })];
}

/** Two cells that differ by one person, as if nothing kept anyone from asking for them. */
export function differenceRows(design: Design, trials: number, seed: number): AttackRow[] {
  const random = new Random(seed);
  const difference = (published: (cell: string, count: number) => number | null) => (trial: number, isMember: boolean) => {
    const without = design.threshold + design.maxNoise + random.below(30);
    return (published(`g:${trial}.with|t:1`, without + (isMember ? 1 : 0)) ?? 0) - (published(`g:${trial}.without|t:1`, without) ?? 0);
  };
  const ours = scores(
    trials,
    difference((cell, count) => design.published(cell, 1, count)),
  );
  const exact = scores(
    400,
    difference((cell, count) => thresholdFive.published(cell, 1, count)),
  );
  const plain = new PlainCellKey(design, 100, random);
  // Equal sets have equal noise: any difference at all says that the target is in.
  const sets = scores(Math.min(trials, 4_000), (_, isMember) => {
    const others = random.shuffled(Array.from({ length: 100 }, (_none, person) => person)).slice(0, 20 + random.below(30));
    const target = others.pop() ?? 0;
    return plain.published(others) === plain.published(isMember ? [...others, target] : others) ? 0 : 1;
  });
  const name = "two cells that differ by one person";
  return [
    atMost(`${name}: accuracy`, bestAccuracy(ours.members, ours.others), 0.6),
    atMost(`${name}: AUC`, auc(ours.members, ours.others), 0.63),
    atLeast(`${name}: accuracy, threshold five only`, bestAccuracy(exact.members, exact.others), 1, { control: true }),
    atLeast(`${name}: accuracy, plain cell key`, bestAccuracy(sets.members, sets.others), 0.9, { control: true }),
  ];
}

/** One person opts in between two epochs, and nobody else does anything. */
export function optInRows(design: Design, trials: number, seed: number): AttackRow[] {
  const random = new Random(seed);
  const change = (cells: number) => (trial: number, joins: boolean) => {
    const target = targetOf(random, design, trial, cells);
    let sum = 0;
    for (const [index, cell] of target.cells.entries()) {
      const before = target.others[index] ?? 0;
      sum += (design.published(cell, 2, before + (joins ? 1 : 0)) ?? 0) - (design.published(cell, 1, before) ?? 0);
    }
    return sum;
  };
  const plain = new PlainCellKey(design, 100, random);
  const fixed = scores(Math.min(trials, 4_000), (_, joins) => {
    const before = random.shuffled(Array.from({ length: 100 }, (_none, person) => person)).slice(0, 20 + random.below(30));
    const target = before.pop() ?? 0;
    return plain.published(before) === plain.published(joins ? [...before, target] : before) ? 0 : 1;
  });
  const exact = scores(
    400,
    (_, joins) => (thresholdFive.published("", 2, 20 + (joins ? 1 : 0)) ?? 0) - (thresholdFive.published("", 1, 20) ?? 0),
  );
  const name = "one opt-in between two epochs";
  return [
    ...[1, 3].map((cells) => {
      const { members, others } = scores(trials, change(cells));
      return atMost(`${name}, ${cells} cells: AUC`, auc(members, others), cells === 1 ? 0.68 : 0.78);
    }),
    atLeast(`${name}, 1 cell: AUC, plain cell key`, auc(fixed.members, fixed.others), 0.9, { control: true }),
    atLeast(`${name}, 1 cell: AUC, threshold five only`, auc(exact.members, exact.others), 1, { control: true }),
  ];
}
