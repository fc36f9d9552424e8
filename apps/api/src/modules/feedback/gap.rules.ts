import { formOf } from "@eigenkleur/shared";
import type { AnswersBallot, Questionnaire } from "@eigenkleur/shared";
import { mean } from "./statistics/summary.rules.js";

export type FeedbackGap = "SAME_VIEW" | "HIDDEN_STRENGTH" | "BLIND_SPOT" | "GROW_TOGETHER" | "CANNOT_TELL";

/** Half a scale point: below it self and others are taken to agree. */
export const GAP_FROM = 0.5;
const ROUNDING = 1e-9;

export interface OthersOfTheme {
  readonly themeId: string;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface ThemeGap {
  readonly themeId: string;
  readonly selfMean: number;
  readonly gap: FeedbackGap;
}

/** Does half a scale point lie between self and others? The fixed rule without a norm group (after Atwater & Yammarino 1992). */
export function fixedHalfPoint(self: number, others: number): "over" | "under" | "agree" {
  const difference = self - others;
  if (Math.abs(difference) < GAP_FROM - ROUNDING) return "agree";
  return difference > 0 ? "over" : "under";
}

/**
 * High or low by the scale's own labels: high when the nearest label lies above the middle one, so from "often" on a scale of
 * never, sometimes, regularly, often, always (3.5 of 5), and from "yes" on no, sometimes, yes (2.5 of 3).
 */
export function isHigh(value: number, scale: { readonly min: number; readonly max: number }): boolean {
  return value >= (scale.min + scale.max) / 2 + 0.5 - ROUNDING;
}

/**
 * Where self and others stand on one theme. They differ when at least half a scale point lies between them and self is outside
 * the others' 95 % t-interval. A distance of half a point that the interval does not bear out cannot be told apart. Whoever
 * differs is named after how the others see it: self above and others low is a blind spot, others above and high a hidden
 * strength; self above while others are high as well is the same view, others above while still low is to grow together.
 */
export function gapOf(
  self: number,
  others: Omit<OthersOfTheme, "themeId">,
  scale: { readonly min: number; readonly max: number },
): FeedbackGap {
  const level = isHigh(others.mean, scale);
  const direction = fixedHalfPoint(self, others.mean);
  if (direction === "agree") return level ? "SAME_VIEW" : "GROW_TOGETHER";
  const isOutside = others.low !== null && others.high !== null && (self < others.low - ROUNDING || self > others.high + ROUNDING);
  if (!isOutside) return "CANNOT_TELL";
  if (direction === "over") return level ? "SAME_VIEW" : "BLIND_SPOT";
  return level ? "HIDDEN_STRENGTH" : "GROW_TOGETHER";
}

/** The gap of every theme that others were shown for and that the owner judged. */
export function gapsOf(input: {
  readonly questionnaire: Questionnaire;
  readonly self: AnswersBallot;
  readonly others: readonly OthersOfTheme[];
}): ThemeGap[] {
  const form = formOf(input.questionnaire, "self");
  return input.others.flatMap((others) => {
    const own = form.items.flatMap((item, index) => (item.themeId === others.themeId ? (input.self.scores[index] ?? []) : []));
    if (own.length === 0) return [];
    const selfMean = mean(own);
    return [{ themeId: others.themeId, selfMean, gap: gapOf(selfMean, others, form) }];
  });
}
