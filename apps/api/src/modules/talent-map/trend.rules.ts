/** What the noise of a published number depends on. */
export interface NoiseOfEpoch {
  readonly variance: number;
  /** From which year its secret is used: with the same secret a part of the noise is common. */
  readonly secretFromYear: number;
}

/** ρ of every profile. */
const STATIC_SHARE = 0.5;

/** From which difference on a cell really changed between two epochs (95 %). */
export function realChangeFrom(before: NoiseOfEpoch, after: NoiseOfEpoch): number {
  const common = before.secretFromYear === after.secretFromYear ? STATIC_SHARE : 0;
  const variance = before.variance + after.variance - 2 * common * Math.sqrt(before.variance * after.variance);
  return Math.ceil(1.96 * Math.sqrt(variance));
}

export interface Change {
  /** Null where one of the two is not shown: then nothing can be said. */
  readonly change: number | null;
  readonly isReal: boolean;
}

export function changeBetween(before: NoiseOfEpoch & { about: number | null }, after: NoiseOfEpoch & { about: number | null }): Change {
  if (before.about === null || after.about === null) return { change: null, isReal: false };
  const change = after.about - before.about;
  return { change, isReal: Math.abs(change) >= realChangeFrom(before, after) };
}
