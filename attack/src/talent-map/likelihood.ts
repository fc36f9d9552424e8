import { normalCdf, normalNodes, normalQuantile } from "../statistics.js";
import type { Design } from "./design.js";

const NODES = normalNodes(61);
const WEIGHTS = Float64Array.from(NODES, ({ weight }) => weight);

/** How likely each published value is, given the lasting part of the noise at each node; null stands for "not shown". */
type Outcomes = ReadonlyMap<number | null, Float64Array>;

const IMPOSSIBLE = new Float64Array(NODES.length);

/**
 * What somebody knows who knows the algorithm and every parameter: how likely a row of published values is for a true count.
 * Exact but for the sum over nodes, so no attacker on the same values does better than with the ratio of two of these.
 */
export class Likelihood {
  private readonly rows = new Map<number, Outcomes>();
  private readonly chances = new Float64Array(NODES.length);

  constructor(private readonly design: Design) {}

  /** Logarithm of the chance of these values of one cell, one an epoch, for the true counts of those epochs. */
  log(values: readonly (number | null)[], countAt: (epoch: number) => number): number {
    const { chances } = this;
    chances.set(WEIGHTS);
    for (const [epoch, value] of values.entries()) {
      const outcome = this.outcomes(countAt(epoch)).get(value) ?? IMPOSSIBLE;
      for (let index = 0; index < outcome.length; index++) chances[index] = (chances[index] ?? 0) * (outcome[index] ?? 0);
    }
    return Math.log(chances.reduce((sum, chance) => sum + chance, 0));
  }

  private outcomes(count: number): Outcomes {
    const known = this.rows.get(count);
    if (known) return known;
    const made = this.calculate(count);
    this.rows.set(count, made);
    return made;
  }

  private calculate(count: number): Outcomes {
    const { staticShare, threshold } = this.design;
    const spread = Math.sqrt(1 - staticShare);
    const outcomes = new Map<number | null, Float64Array>();
    let reached = 0;
    for (const { published, probability } of this.design.distribution(count)) {
      const [from, to] = [normalQuantile(reached), normalQuantile(Math.min(1, reached + probability))];
      reached += probability;
      const shown = published >= threshold ? published : null;
      const chances = outcomes.get(shown) ?? new Float64Array(NODES.length);
      for (const [index, { z }] of NODES.entries()) {
        const lasting = Math.sqrt(staticShare) * z;
        chances[index] = (chances[index] ?? 0) + between((from - lasting) / spread, (to - lasting) / spread);
      }
      outcomes.set(shown, chances);
    }
    return outcomes;
  }
}

/** Chance that a standard normal value falls between two bounds. */
function between(from: number, to: number): number {
  return (to === Infinity ? 1 : normalCdf(to)) - (from === -Infinity ? 0 : normalCdf(from));
}

/** Above one of these no attacker was meant to come: AUC for one person in m cells over S epochs, noise of variance V, static share ρ. */
export function membershipBound({ variance, staticShare }: Design, cells: number, epochs: number): number {
  return normalCdf(Math.sqrt(cells / (variance * (staticShare + (1 - staticShare) / epochs))) / Math.SQRT2);
}
