import type { AttackRow } from "../attack.js";

const MINUTE = 1 / (24 * 60);

/** How raters behave, in days. */
interface Habits {
  /** Over how many days people come to it. */
  readonly days: number;
  /** From drawing to answering: the longest. */
  readonly answering: number;
  /** What a device waits before it sends: the longest. */
  readonly delay: number;
  /** Draws for all requests at once, at some earlier visit. */
  readonly drawsAhead: boolean;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Somebody who watches the running server with its keys sees whose link draws at what moment, and opens each ballot as it comes.
 * He joins draws and ballots in their order, which is the best he can do when all take about as long.
 */
function linked(raters: number, habits: Habits, random: () => number): number {
  const people = Array.from({ length: raters }, () => {
    const opened = random() * habits.days;
    const drawn = habits.drawsAhead ? random() * opened : opened;
    return { drawn, sent: opened + random() * habits.answering + random() * habits.delay };
  });
  const [byDraw, bySending] = [people.toSorted((a, b) => a.drawn - b.drawn), people.toSorted((a, b) => a.sent - b.sent)];
  return byDraw.filter((person, place) => person === bySending[place]).length / raters;
}

/** What a watcher of the live server links. There is no promise against him, so these are figures and no bounds. */
export function watcherRows(sizes: readonly number[]): AttackRow[] {
  const random = seeded(7);
  const usual: Habits = { days: 10, answering: 15 * MINUTE, delay: 0, drawsAhead: false };
  const measure = (habits: Habits): number => sizes.reduce((sum, size) => sum + linked(size, habits, random), 0) / sizes.length;
  const figure = (name: string, habits: Habits): AttackRow => ({
    name: `watcher of the live server (simulated): ${name}`,
    control: false,
    expected: "no promise",
    measured: Number(measure(habits).toFixed(4)),
    pass: true,
  });
  return [
    figure("draws and answers in one visit", usual),
    figure("and the device waits up to an hour", { ...usual, delay: 60 * MINUTE }),
    figure("and the device waits up to two days", { ...usual, delay: 2 }),
    figure("draws ahead at an earlier visit", { ...usual, drawsAhead: true }),
    figure("draws ahead, and the device waits up to an hour", { ...usual, drawsAhead: true, delay: 60 * MINUTE }),
  ];
}
