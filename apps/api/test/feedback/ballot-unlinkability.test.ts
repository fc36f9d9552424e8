import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { inParallel } from "../../src/demo/in-parallel.js";
import { FeedbackWorld, scoring } from "./feedback-world.js";
import { attack, look, type Links, type SeenRound } from "./linking-adversary.js";
import { NaiveBox } from "./naive-box.js";

const RATERS = 8;
const KNOWN = 12;
const UNSEEN = 24;
const ROUNDS = KNOWN + UNSEEN;
const FIVE_MINUTES = 300_000;

/** The number of a rater, written in the first scores of the answer, as digits of base four. */
const signature = (rater: number) => scoring((item) => 1 + (Math.floor(rater / 4 ** item) % 4));

/**
 * Promise 2: nobody can find out who gave which answer, a database administrator included. With SELECT on everything and
 * PostgreSQL's own columns (`xmin`, `ctid`), after the release, an adversary who may even learn from rounds whose truth is known
 * does no better than chance; the same adversary breaks the naive design completely.
 */
describe("a ballot after the release", () => {
  let world: FeedbackWorld;
  beforeAll(async () => {
    world = await FeedbackWorld.start();
  });
  afterAll(() => world.app.stop(), 60_000);

  async function holdRound(): Promise<SeenRound & { readonly truth: Links }> {
    const { admin } = world.app;
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
    const { raters, emails } = await world.colleagues(RATERS);
    const roundId = await world.anOpenRound(cookie, raters);
    const tokens = await world.tokensOf(emails);
    const { rows } = await admin.query<{ id: string; personId: string }>(
      `select id, person_id as "personId" from feedback.invitation where round_id = $1 order by id`,
      [roundId],
    );
    // The worst case: everybody answers in an order that can be read from who was asked.
    for (const [number, { personId }] of rows.entries()) {
      const token = tokens[raters.findIndex((rater) => rater.personId === personId)] ?? "";
      expect(await world.raters.answer(token, signature(number))).toMatchObject({ status: 200, body: { state: "RECEIVED" } });
    }
    expect(await world.close(cookie, roundId)).toBe("READABLE");
    const answers = await admin.query<{ id: string; scores: number[] }>(
      "select id, scores from feedback.released_answer where round_id = $1",
      [roundId],
    );
    const numberOf = (scores: readonly number[]): number => scores.reduce((sum, score, item) => sum + (score - 1) * 4 ** item, 0);
    return {
      left: await look(admin, "feedback.invitation", "id", "round_id = $1", [roundId]),
      right: await look(admin, "feedback.released_answer", "id", "round_id = $1", [roundId]),
      truth: new Map(answers.rows.map(({ id, scores }) => [rows[numberOf(scores)]?.id ?? "", id])),
    };
  }

  async function measure(): Promise<number> {
    const rounds = await inParallel(Array.from({ length: ROUNDS }), 3, holdRound);
    for (const { truth, right } of rounds) {
      expect(truth.size).toBe(RATERS);
      // What the release wrote, it wrote in one transaction.
      expect(new Set(right.map((row) => row.xmin)).size).toBe(1);
    }
    return attack(rounds.slice(0, KNOWN), rounds.slice(KNOWN));
  }

  it(
    "cannot be linked to who was asked better than by chance, and leaves no ballot and no key",
    async () => {
      // By chance one of N is right on average, with variance one: sd of the mean accuracy is 1 / (N √rounds).
      const limit = 1 / RATERS + 3 / (RATERS * Math.sqrt(UNSEEN));
      let measured = await measure();
      // A fair box passes three sigma about 997 times in 1,000; what is not chance shows again in fresh rounds.
      if (measured > limit) measured = await measure();
      expect(measured).toBeLessThanOrEqual(limit);
      expect((await world.app.admin.query("select from ballot.ballot")).rows).toHaveLength(0);
      expect(await world.app.running.platform.keys.list("rounds")).toEqual([]);
    },
    FIVE_MINUTES,
  );

  it.each(["ONE", "TWO"] as const)(
    "would be linked every time in a naive design with mark and answer in %s transaction(s)",
    async (transactions) => {
      const naive = new NaiveBox(world.app.admin);
      await world.app.admin.query("drop schema if exists naive cascade");
      await naive.create();
      const rounds = [];
      for (let round = 0; round < 6; round += 1) rounds.push(await naive.holdRound(RATERS, transactions));
      expect(attack(rounds.slice(0, 3), rounds.slice(3))).toBe(1);
    },
  );
});

describe("answering", () => {
  let world: FeedbackWorld;
  beforeAll(async () => {
    world = await FeedbackWorld.start();
  });
  afterAll(() => world.app.stop());

  /** Every row of every table but the ballots and the marks of draws, with where it lies and which transaction wrote it. */
  async function everythingElse(): Promise<Map<string, string>> {
    const tables = await world.app.admin.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and format('%I.%I', n.nspname, c.relname) not in ('ballot.ballot', 'ballot.draw')`,
    );
    const found = new Map<string, string>();
    for (const { name } of tables.rows) {
      const { rows } = await world.app.admin.query<{ sum: string }>(
        `select md5(coalesce(string_agg(t.xmin::text || t.ctid::text || to_jsonb(t)::text, '|' order by t.ctid), '')) as sum from ${name} t`,
      );
      found.set(name, rows[0]?.sum ?? "");
    }
    return found;
  }

  it.each(["SEPARATED", "BLIND"] as const)(
    "changes nothing in the whole database but the box, and no answer of the API by one byte (%s)",
    async (tier) => {
      const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
      const { raters, emails } = await world.colleagues(5);
      const roundId = await world.anOpenRound(cookie, raters, { tier });
      const tokens = await world.tokensOf(emails);
      const poll = async (): Promise<string> => {
        const selection = `id state message closesOn openedAt closesAt ratersUntil isExtended minRaters maxRaters groups { id key shownFrom }
        invitations { id groupKey email name language person { id fullName } } selfAssessment { id state answers } report { id raterCount declinedCount }`;
        return JSON.stringify(
          await world.app.graphql(
            `query($id: ID!) { feedbackRounds { ${selection} } feedbackRound(id: $id) { ${selection} } feedbackReport(roundId: $id) { id } }`,
            { id: roundId },
            cookie,
          ),
        );
      };
      const polled = await poll();
      const before = await everythingElse();
      for (const [index, token] of tokens.entries()) {
        await world.raters.answer(token, index === 0 ? () => ({ v: 1, kind: "declined" }) : scoring(2));
        expect(await poll()).toBe(polled);
      }
      expect(await everythingElse()).toEqual(before);
      const counted = async (table: string): Promise<number> =>
        (await world.app.admin.query(`select from ${table} where round_id = $1`, [roundId])).rows.length;
      expect(await counted("ballot.ballot")).toBe(5);
      expect(await counted("ballot.draw")).toBe(tier === "BLIND" ? 5 : 0);
    },
  );

  it("looks the same from outside for an answer and for a decline: same size in the box, same size of the reply", async () => {
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
    const { raters, emails } = await world.colleagues(4);
    await world.anOpenRound(cookie, raters);
    const [one = "", two = ""] = await world.tokensOf(emails);
    const answered = await world.raters.answer(one, scoring(5, { "open-best": "Een lang verhaal. ".repeat(100) }));
    const declined = await world.raters.answer(two, () => ({ v: 1, kind: "declined" }));
    expect(JSON.stringify(declined.body)).toHaveLength(JSON.stringify(answered.body).length);
    const { rows } = await world.app.admin.query("select distinct octet_length(sealed) as size from ballot.ballot");
    expect(rows).toHaveLength(1);
  });
});
