/** The attackers' own arithmetic; on purpose not that of the code they attack. */

/** Standard normal distribution function; Abramowitz & Stegun 26.2.17, absolute error below 7.5e-8. */
export function normalCdf(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const tail = density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return x >= 0 ? 1 - tail : tail;
}

/** Its inverse, by bisection: slow, and hard to get wrong. */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  let low = -9;
  let high = 9;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

interface Scored {
  readonly score: number;
  readonly isPositive: boolean;
}

function sorted(positives: readonly number[], negatives: readonly number[]): Scored[] {
  const all = [...positives.map((score) => ({ score, isPositive: true })), ...negatives.map((score) => ({ score, isPositive: false }))];
  return all.toSorted((one, other) => one.score - other.score);
}

/** Groups of equal scores, lowest first: how many of each kind. */
function* ties(scored: readonly Scored[]): Generator<{ positives: number; negatives: number }> {
  for (let start = 0; start < scored.length;) {
    let end = start;
    let positives = 0;
    while (end < scored.length && scored[end]?.score === scored[start]?.score) {
      if (scored[end]?.isPositive) positives += 1;
      end += 1;
    }
    yield { positives, negatives: end - start - positives };
    start = end;
  }
}

/** Chance that a random positive scores above a random negative, a tie counting half (Mann–Whitney U over the number of pairs). */
export function auc(positives: readonly number[], negatives: readonly number[]): number {
  let below = 0;
  let won = 0;
  for (const tie of ties(sorted(positives, negatives))) {
    won += tie.positives * (below + tie.negatives / 2);
    below += tie.negatives;
  }
  return won / (positives.length * negatives.length);
}

/** Share of right guesses with the best threshold on the score, as many positives as negatives being assumed. */
export function bestAccuracy(positives: readonly number[], negatives: readonly number[]): number {
  let negativesBelow = 0;
  let positivesBelow = 0;
  let best = 0.5;
  for (const tie of ties(sorted(positives, negatives))) {
    negativesBelow += tie.negatives;
    positivesBelow += tie.positives;
    best = Math.max(best, (negativesBelow / negatives.length + 1 - positivesBelow / positives.length) / 2);
  }
  return best;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Nodes and weights for the mean of a function of a standard normal value: equal steps, which for smooth functions of it converge fast. */
export function normalNodes(count: number): { z: number; weight: number }[] {
  const reach = 5;
  const nodes = Array.from({ length: count }, (_, index) => {
    const z = -reach + (2 * reach * index) / (count - 1);
    return { z, weight: Math.exp((-z * z) / 2) };
  });
  const total = nodes.reduce((sum, { weight }) => sum + weight, 0);
  return nodes.map(({ z, weight }) => ({ z, weight: weight / total }));
}
