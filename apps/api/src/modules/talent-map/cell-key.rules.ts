import { createHmac } from "node:crypto";
import { normalProbability, normalQuantile } from "./normal.rules.js";

/** What decides a cell's noise: nothing of who is counted in it. */
export interface CellKeyContext {
  /** The organisation's secret, from the key store. */
  readonly secret: Uint8Array;
  readonly epoch: number;
  /** ρ: how much of the noise stays the same over epochs. */
  readonly staticShare: number;
}

/** The canonical name of one cell: a group's lineage and an expression of the closed list. */
export function cellName(lineage: string, expression: string): string {
  return `g:${lineage}|${expression}`;
}

/** A number between 0 and 1, never either: the first 53 bits of the HMAC, in the middle of their step. */
export function uniform(secret: Uint8Array, label: string): number {
  const bits = createHmac("sha256", secret).update(label).digest().readBigUInt64BE(0) >> 11n;
  return (Number(bits) + 0.5) / 2 ** 53;
}

/**
 * The key of one cell in one epoch. The static layer cannot be averaged away over epochs, the epoch layer hides a single
 * change between two of them; together they are uniform again (a Gaussian copula), so the perturbation table holds exactly.
 * @NOTE privacy: keyed by the cell, not by who is in it: equal sets have no equal noise, and keys of parts do not add up.
 */
export function cellKey({ secret, epoch, staticShare }: CellKeyContext, cell: string): number {
  const lasting = normalQuantile(uniform(secret, `ek1|static|${cell}`));
  const passing = normalQuantile(uniform(secret, `ek1|epoch|${epoch}|${cell}`));
  return normalProbability(Math.sqrt(staticShare) * lasting + Math.sqrt(1 - staticShare) * passing);
}

/**
 * The plain cell key of the SDC Handbook (section 5.4): the fractional part of the sum of the records' keys. Only for its
 * worked example and as the weak design that the attacks must break: equal sets have equal keys, and keys add up.
 */
export function handbookCellKey(recordKeys: readonly number[]): number {
  const sum = recordKeys.reduce((total, key) => total + key, 0);
  // Sums of decimal keys such as .9 + .3 + .6 carry rounding of their own.
  return Number((sum % 1).toFixed(12)) % 1;
}
