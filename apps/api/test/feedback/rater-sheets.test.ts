import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { randomBytes } from "node:crypto";
import { toBase64Url } from "@eigenkleur/shared";
import type { OpenAnswerPage } from "../../src/demo/rater-client.js";
import { FeedbackWorld, scoring, type Rater } from "./feedback-world.js";

describe("a rater without an address", () => {
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
  const sealedFor = async (token: string | undefined, score = 3): Promise<string> => world.raters.seal(await pageOf(token), scoring(score));

  const sheets = async (cookie: string, roundId: string) =>
    await world.app.graphql<{ feedbackRaterSheets: { code: string; link: string; name: string }[] }>(
      "query($id: ID!) { feedbackRaterSheets(roundId: $id) { code link name } }",
      { id: roundId },
      cookie,
    );
  const asked: Rater[] = Array.from({ length: 6 }, (_, index) => ({ groupKey: "client", isOnSheet: true, name: `Bewoner ${index}` }));

  it("has no place in a group of colleagues, which an owner could fill with sheets", async () => {
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
    const roundId = await world.aDraft(cookie, []);
    const answer = await world.act(cookie, "addRaters", { roundId, raters: [{ groupKey: "colleague", isOnSheet: true }] });
    expect(answer.data?.["addRaters"]).toMatchObject({ refusals: [{ reason: "NOT_EXTERNAL" }] });
    const both = await world.act(cookie, "addRaters", {
      roundId,
      raters: [{ groupKey: "client", isOnSheet: true, email: "a@example.net" }],
    });
    expect(both.errors?.[0]?.extensions.code).toBe("INVALID_INPUT");
  });

  it("has a sheet that nobody but the owner can print, and only while the round is open", async () => {
    const { cookie, roundId } = await aRound(4, asked);
    const stranger = await world.app.signIn(await world.app.aPerson(world.organisationId, "Ander", ["EMPLOYEE", "ADMIN"]));
    expect((await sheets(stranger, roundId)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect((await sheets(cookie, "x")).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    const draft = await world.aDraft(cookie, []);
    expect((await sheets(cookie, draft)).errors?.[0]?.extensions.code).toBe("CONFLICT");
    const { data } = await sheets(cookie, roundId);
    expect(data?.feedbackRaterSheets.map(({ name }) => name)).toEqual(asked.map(({ name }) => name));
    expect(new Set(data?.feedbackRaterSheets.map(({ code }) => code)).size).toBe(6);
    for (const { code, link } of data?.feedbackRaterSheets ?? []) expect(link).toContain(`/antwoord#${code}.`);
  });

  it.each(["BLIND", "SEPARATED"] as const)("answers once by the code, on any device, and gets no mail (%s)", async (tier) => {
    const { cookie, roundId, tokens } = await aRound(4, asked, { tier });
    // The owner is told by mail that the round is over; that one has no link to answer.
    const links = async (): Promise<number> => (await world.app.mails()).filter(({ text }) => text.includes("/antwoord#")).length;
    const before = await links();
    const codes = (await sheets(cookie, roundId)).data?.feedbackRaterSheets.map(({ code }) => code) ?? [];
    const [code = ""] = codes;
    const page = await pageOf(code);
    expect(page).toMatchObject({ tier, isSheet: true, group: { key: "client" } });
    if (tier === "BLIND") {
      expect(await world.raters.post("/answer/draw", { token: code, request: toBase64Url(randomBytes(34)) })).toMatchObject({
        status: 409,
      });
      const [one, two] = [await world.raters.draw(code, page), await world.raters.draw(code, page)];
      expect(one.output).toEqual(two.output);
      expect(await world.raters.spend(one, await sealedFor(code, 2))).toMatchObject({ status: 200 });
      expect(await world.raters.spend(two, await sealedFor(code))).toMatchObject({ status: 409 });
      expect(await world.raters.post("/answer/sheet", { token: tokens[0] })).toMatchObject({ status: 409 });
    }
    for (const each of codes.slice(tier === "BLIND" ? 1 : 0)) expect((await world.raters.answer(each, scoring(2))).status).toBe(200);
    for (const token of tokens) expect((await world.raters.answer(token, scoring(3))).status).toBe(200);
    expect(await world.close(cookie, roundId)).toBe("READABLE");
    const { rows } = await world.app.admin.query("select rater_count from feedback.report where round_id = $1", [roundId]);
    expect(rows).toEqual([{ rater_count: 10 }]);
    expect(await links()).toBe(before);
  });
});
