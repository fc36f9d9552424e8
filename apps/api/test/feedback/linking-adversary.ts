import type { Client } from "pg";

/** A row as somebody with every right on the database sees it, system columns included. */
export interface SeenRow {
  readonly key: string;
  readonly xmin: number;
  readonly ctid: readonly [number, number];
  readonly text: string;
}

/** One round: who was asked on the left, what was answered on the right. */
export interface SeenRound {
  readonly left: readonly SeenRow[];
  readonly right: readonly SeenRow[];
}

/** Left key → right key. */
export type Links = ReadonlyMap<string, string>;
type Strategy = (round: SeenRound) => Links;

/** Reads rows of a table with what PostgreSQL itself keeps about them. `key` and `where` are SQL. */
export async function look(admin: Client, table: string, key: string, where: string, values: readonly unknown[]): Promise<SeenRow[]> {
  const { rows } = await admin.query<{ key: string; xmin: string; ctid: string; text: string }>(
    `select (${key})::text as key, t.xmin::text, t.ctid::text, to_jsonb(t)::text as text from ${table} t where ${where}`,
    [...values],
  );
  return rows.map((row) => {
    const [page = 0, place = 0] = row.ctid.slice(1, -1).split(",").map(Number);
    return { key: row.key, xmin: Number(row.xmin), ctid: [page, place], text: row.text };
  });
}

const ORDERS: Readonly<Record<string, (a: SeenRow, b: SeenRow) => number>> = {
  xmin: (a, b) => a.xmin - b.xmin || byCtid(a, b),
  ctid: byCtid,
  key: (a, b) => compare(a.key, b.key),
  text: (a, b) => compare(a.text, b.text),
  length: (a, b) => a.text.length - b.text.length || byCtid(a, b),
};

function byCtid(a: SeenRow, b: SeenRow): number {
  return a.ctid[0] - b.ctid[0] || a.ctid[1] - b.ctid[1];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Puts both sides in an order and joins them place by place. */
function sorting(left: keyof typeof ORDERS, right: keyof typeof ORDERS, isReversed: boolean): Strategy {
  return (round) => {
    const lefts = round.left.toSorted(ORDERS[left]);
    const rights = round.right.toSorted(ORDERS[right]);
    if (isReversed) rights.reverse();
    return new Map(lefts.map((row, index) => [row.key, rights[index]?.key ?? ""]));
  };
}

/** Joins rows that one transaction wrote; where that fits several, the first. */
const equalTransaction: Strategy = (round) =>
  new Map(round.left.map((row) => [row.key, round.right.find((other) => other.xmin === row.xmin)?.key ?? ""]));

/** Joins a row with the one that was written nearest to it. */
const nearestTransaction: Strategy = (round) =>
  new Map(
    round.left.map((row) => [
      row.key,
      round.right.toSorted((a, b) => Math.abs(a.xmin - row.xmin) - Math.abs(b.xmin - row.xmin))[0]?.key ?? "",
    ]),
  );

const STRATEGIES: readonly Strategy[] = [
  equalTransaction,
  nearestTransaction,
  ...Object.keys(ORDERS).flatMap((left) =>
    Object.keys(ORDERS).flatMap((right) => [sorting(left, right, false), sorting(left, right, true)]),
  ),
];

/** The part of a round's raters that were linked to their own answer. */
export function accuracy(links: Links, truth: Links): number {
  const right = [...truth].filter(([left, answer]) => links.get(left) === answer).length;
  return right / truth.size;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Tries every way to join, keeps the one that works best on rounds whose truth it was given, and reports how well that one
 * does on rounds it has not seen. So it may learn whatever there is to learn, and trying many ways does not count as luck.
 */
export function attack(
  known: readonly (SeenRound & { readonly truth: Links })[],
  unseen: readonly (SeenRound & { readonly truth: Links })[],
): number {
  const scoreOn = (strategy: Strategy, rounds: typeof known): number => mean(rounds.map((round) => accuracy(strategy(round), round.truth)));
  const [best] = STRATEGIES.toSorted((a, b) => scoreOn(b, known) - scoreOn(a, known));
  if (!best) throw new Error("There is no strategy.");
  return scoreOn(best, unseen);
}
