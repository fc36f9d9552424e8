import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { TestPerson } from "../testkit/test-app.js";
import { FeedbackWorld, scoring } from "./feedback-world.js";

const REPORT = `query($id: ID!) { feedbackReport(roundId: $id) { raterCount declinedCount units { key kind raterCount }
  scores { subject subjectKey unitKey raterCount mean bandLow bandHigh } comments { questionKey text } gaps { themeKey selfMean gap } } }`;

interface Report {
  raterCount: number;
  declinedCount: number;
  units: { key: string; kind: string; raterCount: number }[];
  scores: { subject: string; subjectKey: string; unitKey: string; raterCount: number; mean: number | null; bandLow: number | null }[];
  comments: { questionKey: string; text: string }[];
  gaps: { themeKey: string; selfMean: number; gap: string }[];
}

describe("a feedback round", () => {
  let world: FeedbackWorld;
  let owner: TestPerson;
  let cookie: string;
  beforeAll(async () => {
    world = await FeedbackWorld.start();
    owner = await world.app.aPerson(world.organisationId, "Ada Bos");
    cookie = await world.app.signIn(owner);
  });
  afterAll(() => world.app.stop());

  const codeOf = async (answer: ReturnType<FeedbackWorld["act"]>): Promise<string | undefined> =>
    (await answer).errors?.[0]?.extensions.code;
  const anOwner = async (): Promise<string> => world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));

  describe("refuses", () => {
    it("somebody who is not signed in", async () => {
      expect(await codeOf(world.act(undefined, "createFeedbackRound", {}))).toBe("NOT_SIGNED_IN");
      const { errors } = await world.app.graphql("{ feedbackRounds { id } }");
      expect(errors?.[0]?.extensions.code).toBe("NOT_SIGNED_IN");
    });

    it("everybody but its owner, without admitting that the round exists: another organisation, a colleague, HR, an administrator", async () => {
      const { raters } = await world.colleagues(4);
      const roundId = await world.aDraft(cookie, raters);
      const elsewhere = await FeedbackWorld.in(world.app, "Elders");
      const strangers = [
        await world.app.signIn(await world.app.aPerson(elsewhere.organisationId, "Vreemde")),
        await anOwner(),
        await world.app.signIn(await world.app.aPerson(world.organisationId, "Hanna", ["EMPLOYEE", "HR"]), { actingAs: "HR" }),
        await world.app.signIn(await world.app.aPerson(world.organisationId, "Bas", ["EMPLOYEE", "ADMIN"]), { isFresh: true }),
      ];
      for (const stranger of strangers) {
        expect(await world.stateOf(stranger, roundId)).toBeUndefined();
        for (const [mutation, more] of [
          ["openFeedbackRound", {}],
          ["closeFeedbackRound", {}],
          ["cancelFeedbackRound", {}],
          ["updateFeedbackRound", { message: "x" }],
          ["addRaters", { raters }],
          ["extendFeedbackRound", { closesOn: "2999-01-01" }],
          ["removeRater", { invitationId: owner.id }],
          ["skipSelfAssessment", {}],
          ["openFeedbackReport", {}],
        ] as const) {
          expect([mutation, await codeOf(world.act(stranger, mutation, { roundId, ...more }))]).toEqual([
            mutation,
            expect.stringMatching(/NOT_FOUND|INVALID_INPUT/),
          ]);
        }
      }
      expect(await world.stateOf(cookie, roundId)).toBe("DRAFT");
    });

    it("a questionnaire from somebody who is no administrator, or whose sign-in is old", async () => {
      expect(await codeOf(world.act(cookie, "importFeedbackQuestionnaire", { definition: "{}" }, "questionnaire { id }"))).toBe(
        "FORBIDDEN",
      );
      const admin = await world.app.aPerson(world.organisationId, "Bas", ["EMPLOYEE", "ADMIN"]);
      expect(
        await codeOf(world.act(await world.app.signIn(admin), "importFeedbackQuestionnaire", { definition: "{}" }, "questionnaire { id }")),
      ).toBe("STEP_UP_REQUIRED");
    });

    it("opening with fewer raters than a report needs", async () => {
      const { raters } = await world.colleagues(3);
      const roundId = await world.aDraft(cookie, raters);
      const { data } = await world.act(cookie, "openFeedbackRound", { roundId });
      expect(data?.["openFeedbackRound"]).toEqual({ __typename: "RatersTooFewProblem", asked: 3, needed: 4 });
    });

    it("the owner, a person twice, an unknown one, an address among colleagues, and a malformed one, and then adds nobody", async () => {
      const [bob] = await world.people(1);
      const roundId = await world.aDraft(cookie, []);
      const raters = [
        { groupKey: "colleague", personId: owner.id },
        { groupKey: "colleague", personId: bob?.id },
        { groupKey: "chainPartner", email: bob?.email.toUpperCase() },
        { groupKey: "colleague", personId: "00000000-0000-4000-8000-000000000000" },
        { groupKey: "colleague", email: "buiten@example.org" },
        { groupKey: "client", email: "geen adres" },
        { groupKey: "client", email: owner.email },
        { groupKey: "self", email: "iemand@example.org" },
      ];
      const { data } = await world.act(cookie, "addRaters", { roundId, raters });
      expect(data?.["addRaters"]?.["refusals"]).toEqual([
        { index: 0, reason: "IS_OWNER" },
        { index: 2, reason: "ALREADY_ASKED" },
        { index: 3, reason: "UNKNOWN_PERSON" },
        { index: 4, reason: "NOT_EXTERNAL" },
        { index: 5, reason: "INVALID_EMAIL" },
        { index: 6, reason: "IS_OWNER" },
        { index: 7, reason: "UNKNOWN_GROUP" },
      ]);
      const { rows } = await world.app.admin.query("select from feedback.invitation where round_id = $1", [roundId]);
      expect(rows).toHaveLength(0);
    });

    it("more raters than the questionnaire allows", async () => {
      const { raters } = await world.colleagues(21);
      const roundId = await world.aDraft(cookie, []);
      expect((await world.act(cookie, "addRaters", { roundId, raters })).data?.["addRaters"]).toEqual({
        __typename: "RatersTooManyProblem",
        max: 20,
      });
    });

    it("a second round that asks nearly the same people within eight weeks", async () => {
      const me = await anOwner();
      const { raters } = await world.colleagues(6);
      await world.anOpenRound(me, raters.slice(0, 5));
      const second = await world.aDraft(me, raters);
      expect((await world.act(me, "openFeedbackRound", { roundId: second })).data?.["openFeedbackRound"]).toEqual({
        __typename: "RoundTooSoonProblem",
        possibleFrom: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      });
      const { raters: others } = await world.colleagues(5);
      await world.anOpenRound(me, others);
    });

    it("removing somebody who was asked, changing the message, and adding raters after halfway, once it is open", async () => {
      const me = await anOwner();
      const { raters } = await world.colleagues(5);
      const roundId = await world.anOpenRound(me, raters.slice(0, 4));
      const { rows } = await world.app.admin.query<{ id: string }>("select id from feedback.invitation where round_id = $1", [roundId]);
      expect(await codeOf(world.act(me, "removeRater", { roundId, invitationId: rows[0]?.id }))).toBe("CONFLICT");
      expect(await codeOf(world.act(me, "updateFeedbackRound", { roundId, message: "anders" }))).toBe("CONFLICT");
      await world.app.admin.query("alter table feedback.round disable trigger guard_round");
      await world.app.admin.query("update feedback.round set raters_until = now() - interval '1 second' where id = $1", [roundId]);
      await world.app.admin.query("alter table feedback.round enable trigger guard_round");
      expect(await codeOf(world.act(me, "addRaters", { roundId, raters: raters.slice(4) }))).toBe("CONFLICT");
    });
  });

  it("extends its deadline once, and can be cancelled, after which nothing is kept", async () => {
    const me = await anOwner();
    const { raters, emails } = await world.colleagues(4);
    const roundId = await world.anOpenRound(me, raters, {});
    const { data } = await world.app.graphql<{ feedbackRound: { closesOn: string } }>(
      "query($id: ID!) { feedbackRound(id: $id) { closesOn } }",
      { id: roundId },
      me,
    );
    const later = new Date(Date.parse(data?.feedbackRound.closesOn ?? "") + 3 * 86_400_000).toISOString().slice(0, 10);
    await world.must(me, "extendFeedbackRound", { roundId, closesOn: later });
    expect(await codeOf(world.act(me, "extendFeedbackRound", { roundId, closesOn: later }))).toBe("CONFLICT");
    const [token = ""] = await world.tokensOf(emails);
    await world.raters.answer(token, scoring(3));
    expect((await world.must(me, "cancelFeedbackRound", { roundId })).state).toBe("CANCELLED");
    await world.app.jobsDone();
    expect((await world.raters.post("/answer/open", { token })).body).toMatchObject({
      state: "CANCELLED",
      questionnaire: null,
      box: null,
      promise: null,
    });
    const { rows } = await world.app.admin.query("select from ballot.ballot where round_id = $1", [roundId]);
    expect(rows).toHaveLength(0);
    expect(await world.app.running.platform.keys.list(`rounds/${roundId}`)).toEqual([]);
  });

  it("goes the whole way: asked, answered by link, closed, assessed, read", async () => {
    const me = await anOwner();
    const { raters, emails } = await world.colleagues(6);
    const externals = ["een@example.net", "twee@example.net"];
    const roundId = await world.anOpenRound(
      me,
      [...raters, ...externals.map((email) => ({ groupKey: "chainPartner", email, name: "Iemand", language: "EN" as const }))],
      { message: "Ik wil leren." },
    );
    const tokens = await world.tokensOf(emails);
    expect((await world.app.mailTo("een@example.net")).text).toMatch(
      /asks you for feedback[\s\S]*Ik wil leren\.[\s\S]*goes sealed into a ballot box/,
    );
    for (const [index, token] of tokens.entries()) {
      const reply =
        index === 5
          ? await world.raters.answer(token, () => ({ v: 1, kind: "declined", word: "Te druk nu." }))
          : await world.raters.answer(
              token,
              scoring((item) => (item === 0 ? 4 : 3 + (index % 2)), { "open-best": `Moment ${index}` }),
            );
      expect(reply).toMatchObject({ status: 200, body: { state: "RECEIVED" } });
    }
    expect(await codeOf(world.act(me, "openFeedbackReport", { roundId }))).toBe("CONFLICT");
    expect(await world.close(me, roundId)).toBe("READABLE");
    expect((await world.app.graphql<{ feedbackReport: unknown }>(REPORT, { id: roundId }, me)).data?.feedbackReport).toBeNull();
    expect((await world.act(me, "openFeedbackReport", { roundId })).data?.["openFeedbackReport"]).toEqual({
      __typename: "SelfAssessmentMissingProblem",
      roundId,
    });
    await world.must(me, "submitSelfAssessment", { roundId, scores: Array.from({ length: 21 }, () => 5), comments: [] });
    await world.must(me, "openFeedbackReport", { roundId });
    expect(await codeOf(world.act(me, "skipSelfAssessment", { roundId }))).toBe("CONFLICT");
    const report = (await world.app.graphql<{ feedbackReport: Report }>(REPORT, { id: roundId }, me)).data?.feedbackReport;
    expect(report).toMatchObject({ raterCount: 5, declinedCount: 1 });
    expect(report?.units.map((unit) => unit.key)).toContain("colleague");
    const first = report?.scores.find((score) => score.subject === "ITEM" && score.subjectKey === "trust-1" && score.unitKey === "others");
    expect(first).toMatchObject({ mean: null, raterCount: 5 });
    const second = report?.scores.find((score) => score.subjectKey === "trust-2" && score.unitKey === "others");
    expect(second?.mean).toBeCloseTo(3.4, 12);
    expect(report?.comments.map((comment) => comment.text).toSorted()).toEqual([
      "Moment 0",
      "Moment 1",
      "Moment 2",
      "Moment 3",
      "Moment 4",
      "Te druk nu.",
    ]);
    expect(report?.gaps).toHaveLength(7);
    expect((await world.app.graphql<{ feedbackReport: unknown }>(REPORT, { id: roundId }, cookie)).data?.feedbackReport).toBeNull();
    expect(await world.app.running.platform.keys.list(`rounds/${roundId}`)).toEqual([]);
  });

  it("releases nothing when fewer than four answered", async () => {
    const me = await anOwner();
    const { raters, emails } = await world.colleagues(5);
    const roundId = await world.anOpenRound(me, raters);
    const tokens = await world.tokensOf(emails);
    for (const token of tokens.slice(0, 3)) await world.raters.answer(token, scoring(3));
    expect(await world.close(me, roundId)).toBe("TOO_FEW");
    for (const table of ["feedback.report", "feedback.released_answer", "ballot.ballot"]) {
      expect((await world.app.admin.query(`select from ${table} where round_id = $1`, [roundId])).rows).toHaveLength(0);
    }
  });

  it("does everything once, however often a mutation is repeated", async () => {
    const me = await anOwner();
    const { raters } = await world.colleagues(4);
    const clientMutationId = "b6a8c7d0-0000-4000-8000-00000000000a";
    const first = await world.act(me, "createFeedbackRound", { clientMutationId, message: "een" });
    const again = await world.act(me, "createFeedbackRound", { clientMutationId, message: "een" });
    expect(again.data).toEqual(first.data);
    const round = first.data?.["createFeedbackRound"]?.["round"] as { id: string } | undefined;
    const roundId = round?.id ?? "";
    const adding = { clientMutationId: "b6a8c7d0-0000-4000-8000-00000000000b", roundId, raters };
    expect((await world.act(me, "addRaters", adding)).data).toEqual((await world.act(me, "addRaters", adding)).data);
  });
});
