import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { TestPerson } from "../testkit/test-app.js";
import { FeedbackWorld, scoring } from "./feedback-world.js";

interface Report {
  readonly comments: readonly { readonly id: string; readonly text: string }[];
  readonly reading: { readonly chosenCommentId: string | null; readonly isThanked: boolean } | null;
  readonly sharedParts: readonly { readonly id: string; readonly text: string | null }[];
}

const REPORT = `query($roundId: ID!) { feedbackReport(roundId: $roundId) {
  comments { id text } reading { id chosenCommentId isThanked } sharedParts { id text until person { id } }
} }`;
const SHARED = "{ sharedFeedbackParts { id text themeName selfMean othersMean gap until owner { id } } }";
const REPORTED = "{ reportedSentences { id text isOwn reportedOn owner { id } } }";
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const UNKNOWN = "00000000-0000-4000-8000-000000000000";

describe("reading a report", () => {
  let world: FeedbackWorld;
  let owner: string;
  let ownerId: string;
  let mate: TestPerson;
  let roundId: string;
  let emails: string[];
  beforeAll(async () => {
    world = await FeedbackWorld.start();
    const person = await world.app.aPerson(world.organisationId, "Eigenaar");
    [owner, ownerId] = [await world.app.signIn(person), person.id];
    mate = await world.app.aPerson(world.organisationId, "Maatje");
    const asked = await world.colleagues(5);
    emails = asked.emails;
    roundId = await world.anOpenRound(owner, asked.raters);
    for (const [rater, token] of (await world.tokensOf(emails)).entries())
      await world.raters.answer(
        token,
        scoring((item) => 1 + ((item + rater) % 5), { "open-best": `Moment ${rater}` }),
      );
    await world.close(owner, roundId);
  });
  afterAll(() => world.app.stop());

  const codeOf = async (cookie: string | undefined, mutation: string, input: object, selection?: string) =>
    (await world.act(cookie, mutation, input, selection)).errors?.[0]?.extensions.code;
  const report = async () => {
    const { data } = await world.app.graphql<{ feedbackReport: Report | null }>(REPORT, { roundId }, owner);
    if (!data?.feedbackReport) throw new Error("The report is not open");
    return data.feedbackReport;
  };
  const aComment = async () => (await report()).comments[0] ?? { id: "", text: "" };
  const list = async (query: string, cookie: string, root: string) =>
    ((await world.app.graphql<Record<string, Record<string, unknown>[]>>(query, {}, cookie)).data?.[root] ?? []).map((one) => ({ ...one }));

  it("is refused before it is opened", async () => {
    expect(await codeOf(owner, "thankRaters", { roundId })).toBe("NOT_FOUND");
    await world.must(owner, "skipSelfAssessment", { roundId });
    await world.must(owner, "openFeedbackReport", { roundId });
  });

  it("is refused to whoever is not signed in, in another organisation, or not the owner, without admitting that it exists", async () => {
    const elsewhere = await world.app.anOrganisation("Elders");
    const stranger = await world.app.signIn(await world.app.aPerson(elsewhere, "Vreemde"));
    const colleague = await world.app.signIn(mate);
    const { id: commentId } = await aComment();
    const acts: [string, object][] = [
      ["chooseFeedbackSentence", { roundId, commentId }],
      ["thankRaters", { roundId }],
      ["shareFeedbackPart", { roundId, commentId, personId: mate.id, until: inDays(7) }],
      ["reportFeedbackSentence", { roundId, commentId, trustedPersonId: mate.id, isOwnerNamed: false }],
    ];
    for (const [mutation, input] of acts) {
      expect(await codeOf(undefined, mutation, input)).toBe("NOT_SIGNED_IN");
      expect(await codeOf(stranger, mutation, input)).toBe("NOT_FOUND");
      expect(await codeOf(colleague, mutation, input)).toBe("NOT_FOUND");
    }
  });

  it("chooses one sentence of this report, and another instead", async () => {
    expect(await codeOf(owner, "chooseFeedbackSentence", { roundId, commentId: UNKNOWN })).toBe("NOT_FOUND");
    for (const { id } of (await report()).comments.slice(0, 2)) {
      await world.must(owner, "chooseFeedbackSentence", { roundId, commentId: id });
      expect((await report()).reading).toMatchObject({ chosenCommentId: id, isThanked: false });
    }
  });

  it("thanks everybody who was asked in the same words, once", async () => {
    await world.must(owner, "thankRaters", { roundId });
    await world.must(owner, "thankRaters", { roundId });
    const thanks = await world.app.until(
      async () => {
        await world.app.jobsDone();
        const found = (await world.app.mails()).filter((mail) => mail.subject.includes("dit hielp"));
        return found.length >= emails.length ? found : undefined;
      },
      "the thanks",
      60_000,
    );
    expect(thanks.map((mail) => mail.to).toSorted()).toEqual(emails.toSorted());
    expect(new Set(thanks.map((mail) => mail.text.split("\n\n").slice(0, 3).join())).size).toBe(1);
    expect((await report()).reading?.isThanked).toBe(true);
  });

  it("shows one sentence or one theme to one colleague for a time, and nothing else of the report", async () => {
    const colleague = await world.app.signIn(mate);
    const other = await world.app.signIn(await world.app.aPerson(world.organisationId, "Iemand"));
    const { id: commentId, text } = await aComment();
    const share = (input: object) => ({ roundId, personId: mate.id, until: inDays(7), ...input });
    for (const wrong of [
      {},
      { commentId, themeKey: "trust" },
      { commentId, until: inDays(-1) },
      { commentId, until: inDays(400) },
      { commentId, until: "2026-02-31" },
    ])
      expect(await codeOf(owner, "shareFeedbackPart", share(wrong))).toBe("INVALID_INPUT");
    for (const gone of [{ commentId: UNKNOWN }, { themeKey: "gossip" }, { commentId, personId: UNKNOWN }, { commentId, personId: ownerId }])
      expect(await codeOf(owner, "shareFeedbackPart", share(gone))).toBe("NOT_FOUND");
    await world.must(owner, "shareFeedbackPart", share({ commentId }));
    await world.must(owner, "shareFeedbackPart", share({ themeKey: "trust" }));
    expect(await list(SHARED, colleague, "sharedFeedbackParts")).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ text, themeName: null, owner: { id: ownerId } }),
        expect.objectContaining({
          text: null,
          themeName: { nl: "Contact en vertrouwen", en: "Contact and trust" },
          othersMean: expect.any(Number),
        }),
      ]),
    );
    expect(await list(SHARED, other, "sharedFeedbackParts")).toEqual([]);
    const { data } = await world.app.graphql(REPORT, { roundId }, colleague);
    expect(data).toEqual({ feedbackReport: null });
  });

  it("takes a part back at once, and it ends by itself after its last day", async () => {
    const colleague = await world.app.signIn(mate);
    const [first] = (await report()).sharedParts;
    await world.must(owner, "stopSharingFeedbackPart", { roundId, sharedPartId: first?.id });
    expect(await list(SHARED, colleague, "sharedFeedbackParts")).toHaveLength(1);
    await world.app.admin.query("update feedback.report_share set shared_until = current_date - 1");
    expect(await list(SHARED, colleague, "sharedFeedbackParts")).toEqual([]);
    expect((await report()).sharedParts).toHaveLength(1);
    await world.app.admin.query("select feedback.forget_due()");
    expect((await report()).sharedParts).toEqual([]);
  });

  it("puts one sentence before a trusted person, who sees that sentence and no name unless the owner wants it", async () => {
    const trusted = await world.app.signIn(mate);
    const other = await world.app.signIn(await world.app.aPerson(world.organisationId, "Iemand"));
    const [one, two] = (await report()).comments;
    const input = { roundId, trustedPersonId: mate.id };
    expect(await codeOf(owner, "reportFeedbackSentence", { ...input, commentId: UNKNOWN, isOwnerNamed: false })).toBe("NOT_FOUND");
    await world.must(owner, "reportFeedbackSentence", { ...input, commentId: one?.id, isOwnerNamed: false });
    await world.must(owner, "reportFeedbackSentence", { ...input, commentId: two?.id, isOwnerNamed: true });
    const seen = await list(REPORTED, trusted, "reportedSentences");
    expect(seen).toHaveLength(2);
    expect(seen).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ text: one?.text, isOwn: false, owner: null }),
        expect.objectContaining({ text: two?.text, isOwn: false, owner: { id: ownerId } }),
      ]),
    );
    expect(await list(REPORTED, other, "reportedSentences")).toEqual([]);
    const gone = { reportedSentenceId: seen[0]?.["id"] };
    expect(await codeOf(other, "closeReportedSentence", gone, "reportedSentenceId")).toBe("NOT_FOUND");
    expect((await world.act(trusted, "closeReportedSentence", gone, "reportedSentenceId")).errors).toBeUndefined();
    expect(await list(REPORTED, owner, "reportedSentences")).toHaveLength(1);
  });

  it("is led by the reading guide in both languages", async () => {
    const { data } = await world.app.graphql<{ feedbackReadingGuide: { id: string; phases: unknown[] } }>(
      "{ feedbackReadingGuide }",
      {},
      owner,
    );
    expect(data?.feedbackReadingGuide).toMatchObject({ id: "feedback-360-reading" });
    expect(data?.feedbackReadingGuide.phases).toHaveLength(5);
  });
});
