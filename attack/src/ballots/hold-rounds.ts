import { fork } from "node:child_process";
import type { BallotWorld } from "./ballot-world.js";
import { holdRound, type HeldRound } from "./held-round.js";
import type { Tier } from "./round-acts.js";

export interface RoundsToHold {
  readonly tier: Tier;
  /** How many are asked, a round. */
  readonly sizes: readonly number[];
}

/** Sizes from 4 to 50, as many between 4 and 8 as between 25 and 50: small rounds are where a rater is found most easily. */
export function sizesFor(rounds: number, smallest = 4, largest = 50): number[] {
  return Array.from({ length: rounds }, (_, index) => Math.round(smallest * (largest / smallest) ** ((index + 0.5) / rounds)));
}

/** Holds rounds one after the other, while somebody of HR and an administrator look on. */
export async function holdRounds(world: BallotWorld, { tier, sizes }: RoundsToHold, say: (line: string) => void): Promise<HeldRound[]> {
  const [administrator] = await world.people(1, ["EMPLOYEE", "ADMIN"]);
  const [hr] = await world.people(1, ["EMPLOYEE", "HR"]);
  const watchers = { administrator: await world.signIn(administrator), hr: await world.signIn(hr, "HR") };
  const held: HeldRound[] = [];
  for (const size of sizes) {
    held.push(await holdRound(world, size, tier, watchers));
    if (held.length % 25 === 0) say(`${tier}: ${held.length} of ${sizes.length} rounds`);
  }
  return held;
}

interface Told {
  readonly line?: string;
  readonly rounds?: readonly (Omit<HeldRound, "truth"> & { readonly truth: readonly (readonly [string, string])[] })[];
}

/** The same spread over processes, each with a product and a database of its own. */
export async function holdInParallel(rounds: RoundsToHold, processes: number, say: (line: string) => void): Promise<HeldRound[]> {
  const shares = Array.from({ length: processes }, (_, share) => rounds.sizes.filter((_size, index) => index % processes === share));
  const held = await Promise.all(shares.map((sizes) => holdElsewhere({ ...rounds, sizes }, say)));
  return held.flat().toSorted((a, b) => a.left.length - b.left.length);
}

function holdElsewhere(rounds: RoundsToHold, say: (line: string) => void): Promise<HeldRound[]> {
  const child = fork(new URL("hold-worker.js", import.meta.url), [JSON.stringify(rounds)]);
  return new Promise((resolve, reject) => {
    let held: HeldRound[] | undefined;
    child.on("message", ({ line, rounds: list }: Told) => {
      if (line) say(line);
      if (list) held = list.map((round) => ({ ...round, truth: new Map(round.truth) }));
    });
    child.once("exit", () => (held ? resolve(held) : reject(new Error("The rounds were not held to the end."))));
  });
}

/** What a process tells when it is done. */
export function told(rounds: readonly HeldRound[]): Told {
  return { rounds: rounds.map((round) => ({ ...round, truth: [...round.truth] })) };
}
