import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createHash, randomBytes } from "node:crypto";
import { BALLOT_REPLY_BYTES, blindToken, fromBase64Url, receiptKeys, toBase64Url } from "@eigenkleur/shared";
import { inParallel } from "../../src/demo/in-parallel.js";
import type { DrawnToken, OpenAnswerPage } from "../../src/demo/rater-client.js";
import { RoundKeys } from "../../src/modules/feedback/round-keys.js";
import { FeedbackWorld, scoring, type Rater } from "./feedback-world.js";

describe("the blind tier", () => {
  let world: FeedbackWorld;
  beforeAll(async () => {
    world = await FeedbackWorld.start();
    world.tier = "BLIND";
  });
  afterAll(() => world.app.stop());

  interface Round {
    readonly cookie: string;
    readonly roundId: string;
    readonly tokens: readonly string[];
  }

  async function aRound(count = 4, more: readonly Rater[] = [], input: object = {}): Promise<Round> {
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
    const { raters, emails } = await world.colleagues(count);
    const roundId = await world.anOpenRound(cookie, [...raters, ...more], input);
    return { cookie, roundId, tokens: await world.tokensOf(emails) };
  }

  const pageOf = (token: string | undefined): Promise<OpenAnswerPage> => world.raters.open(token ?? "");
  const drawnBy = async (token: string | undefined): Promise<DrawnToken> => world.raters.draw(token ?? "", await pageOf(token));
  const sealedFor = async (token: string | undefined, score = 3): Promise<string> => world.raters.seal(await pageOf(token), scoring(score));
  const countOf = async (table: string, roundId: string): Promise<number> =>
    (await world.app.admin.query(`select from ${table} where round_id = $1`, [roundId])).rows.length;
  const requestOf = async (page: OpenAnswerPage, seed: Uint8Array): Promise<string> => {
    const { tokenInput, blind } = await receiptKeys(seed, page.roundId);
    return toBase64Url(await blindToken(fromBase64Url(page.tokenKey ?? ""), { tokenInput, blind }));
  };
  const draw = async (token: string | undefined, seed: Uint8Array) =>
    world.raters.post("/answer/draw", { token, request: await requestOf(await pageOf(token), seed) });

  describe("refuses", () => {
    it("a ballot by the link itself, which would be a second one beside that of the token", async () => {
      const { roundId, tokens } = await aRound();
      const sealed = await sealedFor(tokens[0]);
      expect(await world.raters.post("/answer/submit", { token: tokens[0], sealed })).toMatchObject({ status: 409 });
      expect(await countOf("ballot.ballot", roundId)).toBe(0);
    });

    it("a token in a separated round, and a draw there", async () => {
      const { tokens } = await aRound(4, [], { tier: "SEPARATED" });
      const page = await pageOf(tokens[0]);
      expect(page).toMatchObject({ tier: "SEPARATED", tokenKey: null });
      const other = await aRound();
      const token = await drawnBy(other.tokens[0]);
      expect(await world.raters.post("/answer/draw", { token: tokens[0], request: toBase64Url(randomBytes(34)) })).toMatchObject({
        status: 409,
      });
      expect(await world.raters.spend({ ...token, roundId: page.roundId }, await sealedFor(tokens[0]))).toMatchObject({ status: 404 });
    });

    it("a second token for the same link, and says so", async () => {
      const { roundId, tokens } = await aRound();
      expect(await draw(tokens[0], randomBytes(16))).toMatchObject({ status: 200 });
      expect(await draw(tokens[0], randomBytes(16))).toMatchObject({
        status: 409,
        body: { error: { code: "CONFLICT", reason: "ALREADY_DRAWN" } },
      });
      expect(await countOf("ballot.draw", roundId)).toBe(1);
    });

    it("a request that is no element of the curve, without using up the link's one token", async () => {
      const { roundId, tokens } = await aRound();
      for (const request of ["", "AAAA", toBase64Url(randomBytes(34)), toBase64Url(new Uint8Array(34)), "%%%"]) {
        expect(await world.raters.post("/answer/draw", { token: tokens[0], request })).toMatchObject({ status: 400 });
      }
      expect(await countOf("ballot.draw", roundId)).toBe(0);
      expect((await draw(tokens[0], randomBytes(16))).status).toBe(200);
    });

    it("a spent token with another ballot or another key", async () => {
      const { roundId, tokens } = await aRound();
      const token = await drawnBy(tokens[0]);
      expect(await world.raters.spend(token, await sealedFor(tokens[0], 1))).toMatchObject({ status: 200 });
      const again = await sealedFor(tokens[0], 5);
      for (const replaceKey of [token.replaceKey, new Uint8Array(randomBytes(32))]) {
        expect(await world.raters.spend({ ...token, replaceKey }, again)).toMatchObject({
          status: 409,
          body: { error: { reason: "TOKEN_SPENT" } },
        });
      }
      expect(await countOf("ballot.ballot", roundId)).toBe(1);
    });

    it("somebody else's key in the place of one's own: it would put two ballots in one place", async () => {
      const { roundId, tokens } = await aRound();
      const [one, two] = [await drawnBy(tokens[0]), await drawnBy(tokens[1])];
      await world.raters.spend(one, await sealedFor(tokens[0]));
      expect(await world.raters.spend({ ...two, replaceKey: one.replaceKey }, await sealedFor(tokens[1]))).toMatchObject({ status: 409 });
      expect(await countOf("ballot.ballot", roundId)).toBe(1);
    });

    it("to replace, withdraw or show a ballot without its key, in as many bytes as an answer has", async () => {
      const { roundId, tokens } = await aRound();
      const token = await drawnBy(tokens[0]);
      await world.raters.spend(token, await sealedFor(tokens[0]));
      const strange = new Uint8Array(randomBytes(32));
      const sealed = fromBase64Url(await sealedFor(tokens[0], 5));
      expect(await world.raters.postBallot("/answer/replace", { roundId, replaceKey: strange, sealed })).toMatchObject({ status: 404 });
      const [found, absent] = [
        await world.raters.postBallot("/answer/check", { roundId, replaceKey: token.replaceKey }),
        await world.raters.postBallot("/answer/check", { roundId, replaceKey: strange }),
      ];
      expect(found.body["state"]).toBe("FOUND");
      expect(absent.body["state"]).toBe("ABSENT");
      for (const { body } of [found, absent]) expect(Buffer.byteLength(JSON.stringify(body))).toBe(BALLOT_REPLY_BYTES);
    });

    it("everything after the close", async () => {
      const { cookie, roundId, tokens } = await aRound(6);
      const drawn = await Promise.all(tokens.slice(0, 5).map(drawnBy));
      const pages = await Promise.all(tokens.map(pageOf));
      const sealed = await Promise.all(tokens.map((token) => sealedFor(token)));
      const request = await requestOf(pages[5] as OpenAnswerPage, randomBytes(16));
      for (const [index, token] of drawn.slice(0, 4).entries()) await world.raters.spend(token, sealed[index] ?? "");
      await world.must(cookie, "closeFeedbackRound", { roundId });
      const [first, last] = [drawn[0] as DrawnToken, drawn[4] as DrawnToken];
      const late = async (): Promise<number[]> => [
        (await world.raters.spend(last, sealed[4] ?? "")).status,
        (await world.raters.postBallot("/answer/replace", { ...first, sealed: fromBase64Url(sealed[5] ?? "") })).status,
        (await world.raters.post("/answer/draw", { token: tokens[5], request })).status,
      ];
      for (const status of await late()) expect([404, 409]).toContain(status);
      expect(await world.released(cookie, roundId)).toBe("READABLE");
      for (const status of await late()) expect([404, 409]).toContain(status);
      expect(await countOf("ballot.draw", roundId)).toBe(0);
      expect(await new RoundKeys(world.app.running.platform.keys).hasKeys(roundId)).toBe(false);
    });

    it("to show the box of a round that is open, cancelled, or not there", async () => {
      const { cookie, roundId } = await aRound();
      const box = async (id: string): Promise<number> => (await fetch(`${world.app.origin}/answer/box/${id}`)).status;
      expect(await box(roundId)).toBe(404);
      await world.must(cookie, "cancelFeedbackRound", { roundId });
      await world.app.jobsDone();
      expect(await box(roundId)).toBe(404);
      expect(await box("00000000-0000-4000-8000-000000000000")).toBe(404);
      expect(await box("x")).toBe(404);
    });
  });

  it("lets exactly one of 100 ballots in that are put with one token at once", async () => {
    const { roundId, tokens } = await aRound();
    const [token, page] = [await drawnBy(tokens[0]), await pageOf(tokens[0])];
    const sealed = await Promise.all(Array.from({ length: 100 }, (_, index) => world.raters.seal(page, scoring(1 + (index % 5)))));
    const replies = await Promise.all(
      sealed.map((one, index) =>
        world.raters.spend(index % 2 === 0 ? token : { ...token, replaceKey: new Uint8Array(randomBytes(32)) }, one),
      ),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 409)).toHaveLength(99);
    expect(await countOf("ballot.ballot", roundId)).toBe(1);
  }, 120_000);

  it("issues exactly one token to 20 pages that ask for one with the same link at once", async () => {
    const { roundId, tokens } = await aRound();
    const replies = await Promise.all(Array.from({ length: 20 }, () => draw(tokens[0], randomBytes(16))));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await countOf("ballot.draw", roundId)).toBe(1);
  });

  it("accepts none of 100 tokens that were forged, moved to another group or another round", async () => {
    const outside: Rater[] = Array.from({ length: 6 }, (_, index) => ({ groupKey: "client", email: `klant${index}@example.net` }));
    const [mine, other] = [await aRound(4, outside), await aRound()];
    const [token, sealed] = [await drawnBy(mine.tokens[0]), await sealedFor(mine.tokens[0])];
    const foreign = await drawnBy(other.tokens[0]);
    const flipped = (bytes: Uint8Array, bit: number): Uint8Array<ArrayBuffer> => {
      const copy = new Uint8Array(bytes);
      copy[(bit >> 3) % copy.length] = (copy[(bit >> 3) % copy.length] ?? 0) ^ (1 << (bit & 7));
      return copy;
    };
    const forged = Array.from({ length: 100 }, (_, index): DrawnToken => {
      if (index % 5 === 0) return { ...token, groupKey: "client" };
      if (index % 5 === 1) return { ...foreign, roundId: mine.roundId, replaceKey: new Uint8Array(randomBytes(32)) };
      if (index % 5 === 2) return { ...token, output: flipped(token.output, index) };
      if (index % 5 === 3) return { ...token, input: flipped(token.input, index) };
      return { ...token, input: new Uint8Array(randomBytes(32)), output: new Uint8Array(randomBytes(token.output.length)) };
    });
    const replies = await inParallel(forged, 8, (one) => world.raters.spend(one, sealed));
    expect(new Set(replies.map(({ status }) => (status === 429 ? 404 : status)))).toEqual(new Set([404]));
    expect(await countOf("ballot.ballot", mine.roundId)).toBe(0);
    expect(await world.raters.spend(token, sealed)).toMatchObject({ status: 200 });
  }, 120_000);

  it("answers a draw and a ballot again whose reply was lost", async () => {
    const { roundId, tokens } = await aRound();
    const seed = randomBytes(16);
    const page = await pageOf(tokens[0]);
    const [first, second] = [await world.raters.draw(tokens[0] ?? "", page, seed), await world.raters.draw(tokens[0] ?? "", page, seed)];
    expect(second).toEqual(first);
    const sealed = await sealedFor(tokens[0]);
    const [one, two] = [await world.raters.spend(first, sealed), await world.raters.spend(second, sealed)];
    expect(one.status).toBe(200);
    expect(two).toEqual(one);
    expect([await countOf("ballot.draw", roundId), await countOf("ballot.ballot", roundId)]).toEqual([1, 1]);
  });

  it("lets a rater replace, check and withdraw with the key alone, and counts what was put last", async () => {
    const { cookie, roundId, tokens } = await aRound(6);
    const drawn = await Promise.all(tokens.map(drawnBy));
    for (const [index, token] of drawn.entries())
      expect((await world.raters.spend(token, await sealedFor(tokens[index], 1))).status).toBe(200);
    for (const [index, { replaceKey }] of drawn.entries()) {
      const sealed = await world.raters.seal(
        await pageOf(tokens[index]),
        index === 0 ? () => ({ v: 1, kind: "withdrawn" }) : scoring(() => (index % 2 === 0 ? 4 : 5)),
      );
      const receipt = await world.raters.postBallot("/answer/replace", { roundId, replaceKey, sealed: fromBase64Url(sealed) });
      expect(receipt).toMatchObject({ status: 200, body: { state: "RECEIVED" } });
      expect((await world.raters.postBallot("/answer/check", { roundId, replaceKey })).body["digest"]).toBe(receipt.body["digest"]);
    }
    expect(await world.close(cookie, roundId)).toBe("READABLE");
    const { rows } = await world.app.admin.query("select rater_count, declined_count from feedback.report where round_id = $1", [roundId]);
    expect(rows).toEqual([{ rater_count: 5, declined_count: 0 }]);
    const means = await world.app.admin.query<{ mean: number }>("select distinct mean from feedback.report_score where round_id = $1", [
      roundId,
    ]);
    expect(means.rows.map(({ mean }) => mean)).toEqual([(4 + 4 + 5 + 5 + 5) / 5]);
  });

  it("shows a device that has only the words the page of the ballot's group, and nobody else", async () => {
    const { cookie, roundId, tokens } = await aRound(4);
    const token = await drawnBy(tokens[0]);
    const reopen = async (replaceKey: Uint8Array<ArrayBuffer>) => world.raters.postBallot("/answer/reopen", { roundId, replaceKey });
    expect((await reopen(token.replaceKey)).status).toBe(404);
    await world.raters.spend(token, await sealedFor(tokens[0]));
    expect((await reopen(new Uint8Array(randomBytes(32)))).status).toBe(404);
    const { body } = await reopen(token.replaceKey);
    const { language: _one, ...byLink } = (await world.raters.post("/answer/open", { token: tokens[0] })).body;
    const { language: _other, ...byWords } = body;
    expect(byWords).toEqual(byLink);
    await world.must(cookie, "cancelFeedbackRound", { roundId });
    await world.app.jobsDone();
    expect((await reopen(token.replaceKey)).status).toBe(404);
  });

  it("publishes one value a person who was asked, each receipt's digest among them, and the same list for ever", async () => {
    const { cookie, roundId, tokens } = await aRound(7);
    const receipts: string[] = [];
    for (const token of tokens.slice(0, 5)) receipts.push(String((await world.raters.answer(token, scoring(4))).body["digest"]));
    expect(await world.close(cookie, roundId)).toBe("READABLE");
    const box = async (): Promise<{ digests: string[] }> =>
      (await (await fetch(`${world.app.origin}/answer/box/${roundId}`)).json()) as { digests: string[] };
    const { digests } = await box();
    expect(new Set(digests).size).toBe(7);
    expect(receipts.filter((receipt) => !digests.includes(receipt))).toEqual([]);
    expect(digests.slice(0, 5)).not.toEqual(receipts);
    expect(await box()).toEqual({ roundId, digests });
    await expect(world.app.admin.query("update ballot.box set leaves = '{}' where round_id = $1", [roundId])).rejects.toMatchObject({
      code: "EK409",
    });
  });

  it("puts the fingerprint of both keys behind the token in the mail", async () => {
    const { tokens } = await aRound();
    const mail = (await world.app.mails()).findLast(({ text }) => text.includes(tokens[0] ?? ""));
    const page = await pageOf(tokens[0]);
    expect(mail?.text).toContain(`/antwoord#${tokens[0]}.${page.box.keyHash}`);
    expect(page.tokenKey).not.toBeNull();
  });

  it("keeps of a draw and of a ballot nothing that can be computed from the link, the token or the words", async () => {
    const { roundId, tokens } = await aRound();
    const seed = randomBytes(16);
    const page = await pageOf(tokens[0]);
    const drawn = await world.raters.draw(tokens[0] ?? "", page, seed);
    await world.raters.spend(drawn, await sealedFor(tokens[0]));
    const { rows } = await world.app.admin.query<{ text: string }>(
      `select to_jsonb(d)::text as text from ballot.draw d where round_id = $1
       union all select (to_jsonb(b) - 'sealed')::text from ballot.ballot b where round_id = $1`,
      [roundId],
    );
    const invitations = await world.app.admin.query<{ id: string; hash: string }>(
      "select id, encode(token_hash, 'hex') as hash from feedback.invitation where round_id = $1",
      [roundId],
    );
    const hash = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");
    const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
    const request = fromBase64Url(await requestOf(page, seed));
    const secrets = [
      ...invitations.rows.flatMap(({ id, hash: token }) => [id, token, hash(id)]),
      ...[drawn.input, drawn.output, drawn.replaceKey, seed, request].flatMap((bytes) => [hex(bytes), hash(bytes)]),
      hash(createHash("sha256").update(drawn.replaceKey).digest()),
    ];
    const text = rows.map((row) => row.text).join("\n");
    expect(rows).toHaveLength(2);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});
