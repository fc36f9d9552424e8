import type { Random } from "../random.js";
import type { Design } from "./design.js";

/** A design that the attackers must break: it shows that they can. */
export interface WeakDesign {
  published(cell: string, epoch: number, count: number): number | null;
}

/** What products for HR do: small groups are hidden, everything else is exact. */
export const thresholdFive: WeakDesign = { published: (_cell, _epoch, count) => (count >= 5 ? count : null) };

/** Noise drawn anew for each question. */
export const freshNoise = (design: Design, random: Random): WeakDesign => ({
  published: (_cell, _epoch, count) => shown(design, design.perturb(count, random.next())),
});

/** The plain cell key: every person has a number, a cell's key is the fraction of their sum, so the set decides the noise, for ever. */
export class PlainCellKey {
  private readonly keys: readonly number[];

  constructor(
    private readonly design: Design,
    people: number,
    random: Random,
  ) {
    this.keys = Array.from({ length: people }, () => random.next());
  }

  published(contributors: readonly number[]): number | null {
    let sum = 0;
    for (const person of contributors) sum += this.keys[person] ?? 0;
    // A key of exactly zero would lie below every target.
    return shown(this.design, this.design.perturb(contributors.length, sum % 1 || Number.EPSILON));
  }
}

function shown({ threshold }: Design, value: number): number | null {
  return value >= threshold ? value : null;
}
