import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { look, type Links, type SeenRound } from "./linking-adversary.js";

/** The design everybody would write first, as a control: the attack must break it, or the attack proves nothing. */
export class NaiveBox {
  constructor(private readonly admin: Client) {}

  async create(): Promise<void> {
    await this.admin.query(`create schema naive;
      create table naive.invitation (id uuid primary key, round_id uuid not null, is_done boolean not null default false);
      create table naive.answer (id uuid primary key, round_id uuid not null, scores smallint[] not null)`);
  }

  /** Raters answer in any order; mark and answer are written in one transaction, or in two that follow each other. */
  async holdRound(raters: number, transactions: "ONE" | "TWO"): Promise<SeenRound & { readonly truth: Links }> {
    const roundId = randomUUID();
    const invitations = Array.from({ length: raters }, () => randomUUID());
    for (const id of invitations) await this.admin.query("insert into naive.invitation values ($1, $2)", [id, roundId]);
    const truth = new Map<string, string>();
    for (const id of invitations.toSorted()) {
      const answerId = randomUUID();
      truth.set(id, answerId);
      if (transactions === "ONE") await this.admin.query("begin");
      await this.admin.query("insert into naive.answer values ($1, $2, '{3}')", [answerId, roundId]);
      await this.admin.query("update naive.invitation set is_done = true where id = $1", [id]);
      if (transactions === "ONE") await this.admin.query("commit");
    }
    return {
      left: await look(this.admin, "naive.invitation", "id", "round_id = $1", [roundId]),
      right: await look(this.admin, "naive.answer", "id", "round_id = $1", [roundId]),
      truth,
    };
  }
}
