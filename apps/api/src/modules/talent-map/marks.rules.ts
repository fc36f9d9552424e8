import { createHmac } from "node:crypto";

/** What one person gives to the map now: null for somebody who takes no part. */
export type Contribution = readonly string[] | null;

/**
 * A keyed hash of what somebody gives, made for everybody who works here, whether they take part or not. Without the secret,
 * which is outside the database, it tells nothing; with another epoch it is another one, so two of them can't be compared either.
 */
export function markOf(secret: Uint8Array, epoch: number, personId: string, contribution: Contribution): Buffer {
  const given = contribution === null ? "-" : `+${[...new Set(contribution)].toSorted().join()}`;
  return createHmac("sha256", secret).update(`ek1|mark|${epoch}|${personId}|${given}`).digest().subarray(0, 16);
}

/** How many people joined, left or changed their talents since the marks of the last epoch were made. */
export function countChanges(input: {
  readonly secret: Uint8Array;
  /** The epoch whose marks these are; 0 before the first. */
  readonly markedEpoch: number;
  readonly marks: ReadonlyMap<string, Buffer>;
  /** Everybody in the frame of now. */
  readonly people: readonly string[];
  readonly contributions: ReadonlyMap<string, readonly string[]>;
}): number {
  const { secret, markedEpoch, marks, people, contributions } = input;
  const isAsBefore = (personId: string): boolean => {
    const now = contributions.get(personId) ?? null;
    const mark = marks.get(personId);
    return mark === undefined ? now === null : mark.equals(markOf(secret, markedEpoch, personId, now));
  };
  const here = new Set(people);
  const gone = [...marks].filter(([personId, mark]) => !here.has(personId) && !mark.equals(markOf(secret, markedEpoch, personId, null)));
  return people.filter((personId) => !isAsBefore(personId)).length + gone.length;
}
