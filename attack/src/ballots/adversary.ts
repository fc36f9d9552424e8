import type { Links, SeenRound, SeenRow } from "./evidence.js";

/** Rows in an order, by their place in the list. */
type Ranking = readonly number[];

interface RankedSide {
  readonly rows: readonly SeenRow[];
  readonly by: ReadonlyMap<string, Ranking>;
}

interface RankedRound {
  readonly left: RankedSide;
  readonly middle: RankedSide;
  readonly right: RankedSide;
  readonly truth: Links;
}

/** For each row on the left, the place of the row on the right he takes for its own. */
type Guess = readonly number[];
type Strategy = (round: RankedRound) => Guess;

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rank(rows: readonly SeenRow[]): RankedSide {
  const by = new Map<string, Ranking>();
  for (const name of Object.keys(rows[0]?.orders ?? {})) {
    const places = rows.map((_, index) => index);
    by.set(
      name,
      places.toSorted((a, b) => compare(rows[a]?.orders[name] ?? "", rows[b]?.orders[name] ?? "") || a - b),
    );
  }
  return { rows, by };
}

function ranked({ left, middle, right, truth }: SeenRound): RankedRound {
  return { left: rank(left), middle: rank(middle), right: rank(right), truth };
}

/** Puts both sides in an order and joins them place by place. */
function zip(left: Ranking, right: Ranking, isReversed: boolean): Guess {
  const guess = Array.from({ length: left.length }, () => -1);
  for (const [place, row] of left.entries()) guess[row] = right[isReversed ? right.length - 1 - place : place] ?? -1;
  return guess;
}

/** Joins each row with the one that one transaction wrote, or the transaction nearest to it. */
function nearest(from: readonly SeenRow[], to: readonly SeenRow[], isEqualOnly: boolean): Guess {
  return from.map((row) => {
    let best = -1;
    let distance = Number.POSITIVE_INFINITY;
    for (const [place, other] of to.entries()) {
      const away = Math.abs(other.xmin - row.xmin);
      if (away >= distance || (isEqualOnly && away > 0)) continue;
      [best, distance] = [place, away];
    }
    return best;
  });
}

const REVERSED = [false, true];

function namesOf(side: "left" | "middle" | "right", rounds: readonly RankedRound[]): string[] {
  return [...new Set(rounds.flatMap((round) => [...round[side].by.keys()]))];
}

/** Every way to join left and right: by transaction, by any two orders, and over what lay between. */
function strategiesFor(rounds: readonly RankedRound[]): Strategy[] {
  const by = (side: RankedSide, name: string): Ranking => side.by.get(name) ?? [];
  const rights = namesOf("right", rounds);
  const direct = namesOf("left", rounds).flatMap((left) =>
    rights.flatMap((right) =>
      REVERSED.map(
        (isReversed): Strategy =>
          (round) =>
            zip(by(round.left, left), by(round.right, right), isReversed),
      ),
    ),
  );
  const written = REVERSED.map(
    (isEqualOnly): Strategy =>
      (round) =>
        nearest(round.left.rows, round.right.rows, isEqualOnly),
  );
  const between = REVERSED.flatMap((isEqualOnly) =>
    namesOf("middle", rounds).flatMap((middle) =>
      rights.flatMap((right) =>
        REVERSED.map((isReversed): Strategy => (round) => {
          const toRight = zip(by(round.middle, middle), by(round.right, right), isReversed);
          return nearest(round.left.rows, round.middle.rows, isEqualOnly).map((place) => toRight[place] ?? -1);
        }),
      ),
    ),
  );
  return [...written, ...direct, ...between];
}

/** The part of those asked whose answer he named. */
function accuracy(strategy: Strategy, round: RankedRound): number {
  const guess = strategy(round);
  let hits = 0;
  for (const [place, row] of round.left.rows.entries()) {
    const answer = round.right.rows[guess[place] ?? -1]?.key;
    if (answer !== undefined && round.truth.get(row.key) === answer) hits += 1;
  }
  return hits / round.truth.size;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export interface Attempt {
  /** How well the chosen way does on rounds he has not seen. */
  readonly accuracy: number;
  /** How many ways he tried. */
  readonly ways: number;
}

/**
 * Tries every way to join on half of the rounds, whose truth he is given, keeps the one that works best there, and is judged by
 * the other half. So he may learn whatever there is to learn, and trying many ways does not count as luck.
 */
export function attempt(known: readonly SeenRound[], unseen: readonly SeenRound[]): Attempt {
  const [seen, hidden] = [known.map(ranked), unseen.map(ranked)];
  const strategies = strategiesFor(seen);
  let [best, score] = [strategies[0], -1];
  for (const strategy of strategies) {
    const result = mean(seen.map((round) => accuracy(strategy, round)));
    if (result > score) [best, score] = [strategy, result];
  }
  if (!best) throw new Error("There is no way to try.");
  const chosen = best;
  return { accuracy: mean(hidden.map((round) => accuracy(chosen, round))), ways: strategies.length };
}

export interface Chance {
  /** What guessing at random would name. */
  readonly expected: number;
  readonly bound: number;
}

/**
 * Guessing names one rater a round on the average, whatever its size, with variance one (fixed points of a random permutation),
 * so 1/N of each; the bound is some standard deviations of the mean above.
 */
export function chanceOf(rounds: readonly Pick<SeenRound, "truth">[], sigmas = 3): Chance {
  const sizes = rounds.map(({ truth }) => truth.size);
  const expected = mean(sizes.map((size) => 1 / size));
  const sigma = Math.sqrt(sizes.reduce((sum, size) => sum + 1 / size ** 2, 0)) / sizes.length;
  return { expected, bound: expected + sigmas * sigma };
}

/** Every second round: the attacker learns from the one half and is judged by the other. */
export function halves(rounds: readonly SeenRound[]): [SeenRound[], SeenRound[]] {
  return [rounds.filter((_, index) => index % 2 === 0), rounds.filter((_, index) => index % 2 === 1)];
}
