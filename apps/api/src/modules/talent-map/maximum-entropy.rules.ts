/** One place where a count may land: its distance from the true count. */
export type Noise = number;

/** Adjacent targets that share one probability, because the best solution without sharing would not be monotone. */
interface Block {
  readonly first: number;
  readonly size: number;
  readonly meanNoise: number;
  readonly meanSquare: number;
}

interface Solution {
  /** The probability of each single target in a block. */
  readonly probabilities: readonly number[];
  /** The multipliers of the mean and of the variance. */
  readonly multipliers: readonly [number, number];
}

/** The least and the greatest variance that a distribution with mean zero on these targets can have. */
export function varianceRange(noises: readonly Noise[], isMonotone: boolean): { readonly least: number; readonly most: number } | null {
  const left = noises.filter((noise) => noise <= 0);
  // With monotone left probabilities every left side is a mixture of even spreads over the targets from some point up to the count.
  const spreads = left.map((noise, index) => {
    const members = isMonotone ? left.slice(index) : [noise];
    return { mean: average(members), square: average(members.map((member) => member * member)) };
  });
  // Two constraints (sum, mean): the extremes mix two components.
  const variances = spreads.filter(({ mean }) => mean === 0).map(({ square }) => square);
  for (const { mean, square } of spreads) {
    if (mean === 0) continue;
    for (const right of noises.filter((noise) => noise > 0)) variances.push((right * square - mean * right * right) / (right - mean));
  }
  return variances.length === 0 ? null : { least: Math.min(...variances), most: Math.max(...variances) };
}

/**
 * The distribution of greatest entropy on the given noises (ascending) with mean zero and the given variance, or any variance
 * (null); if monotone, probabilities do not fall towards the count from the left. The caller has checked `varianceRange`.
 */
export function maximumEntropy(noises: readonly Noise[], variance: number | null, isMonotone: boolean): readonly number[] {
  const isJoined = noises.slice(1).map(() => false);
  for (let step = 0; step < 4 * noises.length + 8; step += 1) {
    const blocks = blocksOf(noises, isJoined);
    const solution = solve(blocks, variance);
    const probabilities = noises.map((_, index) => solution.probabilities[blocks.findIndex((block) => contains(block, index))] ?? 0);
    const wrong = isMonotone ? worstFall(noises, probabilities) : -1;
    if (wrong >= 0) {
      isJoined[wrong] = true;
      continue;
    }
    const needless = worstJoint(noises, blocks, solution.multipliers);
    if (needless < 0) return probabilities;
    isJoined[needless] = false;
  }
  throw new Error("The pooling of adjacent targets did not settle");
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function contains(block: Block, index: number): boolean {
  return index >= block.first && index < block.first + block.size;
}

function blocksOf(noises: readonly Noise[], isJoined: readonly boolean[]): Block[] {
  const blocks: Block[] = [];
  for (let first = 0; first < noises.length;) {
    let size = 1;
    while (isJoined[first + size - 1]) size += 1;
    const members = noises.slice(first, first + size);
    blocks.push({ first, size, meanNoise: average(members), meanSquare: average(members.map((noise) => noise * noise)) });
    first += size;
  }
  return blocks;
}

/** The joint after which the probability falls most where it may not: up to the count itself. */
function worstFall(noises: readonly Noise[], probabilities: readonly number[]): number {
  let worst = -1;
  let depth = 1e-13;
  for (let index = 0; index + 1 < noises.length && (noises[index + 1] ?? 1) <= 0; index += 1) {
    const fall = (probabilities[index] ?? 0) - (probabilities[index + 1] ?? 0);
    if (fall > depth) [worst, depth] = [index, fall];
  }
  return worst;
}

/** A joint whose multiplier has the wrong sign: without it the entropy would be greater and the order still right. */
function worstJoint(noises: readonly Noise[], blocks: readonly Block[], [onMean, onSquare]: readonly [number, number]): number {
  let worst = -1;
  let depth = 1e-9;
  for (const block of blocks) {
    const level = onMean * block.meanNoise + onSquare * block.meanSquare;
    let excess = 0;
    for (let index = block.first; index + 1 < block.first + block.size; index += 1) {
      const noise = noises[index] ?? 0;
      // Running sum of (what the target would like to weigh) − (what its block weighs): must stay above zero inside a block.
      excess += onMean * noise + onSquare * noise * noise - level;
      if (-excess > depth) [worst, depth] = [index, -excess];
    }
  }
  return worst;
}

/** Damped Newton on the two multipliers: the dual is smooth and convex, so a step that lowers it always exists. */
function solve(blocks: readonly Block[], variance: number | null): Solution {
  let current: readonly [number, number] = [0, 0];
  let state = dual(blocks, variance, current);
  for (let step = 0; step < 500; step += 1) {
    const [first, second] = state.gradient;
    const [a, b, d] = state.hessian;
    const determinant = a * d - b * b;
    if (norm(state.gradient) < 1e-14 || !(determinant > 1e-300)) break;
    const direction: readonly [number, number] = [(b * second - d * first) / determinant, (b * first - a * second) / determinant];
    const slope = first * direction[0] + second * direction[1];
    const along = (length: number): readonly [number, number] => [current[0] + length * direction[0], current[1] + length * direction[1]];
    // Near the solution the value falls by less than it is rounded; there the gradient says whether a whole step is better.
    const isNear = -slope < 1e-9;
    let length = 1;
    let next = dual(blocks, variance, along(length));
    if (isNear && norm(next.gradient) >= norm(state.gradient)) break;
    const enough = isNear ? Infinity : state.value;
    while (!(next.value <= enough + 1e-4 * length * slope) && length > 1e-12) {
      length /= 2;
      next = dual(blocks, variance, along(length));
    }
    current = along(length);
    state = next;
  }
  return { probabilities: state.probabilities, multipliers: current };
}

function norm([first, second]: readonly [number, number]): number {
  return Math.max(Math.abs(first), Math.abs(second));
}

/** The dual ln Σ w·exp(λ₁v + λ₂v²) − λ₂V, its gradient (mean, variance − V) and its Hessian (covariances). */
function dual(blocks: readonly Block[], variance: number | null, [onMean, onSquare]: readonly [number, number]) {
  const exponents = blocks.map((block) => onMean * block.meanNoise + onSquare * block.meanSquare);
  const top = Math.max(...exponents);
  const weights = exponents.map((exponent) => Math.exp(exponent - top));
  const total = blocks.reduce((sum, block, index) => sum + block.size * (weights[index] ?? 0), 0);
  const probabilities = weights.map((weight) => weight / total);
  let [mean, square, meanMean, meanSquare, squareSquare] = [0, 0, 0, 0, 0];
  blocks.forEach((block, index) => {
    const mass = block.size * (probabilities[index] ?? 0);
    mean += mass * block.meanNoise;
    square += mass * block.meanSquare;
    meanMean += mass * block.meanNoise * block.meanNoise;
    meanSquare += mass * block.meanNoise * block.meanSquare;
    squareSquare += mass * block.meanSquare * block.meanSquare;
  });
  const spread = meanMean - mean * mean;
  // Any variance: the second multiplier stays zero.
  if (variance === null) {
    return { value: top + Math.log(total), gradient: [mean, 0] as const, hessian: [spread, 0, 1] as const, probabilities };
  }
  return {
    value: top + Math.log(total) - onSquare * variance,
    gradient: [mean, square - variance] as const,
    hessian: [spread, meanSquare - mean * square, squareSquare - square * square] as const,
    probabilities,
  };
}
