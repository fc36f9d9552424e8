import { readFile } from "node:fs/promises";

/** What one rater gave one leader. */
export interface Rating {
  readonly leader: number;
  readonly scores: readonly number[];
}

export interface LeaderReference {
  readonly leader: number;
  readonly raters: number;
  readonly itemMean: Readonly<Record<string, number>>;
}

export interface LeadershipData {
  readonly items: readonly string[];
  readonly ratings: readonly Rating[];
  readonly reference: readonly LeaderReference[];
}

/** The fixture lies beside the tests: the demonstration runs in a checkout only. */
const FOLDER = new URL("../../test/fixtures/leadership/", import.meta.url);

export async function readLeadershipData(): Promise<LeadershipData> {
  const csv = await readFile(new URL("leadership-ratings.csv", FOLDER), "utf8");
  const [header = "", ...lines] = csv.trim().split(/\r?\n/);
  const { perLeader } = JSON.parse(await readFile(new URL("leadership-ratings.reference.json", FOLDER), "utf8")) as {
    perLeader: LeaderReference[];
  };
  return {
    items: header.split(",").slice(2),
    ratings: lines.map((line) => {
      const [leader, _rater, ...scores] = line.split(",").map(Number);
      return { leader: leader ?? Number.NaN, scores };
    }),
    reference: perLeader,
  };
}

/** Within this, a mean counts as equal; the reference is rounded to ten digits. */
export const TOLERANCE = 1e-9;

export interface Difference {
  readonly leader: number;
  readonly item: string;
  readonly expected: number;
  readonly found: number | undefined;
}

/** Every item mean that is not what the reference says. Empty when all agree. */
export function differences(reference: readonly LeaderReference[], found: ReadonlyMap<number, ReadonlyMap<string, number>>): Difference[] {
  return reference.flatMap(({ leader, itemMean }) =>
    Object.entries(itemMean).flatMap(([item, expected]) => {
      const mean = found.get(leader)?.get(item);
      return mean !== undefined && Math.abs(mean - expected) <= TOLERANCE ? [] : [{ leader, item, expected, found: mean }];
    }),
  );
}
