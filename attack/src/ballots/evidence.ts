/** What the attacker knows of one row: in which place it comes by each of his ways to put rows in an order. */
export interface SeenRow {
  readonly key: string;
  /** The transaction that wrote it; two rows of one transaction belong together. */
  readonly xmin: number;
  readonly orders: Readonly<Record<string, number | string>>;
}

/** Who was asked → what was answered, by keys of rows. */
export type Links = ReadonlyMap<string, string>;

/** One round as the attacker has it, with the truth that he is judged by. */
export interface SeenRound {
  /** Who was asked. */
  readonly left: readonly SeenRow[];
  /** What lay between in a copy of the database from before the close: sealed ballots, marks of draws. */
  readonly middle: readonly SeenRow[];
  /** What was answered. */
  readonly right: readonly SeenRow[];
  readonly truth: Links;
}
