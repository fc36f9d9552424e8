import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { canMove, ROUND_STATES, type RoundState } from "../../src/modules/feedback/feedback-round.rules.js";
import { FeedbackWorld } from "./feedback-world.js";

const GUARD = "EK409";

/** What the database itself refuses, whoever asks: here a superuser does. */
describe("the guards in the database", () => {
  let world: FeedbackWorld;
  beforeAll(async () => {
    world = await FeedbackWorld.start({ ROLE: "api" });
  });
  afterAll(() => world.app.stop());

  const attempt = async (text: string, values: unknown[] = []): Promise<string> =>
    world.app.admin.query(text, values).then(
      () => "done",
      (error: { code?: string }) => error.code ?? "failed",
    );

  async function aRoundIn(state: RoundState): Promise<string> {
    const cookie = await world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
    const { raters } = await world.colleagues(4);
    const roundId = await world.aDraft(cookie, raters);
    if (state === "DRAFT") return roundId;
    if (state === "CANCELLED") return (await world.must(cookie, "cancelFeedbackRound", { roundId })).id;
    await world.must(cookie, "openFeedbackRound", { roundId });
    if (state === "OPEN") return roundId;
    await world.must(cookie, "closeFeedbackRound", { roundId });
    if (state !== "CLOSED") await world.app.admin.query("update feedback.round set state = $2 where id = $1", [roundId, state]);
    return roundId;
  }

  it.each(ROUND_STATES)("let a round that is %s go only where the rules say", async (from) => {
    for (const to of ROUND_STATES) {
      if (to === from) continue;
      const roundId = await aRoundIn(from);
      const times =
        from === "DRAFT" && to !== "CANCELLED"
          ? ", opened_at = now(), closes_at = now() + interval '1 day', raters_until = now() + interval '1 hour'"
          : "";
      expect([from, to, await attempt(`update feedback.round set state = $2${times} where id = $1`, [roundId, to])]).toEqual([
        from,
        to,
        canMove(from, to) ? "done" : GUARD,
      ]);
    }
  });

  it("let no round start anywhere but as a draft", async () => {
    const roundId = await aRoundIn("DRAFT");
    const copy = (state: string): Promise<string> =>
      attempt(
        `insert into feedback.round (organisation_id, owner_id, questionnaire_id, state, min_raters, max_raters, opened_at, closes_at, raters_until)
         select organisation_id, owner_id, questionnaire_id, $2, 4, 20, now(), now(), now() from feedback.round where id = $1`,
        [roundId, state],
      );
    expect(await copy("OPEN")).toBe(GUARD);
    expect(await copy("READABLE")).toBe(GUARD);
  });

  it("freeze questionnaire, owner and limits always, and tier, message, times, groups and thresholds once open", async () => {
    const [draft, open] = [await aRoundIn("DRAFT"), await aRoundIn("OPEN")];
    for (const change of ["min_raters = 5", "max_raters = 99", "owner_id = gen_random_uuid()", "questionnaire_id = gen_random_uuid()"]) {
      expect([change, await attempt(`update feedback.round set ${change} where id = $1`, [draft])]).toEqual([change, GUARD]);
    }
    for (const change of [
      "tier = case tier when 'BLIND' then 'SEPARATED' else 'BLIND' end",
      "message = 'x'",
      "opened_at = now()",
      "raters_until = now() + interval '1 year'",
      "closes_at = closes_at + interval '1 day'",
      "is_extended = true",
    ]) {
      expect([change, await attempt(`update feedback.round set ${change} where id = $1`, [open])]).toEqual([change, GUARD]);
    }
    expect(await attempt("update feedback.round_group set shown_from = 7 where round_id = $1", [draft])).toBe("done");
    expect(await attempt("update feedback.round_group set shown_from = 7 where round_id = $1", [open])).toBe(GUARD);
    expect(await attempt("delete from feedback.round_group where round_id = $1", [open])).toBe(GUARD);
  });

  it("keep a threshold from going under four, or six with people from outside", async () => {
    const draft = await aRoundIn("DRAFT");
    const CHECK = "23514";
    expect(await attempt("update feedback.round_group set shown_from = 3 where round_id = $1 and key = 'colleague'", [draft])).toBe(CHECK);
    expect(await attempt("update feedback.round_group set shown_from = 5 where round_id = $1 and key = 'client'", [draft])).toBe(CHECK);
  });

  it("move a deadline once, forward, and never after it has passed", async () => {
    const open = await aRoundIn("OPEN");
    expect(
      await attempt("update feedback.round set closes_at = closes_at - interval '1 day', is_extended = true where id = $1", [open]),
    ).toBe(GUARD);
    expect(
      await attempt("update feedback.round set closes_at = closes_at + interval '1 day', is_extended = true where id = $1", [open]),
    ).toBe("done");
    expect(await attempt("update feedback.round set closes_at = closes_at + interval '1 day' where id = $1", [open])).toBe(GUARD);
  });

  it("never take an invitation back or change it, and never open a shut box again", async () => {
    const open = await aRoundIn("OPEN");
    expect(await attempt("delete from feedback.invitation where round_id = $1", [open])).toBe(GUARD);
    expect(await attempt("update feedback.invitation set token_hash = null where round_id = $1", [open])).toBe(GUARD);
    expect(await attempt("update feedback.invitation set group_key = 'client' where round_id = $1", [open])).toBe(GUARD);
    expect(await attempt("update ballot.box set public_key = '' where round_id = $1", [open])).toBe(GUARD);
    expect(await attempt("update ballot.box set is_open = false where round_id = $1", [open])).toBe("done");
    expect(await attempt("update ballot.box set is_open = true where round_id = $1", [open])).toBe(GUARD);
    expect(await attempt("update ballot.box set closes_at = now() + interval '1 year' where round_id = $1", [open])).toBe(GUARD);
  });

  it("never change a version of a questionnaire", async () => {
    expect(await attempt("update feedback.questionnaire set definition = '{}'")).toBe(GUARD);
    expect(await attempt("update feedback.questionnaire set version = '9.9.9'")).toBe(GUARD);
  });
});
