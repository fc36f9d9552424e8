/** Answers aligned to the form's items. */
export interface AnswersBallot {
  readonly v: 1;
  readonly kind: "answers";
  readonly scores: (number | null)[];
  readonly comments: Record<string, string>;
  /** Talent cards that were picked; absent where none was, so that ballots of a form without cards look as they always did. */
  readonly talents?: string[] | undefined;
}

export interface DeclinedBallot {
  readonly v: 1;
  readonly kind: "declined";
  readonly word?: string | undefined;
}

/** A ballot that its rater took back; from outside it looks like any other. */
export interface WithdrawnBallot {
  readonly v: 1;
  readonly kind: "withdrawn";
}

/**
 * What is inside a sealed ballot: answers, the wish not to take part, or nothing any more, for a rater who took it back. It names
 * nobody and no time.
 */
export type Ballot = AnswersBallot | DeclinedBallot | WithdrawnBallot;

/** The places that are not what they should be; none when it fits. */
type Shape = (value: unknown, path: string) => string[];

const only =
  (isSuch: (value: unknown) => boolean): Shape =>
  (value, path) =>
    isSuch(value) ? [] : [path];

const isText = only((value) => typeof value === "string");
const isScore = only((value) => value === null || Number.isSafeInteger(value));
const is = (wanted: unknown) => only((value) => value === wanted);
const maybe =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? [] : shape(value, path);

const at = (path: string, key: string | number) => (path === "" ? String(key) : `${path}.${key}`);

const listOf =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((entry: unknown, index) => shape(entry, at(path, index))) : [path];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const recordOf =
  (shape: Shape): Shape =>
  (value, path) =>
    isRecord(value) ? Object.entries(value).flatMap(([key, entry]) => shape(entry, at(path, key))) : [path];

/** These fields and no others. */
const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (!isRecord(value)) return [path];
    const surplus = Object.keys(value).some((key) => !Object.hasOwn(shapes, key)) ? [path] : [];
    return [...surplus, ...Object.entries(shapes).flatMap(([key, shape]) => shape(value[key], at(path, key)))];
  };

const KINDS: Readonly<Record<Ballot["kind"], Shape>> = {
  answers: fields({ v: is(1), kind: is("answers"), scores: listOf(isScore), comments: recordOf(isText), talents: maybe(listOf(isText)) }),
  declined: fields({ v: is(1), kind: is("declined"), word: maybe(isText) }),
  withdrawn: fields({ v: is(1), kind: is("withdrawn") }),
};

/**
 * Where a value is not a ballot. Plain checks and no schema library: this is on the page of every rater, where a library for schemas
 * would be most of what a phone has to load.
 */
export function ballotShapeProblems(value: unknown): string[] {
  const kind = isRecord(value) ? value["kind"] : undefined;
  if (kind !== "answers" && kind !== "declined" && kind !== "withdrawn") return [isRecord(value) ? "kind" : ""];
  return KINDS[kind](value, "");
}
