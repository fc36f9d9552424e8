import { LIMITS, type InputProblem } from "@eigenkleur/shared";
import type { MapSelection, MapStructure } from "./map-reads.js";

/** What a purpose says at least and at most: a reason, not a word and not a report. */
export const PURPOSE_CHARS = { min: LIMITS.mapPurposeCharsMin, max: LIMITS.mapPurposeCharsMax } as const;
/** How many groups and expressions one question may name. */
export const QUESTION_NAMES_MAX = 500;
/** How many allowed values an error lists. */
const LISTED = 100;

export function purposeProblems(purpose: string): InputProblem[] {
  const { length } = purpose.trim();
  if (length === 0) return [{ path: "purpose", message: "isNotEmpty" }];
  if (length < PURPOSE_CHARS.min) return [{ path: "purpose", message: "minLength" }];
  return length > PURPOSE_CHARS.max ? [{ path: "purpose", message: "maxLength" }] : [];
}

export function tooManyProblems(selection: Pick<MapSelection, "groups" | "expressions">): InputProblem[] {
  return (["groups", "expressions"] as const)
    .filter((path) => (selection[path]?.length ?? 0) > QUESTION_NAMES_MAX)
    .map((path) => ({ path, message: "arrayMaxSize" }));
}

/**
 * What a question names that is not in the closed list, with what it may name instead. The list follows from frame, catalogue
 * and parameters, so an error tells nothing of who takes part.
 */
export function selectionProblems(selection: MapSelection, structure: MapStructure): InputProblem[] {
  const problem = (path: string, message: string, allowed: readonly string[]): InputProblem => ({
    path,
    message,
    allowed: allowed.slice(0, LISTED),
  });
  const epochs = structure.epochs.map(({ number }) => number);
  if (selection.epoch !== null && !epochs.includes(selection.epoch)) return [problem("epoch", "unknownEpoch", epochs.map(String))];
  const { groups, expressions } = structure;
  const groupIds = groups.map(({ id }) => id);
  const expressionIds = expressions.map(({ id }) => id);
  const problems = [
    ...(selection.groups?.some((id) => !groupIds.includes(id)) ? [problem("groups", "unknownGroup", groupIds)] : []),
    ...(selection.expressions?.some((id) => !expressionIds.includes(id))
      ? [problem("expressions", "unknownExpression", expressionIds)]
      : []),
  ];
  if (problems.length > 0) return problems;
  // A group × an expression that has no cell: what these groups do have is the answer.
  const wanted = groups.filter(({ id }) => selection.groups?.includes(id) ?? false);
  const kinds = new Set(expressions.filter(({ id }) => selection.expressions?.includes(id) ?? false).map(({ kind }) => kind));
  if (selection.expressions === null) return [];
  const isMissing = wanted.some(({ expressionKinds }) => [...kinds].some((kind) => !expressionKinds.includes(kind)));
  const allowed = expressions.filter(({ kind }) => wanted.every(({ expressionKinds }) => expressionKinds.includes(kind)));
  return isMissing
    ? [
        problem(
          "expressions",
          "notOfTheseGroups",
          allowed.map(({ id }) => id),
        ),
      ]
    : [];
}
