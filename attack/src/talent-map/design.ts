import { createHash } from "node:crypto";
import { cellBudget, cellKey, perturb, perturbationTable, type MapProfile, type PerturbationTable } from "@eigenkleur/api/talent-map";

type Target = PerturbationTable["rows"][number][number];

/** Our noise on one cell, made by the code that publishes; and what somebody who reads that code knows of it. */
export interface Design {
  readonly profile: MapProfile;
  readonly secret: Uint8Array;
  readonly staticShare: number;
  readonly threshold: number;
  readonly maxNoise: number;
  readonly variance: number;
  /** m: the most cells that may contain one person for one talent. */
  readonly budget: number;
  /** What is published of a cell in an epoch; null when it is not shown. */
  published(cell: string, epoch: number, count: number): number | null;
  /** The noisy value for a key between 0 and 1, before the threshold. */
  perturb(count: number, key: number): number;
  distribution(count: number): readonly Target[];
}

export function designOf(profile: MapProfile, secret: Uint8Array): Design {
  const table = perturbationTable(profile.table);
  const { staticShare, threshold } = profile;
  return {
    profile,
    secret,
    staticShare,
    threshold,
    maxNoise: profile.table.maxNoise,
    variance: profile.table.variance,
    budget: cellBudget(profile),
    published: (cell, epoch, count) => {
      const value = perturb(table, count, cellKey({ secret, epoch, staticShare }, cell));
      return value >= threshold ? value : null;
    },
    perturb: (count, key) => perturb(table, count, key),
    distribution: (count) => {
      const row = Math.min(count, table.rows.length - 1);
      return (table.rows[row] ?? []).map(({ published, probability }) => ({ published: published + count - row, probability }));
    },
  };
}

/** A secret of the attack's own, the same in every run with the same seed. */
export function secretOf(seed: number): Uint8Array {
  return createHash("sha256").update(`attack ${seed}`).digest();
}
