import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { SEALED_BYTES, toBase64Url } from "@eigenkleur/shared";
import { RoundKeys } from "../../src/modules/feedback/round-keys.js";
import type { LoginRole } from "../../src/platform/db/roles.js";
import { FeedbackWorld, scoring } from "./feedback-world.js";

const PERMISSION_DENIED = "42501";

describe("the ballot box", () => {
  let world: FeedbackWorld;
  beforeAll(async () => {
    world = await FeedbackWorld.start();
  });
  afterAll(() => world.app.stop());

  async function aRound(count = 5): Promise<{ cookie: string; roundId: string; tokens: string[] }> {
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
    const { raters, emails } = await world.colleagues(count);
    const roundId = await world.anOpenRound(cookie, raters);
    return { cookie, roundId, tokens: await world.tokensOf(emails) };
  }

  const ballotsIn = async (roundId: string): Promise<number> =>
    (await world.app.admin.query("select from ballot.ballot where round_id = $1", [roundId])).rows.length;
  const sqlState = async (role: LoginRole, text: string): Promise<unknown> =>
    world.app.running.platform.pools[role].query(text).then(
      () => "allowed",
      (error: { code?: string }) => error.code,
    );

  describe("refuses", () => {
    it("every role the other side", async () => {
      const forbidden: readonly (readonly [LoginRole, string])[] = [
        ["box", "select from ballot.ballot"],
        ["box", "select from ballot.box"],
        ["box", "insert into ballot.ballot default values"],
        ["box", "select from feedback.invitation"],
        ["box", "select feedback.answer_place('')"],
        ["api", "select from ballot.ballot"],
        ["api", "delete from ballot.ballot"],
        ["api", "select ballot.put(gen_random_uuid(), gen_random_uuid(), '', '', '')"],
        ["api", "select from feedback.released_answer"],
        ["api", "insert into feedback.report_comment default values"],
        ["release", "select from feedback.invitation"],
        ["release", "select from feedback.self_assessment"],
        ["release", "select from identity.person"],
        ["release", "insert into ballot.ballot default values"],
        ["jobs", "select from ballot.ballot"],
        ["jobs", "select from ballot.box"],
        ["jobs", "select from feedback.report"],
        ["hr", "select from feedback.round"],
        ["publish", "select from feedback.round"],
      ];
      for (const [role, text] of forbidden) expect([role, text, await sqlState(role, text)]).toEqual([role, text, PERMISSION_DENIED]);
    });

    it("a link that leads nowhere, whatever it looks like", async () => {
      for (const token of ["", "x", randomBytes(32).toString("base64url"), "' or 1=1 --", "é".repeat(43)]) {
        expect(await world.raters.post("/answer/open", { token })).toMatchObject({ status: 404, body: { error: { code: "NOT_FOUND" } } });
        const sealed = toBase64Url(new Uint8Array(SEALED_BYTES));
        expect(await world.raters.post("/answer/submit", { token, sealed })).toMatchObject({ status: 404 });
      }
    });

    it("a ballot of another size, no text at all, and a token that is not text", async () => {
      const { tokens, roundId } = await aRound();
      for (const size of [0, 1, SEALED_BYTES - 1, SEALED_BYTES + 1]) {
        const sealed = toBase64Url(new Uint8Array(size));
        expect(await world.raters.post("/answer/submit", { token: tokens[0], sealed })).toMatchObject({
          status: 400,
          body: { error: { code: "INVALID_INPUT" } },
        });
      }
      expect(await world.raters.post("/answer/submit", { token: tokens[0], sealed: "=".repeat(21_846) })).toMatchObject({ status: 400 });
      expect(await world.raters.post("/answer/submit", { token: tokens[0] })).toMatchObject({ status: 400 });
      expect(await world.raters.post("/answer/open", { token: 5 })).toMatchObject({ status: 400 });
      expect(await ballotsIn(roundId)).toBe(0);
    });

    it("a foreign page's form, which cannot send JSON without asking first", async () => {
      const response = await fetch(`${world.app.origin}/answer/open`, {
        method: "POST",
        headers: { "content-type": "text/plain" },
        body: "{}",
      });
      expect(response.status).toBe(400);
    });

    it("answers after the owner closed, and after the deadline even while the round is still open", async () => {
      const { cookie, roundId, tokens } = await aRound();
      const page = await world.raters.open(tokens[0] ?? "");
      const sealed = await world.raters.seal(page, scoring(3));
      await world.app.admin.query("update ballot.box set closes_at = now() - interval '1 second' where round_id = $1", [roundId]);
      expect(await world.raters.post("/answer/submit", { token: tokens[0], sealed })).toMatchObject({
        status: 409,
        body: { error: { code: "CONFLICT" } },
      });
      await world.close(cookie, roundId);
      expect(await world.raters.post("/answer/submit", { token: tokens[0], sealed })).toMatchObject({ status: 409 });
      expect((await world.raters.post("/answer/open", { token: tokens[0] })).body).toMatchObject({ state: "CLOSED", questionnaire: null });
    });

    it("somebody who hammers on one link, and nobody else", async () => {
      const { tokens } = await aRound();
      const calls = await Promise.all(Array.from({ length: 260 }, () => world.raters.post("/answer/open", { token: tokens[0] })));
      expect(calls.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
      expect((await world.raters.post("/answer/open", { token: tokens[1] })).status).toBe(200);
    });
  });

  it("shows a rater who asks, why, until when, and this round's real numbers", async () => {
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Ada Bos"));
    const { raters, emails } = await world.colleagues(4);
    const outside = Array.from({ length: 3 }, (_, index) => ({ groupKey: "client", email: `client${index}@example.net` }));
    const [boss] = await world.people(1, "Chef");
    await world.anOpenRound(
      cookie,
      [...raters, ...outside, { groupKey: "lead", personId: boss?.id }].map(({ groupKey, ...rater }) => ({ groupKey, ...rater })),
      { message: "Waarom ik het vraag" },
    );
    const [token] = await world.tokensOf(["client1@example.net"]);
    const { body } = await world.raters.post("/answer/open", { token });
    expect(body).toMatchObject({
      state: "OPEN",
      tier: "SEPARATED",
      ownerName: "Ada Bos",
      organisationName: "Zorgnet",
      message: "Waarom ik het vraag",
      language: "NL",
      group: { key: "client", isExternal: true, isAttributable: false },
      promise: {
        reportFrom: 4,
        groups: [
          { key: "colleague", asked: 4, shownFrom: 4, isAttributable: false },
          { key: "chainPartner", asked: 0, shownFrom: 6 },
          { key: "client", asked: 3, shownFrom: 6, formKey: "clientShort" },
          { key: "lead", asked: 1, isAttributable: true },
        ],
      },
      box: { publicKey: expect.any(String), keyHash: expect.any(String) },
    });
    expect(JSON.stringify(body)).not.toContain("example.net");
    expect(emails).toHaveLength(4);
  });

  it("takes no notice of a cookie, and lets nothing be kept by the way", async () => {
    const { tokens } = await aRound();
    const person = await world.app.signIn(await world.app.aPerson(world.organisationId, "Ingelogd"));
    const ask = async (headers: Record<string, string>): Promise<Response> =>
      fetch(`${world.app.origin}/answer/open`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ token: tokens[0] }),
      });
    const [without, withCookie] = [await ask({}), await ask({ cookie: person })];
    expect(await withCookie.text()).toBe(await without.text());
    expect(without.headers.get("cache-control")).toBe("no-store");
    expect(without.headers.get("set-cookie")).toBeNull();
  });

  it("keeps one ballot of 100 that are put with one link at once", async () => {
    const { roundId, tokens } = await aRound();
    const page = await world.raters.open(tokens[0] ?? "");
    const sealed = await Promise.all(Array.from({ length: 100 }, (_, index) => world.raters.seal(page, scoring(1 + (index % 5)))));
    const replies = await Promise.all(sealed.map((one) => world.raters.post("/answer/submit", { token: tokens[0], sealed: one })));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await ballotsIn(roundId)).toBe(1);
  });

  it("counts the last of several answers with one link", async () => {
    const { cookie, roundId, tokens } = await aRound(4);
    for (const token of tokens) await world.raters.answer(token, scoring(1));
    for (const [index, token] of tokens.entries())
      await world.raters.answer(
        token,
        scoring(() => 4 + (index % 2)),
      );
    await world.close(cookie, roundId);
    const { rows } = await world.app.admin.query<{ mean: number }>("select distinct mean from feedback.report_score where round_id = $1", [
      roundId,
    ]);
    expect(rows).toEqual([{ mean: 4.5 }]);
  });

  it("leaves out a ballot that was meant for another box or is no ballot at all, and releases the rest", async () => {
    const [mine, other] = [await aRound(7), await aRound(4)];
    for (const token of mine.tokens.slice(0, 4)) await world.raters.answer(token, scoring(3));
    const elsewhere = await world.raters.seal(await world.raters.open(other.tokens[0] ?? ""), scoring(3));
    const wrongForm = await world.raters.seal(await world.raters.open(mine.tokens[5] ?? ""), (form) => ({
      v: 1,
      kind: "answers",
      scores: form.items.map(() => 9),
      comments: {},
    }));
    for (const [token, sealed] of [
      [mine.tokens[4], elsewhere],
      [mine.tokens[5], wrongForm],
      [mine.tokens[6], toBase64Url(randomBytes(SEALED_BYTES))],
    ]) {
      expect((await world.raters.post("/answer/submit", { token, sealed })).status).toBe(200);
    }
    expect(await world.close(mine.cookie, mine.roundId)).toBe("READABLE");
    const { rows } = await world.app.admin.query("select rater_count, declined_count from feedback.report where round_id = $1", [
      mine.roundId,
    ]);
    expect(rows).toEqual([{ rater_count: 4, declined_count: 0 }]);
  });

  it("lets a close wait for a ballot that is just being put, and counts it", async () => {
    const { cookie, roundId, tokens } = await aRound(5);
    for (const token of tokens.slice(0, 4)) await world.raters.answer(token, scoring(3));
    const last = tokens[4] ?? "";
    const sealed = await world.raters.seal(await world.raters.open(last), scoring(3));
    const slot = await new RoundKeys(world.app.running.platform.keys).slotOf(roundId, last);
    const putting = await world.app.running.platform.pools.box.connect();
    try {
      await putting.query("begin");
      await putting.query("select ballot.put($1, $2, $3, 'colleague', $4)", [
        world.organisationId,
        roundId,
        slot,
        Buffer.from(sealed, "base64url"),
      ]);
      const closing = world.close(cookie, roundId);
      expect(await Promise.race([closing, sleep(400).then(() => "still waiting")])).toBe("still waiting");
      await putting.query("commit");
      expect(await closing).toBe("READABLE");
    } finally {
      putting.release();
    }
    const { rows } = await world.app.admin.query("select rater_count from feedback.report where round_id = $1", [roundId]);
    expect(rows).toEqual([{ rater_count: 5 }]);
    expect(await ballotsIn(roundId)).toBe(0);
  });

  it("loses no answer that was acknowledged while the round was being closed", async () => {
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const { cookie, roundId, tokens } = await aRound(20);
      const pages = await Promise.all(tokens.map((token) => world.raters.open(token)));
      const sealed = await Promise.all(pages.map((page) => world.raters.seal(page, scoring(3))));
      const first = await Promise.all(
        tokens.slice(0, 6).map((token, index) => world.raters.post("/answer/submit", { token, sealed: sealed[index] })),
      );
      const [late] = await Promise.all([
        Promise.all(tokens.slice(6).map((token, index) => world.raters.post("/answer/submit", { token, sealed: sealed[index + 6] }))),
        world.close(cookie, roundId),
      ]);
      const acknowledged = [...first, ...late].filter(({ status }) => status === 200).length;
      expect([...first, ...late].every(({ status }) => status === 200 || status === 409)).toBe(true);
      const { rows } = await world.app.admin.query<{ rater_count: number }>("select rater_count from feedback.report where round_id = $1", [
        roundId,
      ]);
      expect(rows[0]?.rater_count).toBe(acknowledged);
    }
  });
});
