import { columnOf, reveals, singlesOut } from "@eigenkleur/shared";
import type { DisplayedSum, RaterClass, Thresholds } from "@eigenkleur/shared";

/** One figure as it would be displayed, and what it is made of. */
export interface DisplayedFigure {
  readonly subjectId: string;
  /** Groups whose answers are in it, and the items they were asked: one for an item, those of its theme for a theme. */
  readonly memberIds: readonly string[];
  readonly itemIds: readonly string[];
  /** The mean over raters of each rater's mean over the items they judged. */
  readonly mean: number;
  /** False where a band stands instead of the figure, since all gave the same. */
  readonly isExact: boolean;
}

/** One answer as far as the check needs it: which group, and what each judged item got. */
export interface AnsweringRater {
  readonly groupId: string;
  readonly isExternal: boolean;
  /** A manager alone in a group was told that these answers are theirs; nothing hides them. */
  readonly isAttributable: boolean;
  readonly scores: ReadonlyMap<string, number>;
}

/**
 * Why figures cannot stand beside each other: too few behind one; two of one item or theme whose raters differ by too few; a
 * combination that is about too few; a combination that is what a band hides; a mean that is not the mean of who is behind it.
 */
export type LeakKind = "TOO_FEW" | "TOO_NEAR" | "SINGLES_OUT" | "UNDOES_BAND" | "WRONG_BASIS";

export interface Leak {
  readonly kind: LeakKind;
  readonly figures: readonly DisplayedFigure[];
}

const ROUNDING = 1e-9;

interface Behind {
  readonly figure: DisplayedFigure;
  readonly raters: readonly AnsweringRater[];
  readonly isOpen: boolean;
}

function judgedBy(rater: AnsweringRater, itemIds: readonly string[]): string[] {
  return itemIds.filter((id) => rater.scores.has(id));
}

function behind(figure: DisplayedFigure, raters: readonly AnsweringRater[]): Behind {
  const own = raters.filter((rater) => figure.memberIds.includes(rater.groupId) && judgedBy(rater, figure.itemIds).length > 0);
  return { figure, raters: own, isOpen: own.length > 0 && own.every((rater) => rater.isAttributable) };
}

/** Enough people: those from inside by their threshold, those from outside alone by theirs. Nobody at all tells nothing. */
function isCrowd(raters: readonly AnsweringRater[], thresholds: Thresholds): boolean {
  const external = raters.filter((rater) => rater.isExternal).length;
  const internal = raters.length - external;
  if (raters.length === 0) return true;
  return internal > 0 ? internal >= thresholds.internal : external >= thresholds.external;
}

function isMeanOf({ figure, raters }: Behind): boolean {
  const scores = raters.map((rater) => {
    const judged = judgedBy(rater, figure.itemIds);
    return judged.reduce((sum, id) => sum + (rater.scores.get(id) ?? 0), 0) / judged.length;
  });
  return Math.abs(scores.reduce((sum, score) => sum + score, 0) / scores.length - figure.mean) <= ROUNDING;
}

/** Figures that share items, so that they can be computed with together. */
function blocksOf(figures: readonly Behind[]): Behind[][] {
  const blocks: { items: Set<string>; figures: Behind[] }[] = [];
  for (const one of figures) {
    const touching = blocks.filter(({ items }) => one.figure.itemIds.some((id) => items.has(id)));
    const joined = {
      items: new Set([...touching.flatMap(({ items }) => [...items]), ...one.figure.itemIds]),
      figures: [...touching.flatMap((block) => block.figures), one],
    };
    blocks.splice(0, blocks.length, ...blocks.filter((block) => !touching.includes(block)), joined);
  }
  return blocks.map((block) => block.figures);
}

/** Raters who stand in every figure of a block with equal weights are one class: a combination touches all of them or none. */
function classesOf(block: readonly Behind[]): { readonly classes: RaterClass[]; readonly classOf: ReadonlyMap<AnsweringRater, string> } {
  const items = [...new Set(block.flatMap(({ figure }) => figure.itemIds))];
  const classOf = new Map<AnsweringRater, string>();
  const sizes = new Map<string, RaterClass>();
  for (const rater of new Set(block.flatMap(({ raters }) => raters))) {
    const id = `${rater.groupId}:${items.map((item) => (rater.scores.has(item) ? "1" : "0")).join("")}`;
    classOf.set(rater, id);
    sizes.set(id, { id, size: (sizes.get(id)?.size ?? 0) + 1, isExternal: rater.isExternal });
  }
  return { classes: [...sizes.values()], classOf };
}

function sumOf({ figure, raters }: Behind, classOf: ReadonlyMap<AnsweringRater, string>): DisplayedSum {
  const weights = new Map<string, number>();
  for (const rater of raters) {
    const judged = judgedBy(rater, figure.itemIds);
    for (const id of judged) weights.set(columnOf(classOf.get(rater) ?? "", id), 1 / judged.length);
  }
  return { weights };
}

function pairsTooNear(figures: readonly Behind[], thresholds: Thresholds): Leak[] {
  return figures.flatMap((one, index) =>
    figures.slice(index + 1).flatMap((other): Leak[] => {
      if (one.figure.subjectId !== other.figure.subjectId) return [];
      const apart = [
        ...one.raters.filter((rater) => !other.raters.includes(rater)),
        ...other.raters.filter((rater) => !one.raters.includes(rater)),
      ];
      return isCrowd(apart, thresholds) ? [] : [{ kind: "TOO_NEAR", figures: [one.figure, other.figure] }];
    }),
  );
}

/**
 * The subtraction check. Every displayed mean is a weighted sum of answers, so whoever reads several may add and subtract. Looks
 * for each way in which that singles somebody out, with "cannot judge" taken into account, and once more with every answer from
 * outside taken as known, since the owner may have written those. Spread is safe where the means are: its sum of squares has the
 * same raters behind it. Works from the answers themselves and trusts nothing that the report was built with.
 */
export function findLeaks(input: {
  readonly figures: readonly DisplayedFigure[];
  readonly raters: readonly AnsweringRater[];
  readonly thresholds: Thresholds;
}): Leak[] {
  const { thresholds } = input;
  const all = input.figures.map((figure) => behind(figure, input.raters));
  const wrong = all.filter((one) => one.raters.length === 0 || !isMeanOf(one));
  const hiding = all.filter((one) => !wrong.includes(one) && !one.isOpen);
  const few = hiding.filter((one) => !isCrowd(one.raters, thresholds));
  const together = blocksOf(hiding).flatMap((block): Leak[] => {
    const { classes, classOf } = classesOf(block);
    const exact = block.filter(({ figure }) => figure.isExact);
    const sums = exact.map((one) => sumOf(one, classOf));
    const hidden = block.filter(({ figure }) => !figure.isExact).map((one) => sumOf(one, classOf));
    const figures = block.map(({ figure }) => figure);
    return [
      ...pairsTooNear(block, thresholds),
      ...(singlesOut(sums, classes, thresholds) ? [{ kind: "SINGLES_OUT" as const, figures }] : []),
      ...(hidden.length > 0 && reveals(sums, hidden) ? [{ kind: "UNDOES_BAND" as const, figures }] : []),
    ];
  });
  return [
    ...wrong.map(({ figure }): Leak => ({ kind: "WRONG_BASIS", figures: [figure] })),
    ...few.map(({ figure }): Leak => ({ kind: "TOO_FEW", figures: [figure] })),
    ...together,
  ];
}
