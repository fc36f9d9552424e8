import { about, atLeast, atMost, exactly, type AttackRow } from "../attack.js";
import { Random } from "../random.js";
import { mean } from "../statistics.js";
import type { Design } from "./design.js";
import { Likelihood } from "./likelihood.js";
import { freshNoise, thresholdFive, type WeakDesign } from "./weak-designs.js";

interface Asked {
  published(cell: string, epoch: number, count: number): number | null;
}

const REPEATS = 1_000;
const EPOCHS = 8;

/** Counts large enough to be shown whatever the noise does: the attacker's best case. */
const shownCount = (random: Random, { threshold, maxNoise }: Design): number => threshold + maxNoise + random.below(40);

/** The count that the average lies nearest to; none when it lies in the middle between two. */
function nearest(values: readonly (number | null)[]): number | null {
  const seen = values.filter((value) => value !== null);
  const average = mean(seen);
  return seen.length === 0 || average % 1 === 0.5 ? null : Math.round(average);
}

/** Share of cells whose exact count comes out of averaging over `ask`. */
function recovered(trials: number, random: Random, design: Design, ask: (cell: string, count: number) => number | null): number {
  let hits = 0;
  for (let trial = 0; trial < trials; trial++) {
    const count = shownCount(random, design);
    if (ask(`g:${trial}|t:1`, count) === count) hits += 1;
  }
  return hits / trials;
}

const askOften = (asked: Asked, repeats: number) => (cell: string, count: number) =>
  nearest(Array.from({ length: repeats }, () => asked.published(cell, 1, count)));

/** The same question again and again. */
export function repeatRows(design: Design, trials: number, seed: number): AttackRow[] {
  const random = new Random(seed);
  let differing = 0;
  for (let cell = 0; cell < 20; cell++) {
    const count = shownCount(random, design);
    const answers = new Set(Array.from({ length: REPEATS }, () => design.published(`g:${cell}|t:1`, 1, count)));
    if (answers.size > 1) differing += 1;
  }
  const name = `repeat ×${REPEATS} and average`;
  return [
    exactly(`${name}: cells that answer differently`, differing, 0),
    // All answers being equal, their average is the first.
    atMost(`${name}: exact recovery`, recovered(trials, random, design, askOften(design, 1)), 0.26),
    atLeast(`${name}: exact recovery, threshold five only`, recovered(200, random, design, askOften(thresholdFive, 1)), 0.99, {
      control: true,
    }),
    atLeast(
      `${name}: exact recovery, fresh noise a question`,
      recovered(200, random, design, askOften(freshNoise(design, random), REPEATS)),
      0.99,
      {
        control: true,
      },
    ),
  ];
}

const epochs = Array.from({ length: EPOCHS }, (_, index) => index + 1);
const overEpochs = (asked: Asked, cell: string, count: number) => epochs.map((epoch) => asked.published(cell, epoch, count));

/** One group that does not change, over every epoch that is visible. */
export function epochAveragingRows(design: Design, trials: number, seed: number, perEpochOnly: Design): AttackRow[] {
  const random = new Random(seed);
  const likelihood = new Likelihood(design);
  const likeliest = (cell: string, count: number): number | null => mostLikely(likelihood, overEpochs(design, cell, count), design);
  const rounded = (asked: Asked) => (cell: string, count: number) => nearest(overEpochs(asked, cell, count));
  const name = `average over ${EPOCHS} epochs: exact recovery`;
  return [
    atMost(name, recovered(trials, random, design, rounded(design)), 0.3),
    // Guessing between two counts as well; by calculation .298 in the standard profile.
    atMost(`${name}, most likely count`, recovered(trials, random, design, likeliest), 0.32),
    atLeast(`${name}, noise of each epoch its own`, recovered(trials, random, design, rounded(perEpochOnly)), 0.35, { control: true }),
    atLeast(`${name}, threshold five only`, recovered(200, random, design, rounded(thresholdFive)), 0.99, { control: true }),
  ];
}

function mostLikely(likelihood: Likelihood, values: readonly (number | null)[], { maxNoise }: Design): number | null {
  const seen = values.filter((value) => value !== null);
  let best: { count: number; log: number } | undefined;
  for (let count = Math.max(1, Math.max(...seen) - maxNoise); count <= Math.min(...seen) + maxNoise; count++) {
    const log = likelihood.log(values, () => count);
    if (!best || log > best.log) best = { count, log };
  }
  return best?.count ?? null;
}

/** One total, asked for directly and as the sum of each of its divisions, the estimates weighed by what they are worth. */
export function partitionRows(design: Design, trials: number, seed: number): AttackRow[] {
  const random = new Random(seed);
  const estimate = (asked: Asked, divisions: readonly number[]) => (cell: string, count: number) => {
    let sum = asked.published(`${cell}|ALL`, 1, count) ?? 0;
    let weight = 1;
    for (const parts of divisions) {
      let total = 0;
      for (let part = 0; part < parts; part++) total += asked.published(`${cell}|${parts}:${part}`, 1, share(count, part, parts)) ?? 0;
      sum += total / parts;
      weight += 1 / parts;
    }
    return Math.round(sum / weight);
  };
  // Parts so large that none is hidden, which is more than an attacker finds.
  const large: Design = { ...design, threshold: design.threshold + 500 };
  const equivalent = (asked: Asked) => (cell: string, count: number) =>
    nearest(Array.from({ length: 50 }, (_, way) => asked.published(`${cell}|written ${way}`, 1, count)));
  const name = "average over divisions of the organisation: exact recovery";
  return [
    atMost(name, recovered(trials, random, large, estimate(design, [4, 6, 25])), 0.3),
    atLeast(`${name}, threshold five only`, recovered(200, random, large, estimate(thresholdFive, [4, 6, 25])), 0.99, { control: true }),
    atLeast(`${name}, noise for each way of writing a filter`, recovered(200, random, design, equivalent(design)), 0.75, {
      control: true,
    }),
  ];
}

const share = (count: number, part: number, parts: number): number => Math.floor(count / parts) + (part < count % parts ? 1 : 0);

/** The reference figure beside ours: published elsewhere, so that a mistake of this attacker shows. */
export function referenceRows(design: Design, trials: number, seed: number): AttackRow[] {
  const single = recovered(trials, new Random(seed), design, askOften(design, 1));
  return [
    about(
      "reference: one draw gives the exact count",
      single,
      design.distribution(40).find(({ published }) => published === 40)?.probability ?? NaN,
      0.02,
    ),
  ];
}

export type { WeakDesign };
