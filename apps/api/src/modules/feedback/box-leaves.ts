import { createHash, randomBytes } from "node:crypto";
import { secureShuffle } from "./secure-shuffle.js";

const LEAF_BYTES = 32;

/**
 * What a round publishes of its box: the digest of each ballot, filled up with random values to the number of people who were
 * asked, in random order. A rater finds the digest of the own receipt; how many answered, it does not tell.
 */
export function leavesOf(sealed: readonly Uint8Array[], asked: number): Buffer[] {
  const digests = sealed.map((one) => createHash("sha256").update(one).digest());
  const filling = Array.from({ length: Math.max(0, asked - digests.length) }, () => randomBytes(LEAF_BYTES));
  return secureShuffle([...digests, ...filling]);
}
