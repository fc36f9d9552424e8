import { AnswerUnchanged } from "../../platform/graphql/mutation.js";

/** A text that two tabs wrote: what this one sent and what is stored. */
export interface ConflictingText {
  readonly field: string;
  readonly yours: string;
  readonly theirs: string;
}

export interface EditConflict {
  readonly currentVersion: number;
  readonly texts: readonly ConflictingText[];
}

/**
 * Answers that somebody (usually the same person, in another tab) was first, with both texts of every field that differs.
 * Nothing was written.
 */
export function editConflict(
  currentVersion: number,
  yours: Readonly<Record<string, string>>,
  theirs: Readonly<Record<string, string>>,
): AnswerUnchanged<EditConflict> {
  const texts = Object.entries(yours)
    .map(([field, text]) => ({ field, yours: text, theirs: theirs[field] ?? "" }))
    .filter((text) => text.yours !== text.theirs);
  return new AnswerUnchanged({ currentVersion, texts });
}
