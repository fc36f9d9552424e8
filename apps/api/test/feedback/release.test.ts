import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ReleaseService, type ReleaseStep } from "../../src/modules/feedback/release.service.js";
import { RoundKeys } from "../../src/modules/feedback/round-keys.js";
import { FeedbackWorld, scoring } from "./feedback-world.js";

const STEPS: readonly ReleaseStep[] = ["locked", "shut", "read", "opened", "written", "emptied", "moved", "committed", "destroyed"];

/** Jobs are not run here (`ROLE=api`), so that each test decides when a release runs and where it is cut off. */
describe("the release of a round", () => {
  let world: FeedbackWorld;
  beforeAll(async () => {
    world = await FeedbackWorld.start({ ROLE: "api" });
  });
  afterAll(() => world.app.stop());

  const keys = (): RoundKeys => new RoundKeys(world.app.running.platform.keys);
  const release = (afterStep?: (step: ReleaseStep) => void): ReleaseService =>
    new ReleaseService(world.app.running.platform.pools.release, keys(), afterStep);

  async function aRound(options: {
    answers: number;
    isClosed: boolean;
  }): Promise<{ roundId: string; organisationId: string; cookie: string; tokens: string[] }> {
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
    const { raters } = await world.colleagues(6);
    const roundId = await world.anOpenRound(cookie, raters);
    const { rows } = await world.app.admin.query<{ id: string }>("select id from feedback.invitation where round_id = $1", [roundId]);
    const tokens =
      (await keys().tokensOf(
        roundId,
        rows.map(({ id }) => ({ id, isSheet: false })),
      )) ?? [];
    for (const [index, token] of tokens.slice(0, options.answers).entries())
      await world.raters.answer(
        token,
        scoring((item) => 1 + ((item + index) % 5), { "open-best": `Moment ${index}` }),
      );
    if (options.isClosed) await world.must(cookie, "closeFeedbackRound", { roundId });
    return { roundId, organisationId: world.organisationId, cookie, tokens };
  }

  const countOf = async (table: string, roundId: string): Promise<number> =>
    (await world.app.admin.query(`select from ${table} where round_id = $1`, [roundId])).rows.length;

  it.each(STEPS)("that is cut off after '%s' is finished by the next try, exactly once", async (failing) => {
    const round = await aRound({ answers: 5, isClosed: true });
    const cut = release((step) => {
      if (step === failing) throw new Error("cut off");
    });
    await expect(cut.release(round)).rejects.toThrow("cut off");
    const isCommitted = failing === "committed" || failing === "destroyed";
    expect(await world.stateOf(round.cookie, round.roundId)).toBe(isCommitted ? "READABLE" : "CLOSED");
    expect(await countOf("ballot.ballot", round.roundId)).toBe(isCommitted ? 0 : 5);
    expect(await keys().hasKeys(round.roundId)).toBe(failing !== "destroyed");

    await release().release(round);
    await release().release(round);
    expect(await world.stateOf(round.cookie, round.roundId)).toBe("READABLE");
    expect(await countOf("ballot.ballot", round.roundId)).toBe(0);
    expect(await countOf("ballot.draw", round.roundId)).toBe(0);
    expect(await countOf("feedback.report", round.roundId)).toBe(1);
    expect(await countOf("feedback.released_answer", round.roundId)).toBe(5);
    expect(await countOf("feedback.report_comment", round.roundId)).toBe(5);
    expect(await keys().hasKeys(round.roundId)).toBe(false);
  });

  it("does nothing while the deadline lies ahead, and closes and releases once it has passed", async () => {
    const round = await aRound({ answers: 4, isClosed: false });
    await release().release(round);
    expect(await world.stateOf(round.cookie, round.roundId)).toBe("OPEN");
    await world.app.admin.query("alter table feedback.round disable trigger guard_round");
    await world.app.admin.query("update feedback.round set closes_at = now() - interval '1 second' where id = $1", [round.roundId]);
    await world.app.admin.query("alter table feedback.round enable trigger guard_round");
    await release().release(round);
    expect(await world.stateOf(round.cookie, round.roundId)).toBe("READABLE");
  });

  it("waits at the deadline as one job, which an extension moves and a close by the owner brings forward", async () => {
    const { cookie, roundId } = await aRound({ answers: 0, isClosed: false });
    const jobs = async (): Promise<Date[]> =>
      (
        await world.app.admin.query<{ run_at: Date }>("select run_at from graphile_worker._private_jobs where key = $1", [
          `close-round:${roundId}`,
        ])
      ).rows.map((row) => row.run_at);
    const closesAt = async (): Promise<Date | undefined> =>
      (await world.app.admin.query<{ closes_at: Date }>("select closes_at from feedback.round where id = $1", [roundId])).rows[0]
        ?.closes_at;
    const first = await closesAt();
    expect(await jobs()).toEqual([first]);
    const closesOn = new Date((first?.getTime() ?? 0) + 2 * 86_400_000).toISOString().slice(0, 10);
    await world.must(cookie, "extendFeedbackRound", { roundId, closesOn });
    expect(await jobs()).toEqual([await closesAt()]);
    expect((await closesAt())?.getTime()).toBeGreaterThan(first?.getTime() ?? 0);
    await world.must(cookie, "closeFeedbackRound", { roundId });
    expect((await jobs())[0]?.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it("happens once when two run at the same time", async () => {
    const round = await aRound({ answers: 6, isClosed: true });
    await Promise.all([release().release(round), release().release(round)]);
    expect(await countOf("feedback.report", round.roundId)).toBe(1);
  });

  it("keeps of a group that no figure shows nothing at all", async () => {
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
    const { raters } = await world.colleagues(5);
    const clients = Array.from({ length: 2 }, (_, index) => ({ groupKey: "client", email: `klein${index}@example.net` }));
    const roundId = await world.anOpenRound(cookie, [...raters, ...clients]);
    const { rows } = await world.app.admin.query<{ id: string }>("select id from feedback.invitation where round_id = $1", [roundId]);
    for (const token of (await keys().tokensOf(
      roundId,
      rows.map(({ id }) => ({ id, isSheet: false })),
    )) ?? [])
      await world.raters.answer(token, scoring(2));
    await world.must(cookie, "closeFeedbackRound", { roundId });
    await release().release({ organisationId: world.organisationId, roundId });
    const kept = await world.app.admin.query<{ group_key: string }>(
      "select distinct group_key from feedback.released_answer where round_id = $1",
      [roundId],
    );
    expect(kept.rows).toEqual([{ group_key: "colleague" }]);
  });
});
