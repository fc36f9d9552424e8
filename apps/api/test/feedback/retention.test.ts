import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { FeedbackWorld, scoring } from "./feedback-world.js";

describe("what is left of a round", () => {
  let world: FeedbackWorld;
  beforeAll(async () => {
    world = await FeedbackWorld.start();
  });
  afterAll(() => world.app.stop());

  /** A round that was released so long ago, and its owner. */
  async function aRound(ago: string, answers = 5): Promise<{ roundId: string; cookie: string }> {
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
    const { raters, emails } = await world.colleagues(5);
    const roundId = await world.anOpenRound(cookie, raters);
    for (const [rater, token] of (await world.tokensOf(emails.slice(0, answers))).entries())
      await world.raters.answer(
        token,
        scoring((item) => 1 + ((item + rater) % 5)),
      );
    await world.close(cookie, roundId);
    await world.app.admin.query("update feedback.report set released_on = current_date - $2::interval where round_id = $1", [roundId, ago]);
    return { roundId, cookie };
  }

  const countOf = async (table: string, roundId: string): Promise<number> =>
    (await world.app.admin.query(`select from feedback.${table} where round_id = $1`, [roundId])).rows.length;
  const deletions = async (cookie: string) =>
    (
      await world.app.graphql<{ feedbackDeletions: { kind: string; deletedOn: string; roundId: string; roundClosedOn: string }[] }>(
        "{ feedbackDeletions { id kind deletedOn roundId roundClosedOn } }",
        {},
        cookie,
      )
    ).data?.feedbackDeletions ?? [];
  /** The nightly job's one statement, under its own role. */
  const forget = () => world.app.running.platform.pools.jobs.query("select feedback.forget_due()");

  it("is all there on the last day before it is due", async () => {
    const { roundId, cookie } = await aRound("90 days");
    await forget();
    expect(await countOf("invitation", roundId)).toBe(5);
    expect(await countOf("released_answer", roundId)).toBe(5);
    expect(await deletions(cookie)).toEqual([]);
  });

  it("is without who was asked after ninety days, with a line for its owner alone", async () => {
    const { roundId, cookie } = await aRound("91 days");
    await forget();
    await forget();
    expect(await countOf("invitation", roundId)).toBe(0);
    expect(await countOf("released_answer", roundId)).toBe(5);
    expect((await deletions(cookie)).map(({ kind, roundId: of }) => [kind, of])).toEqual([["RATER_LINKS", roundId]]);
    const stranger = await world.app.signIn(await world.app.aPerson(world.organisationId, "Vreemde"));
    expect(await deletions(stranger)).toEqual([]);
  });

  it("is without single answers after six months, while mean, spread and number of each shown group stay", async () => {
    const { roundId, cookie } = await aRound("7 months");
    await forget();
    expect(await countOf("released_answer", roundId)).toBe(0);
    expect(await countOf("theme_summary", roundId)).toBeGreaterThan(5);
    expect(await countOf("report_score", roundId)).toBeGreaterThan(20);
    const lines = await deletions(cookie);
    expect(lines.map(({ kind }) => kind).toSorted()).toEqual(["RATER_LINKS", "RAW_ANSWERS"]);
    expect(lines[0]?.deletedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(lines[0]?.roundClosedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("keeps who was asked of a round that is open, and lets nobody delete it by hand", async () => {
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
    const { raters } = await world.colleagues(5);
    const roundId = await world.anOpenRound(cookie, raters);
    await forget();
    expect(await countOf("invitation", roundId)).toBe(5);
    await expect(world.app.admin.query("delete from feedback.invitation where round_id = $1", [roundId])).rejects.toMatchObject({
      code: "EK409",
    });
  });

  it("goes of a round without a report ninety days after it closed", async () => {
    const { roundId } = await aRound("0 days", 2);
    await world.app.admin.query("alter table feedback.round disable trigger guard_round");
    await world.app.admin.query("update feedback.round set closes_at = now() - interval '91 days' where id = $1", [roundId]);
    await world.app.admin.query("alter table feedback.round enable trigger guard_round");
    await forget();
    expect(await countOf("invitation", roundId)).toBe(0);
  });
});
