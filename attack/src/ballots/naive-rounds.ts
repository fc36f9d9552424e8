import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import type { SeenRound } from "./evidence.js";
import { ordersOf, readRows } from "./table-reader.js";

/** Designs everybody would write first, as controls: the attacker must break them, or he proves nothing. */
export class NaiveRounds {
  constructor(private readonly admin: Client) {}

  async create(): Promise<void> {
    await this.admin.query(`create schema naive;
      create table naive.invitation (id uuid primary key, round_id uuid not null, is_done boolean not null default false);
      create table naive.answer (id uuid primary key, round_id uuid not null, scores smallint[] not null);
      create table naive.released (id uuid primary key, round_id uuid not null, answer_id uuid not null)`);
  }

  /** Raters answer in any order; mark and answer are written in one transaction, or in two that follow each other. */
  async hold(raters: number, transactions: "ONE" | "TWO"): Promise<SeenRound> {
    const roundId = randomUUID();
    const invitations = await this.ask(roundId, raters);
    const truth = new Map<string, string>();
    for (const id of invitations) {
      const answerId = randomUUID();
      truth.set(id, answerId);
      if (transactions === "ONE") await this.admin.query("begin");
      await this.admin.query("insert into naive.answer values ($1, $2, '{3}')", [answerId, roundId]);
      await this.admin.query("update naive.invitation set is_done = true where id = $1", [id]);
      if (transactions === "ONE") await this.admin.query("commit");
    }
    return {
      left: await this.read("naive.invitation", "id", roundId),
      middle: [],
      right: await this.read("naive.answer", "id", roundId),
      truth,
    };
  }

  /** Nothing is marked when somebody answers, but the release keeps the order of the box, and people answer in a known order. */
  async holdUnshuffled(raters: number): Promise<SeenRound> {
    const roundId = randomUUID();
    const truth = new Map<string, string>();
    for (const id of (await this.ask(roundId, raters)).toSorted()) {
      const answerId = randomUUID();
      truth.set(id, answerId);
      await this.admin.query("insert into naive.answer values ($1, $2, '{3}')", [answerId, roundId]);
    }
    await this.admin.query(
      "insert into naive.released select gen_random_uuid(), round_id, id from naive.answer where round_id = $1 order by ctid",
      [roundId],
    );
    return {
      left: await this.read("naive.invitation", "id", roundId),
      middle: await this.read("naive.answer", "id", roundId),
      right: (await this.read("naive.released", "answer_id", roundId)).map((row) => ({
        ...row,
        orders: { ctid: row.orders["ctid"] ?? 0, xmin: row.xmin },
      })),
      truth,
    };
  }

  private async ask(roundId: string, raters: number): Promise<string[]> {
    const { rows } = await this.admin.query<{ id: string }>(
      "insert into naive.invitation select gen_random_uuid(), $1 from generate_series(1, $2) returning id",
      [roundId, raters],
    );
    return rows.map(({ id }) => id);
  }

  private async read(table: string, key: string, roundId: string): Promise<SeenRound["left"]> {
    return (await readRows(this.admin, table, key, "round_id = $1", [roundId])).map((row) => ({
      key: row.key,
      xmin: row.xmin,
      orders: ordersOf(row),
    }));
  }
}
