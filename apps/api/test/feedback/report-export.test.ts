import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { FeedbackWorld, scoring } from "./feedback-world.js";

describe("taking one's report along", () => {
  let world: FeedbackWorld;
  let owner: string;
  let roundId: string;
  beforeAll(async () => {
    world = await FeedbackWorld.start();
    owner = await world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
    const { raters, emails } = await world.colleagues(6);
    roundId = await world.anOpenRound(owner, raters);
    for (const [rater, token] of (await world.tokensOf(emails)).entries())
      await world.raters.answer(
        token,
        scoring((item) => (item === 0 ? 4 : 1 + ((item + rater) % 5)), { "open-best": `Moment ${rater}` }),
      );
    await world.close(owner, roundId);
  });
  afterAll(() => world.app.stop());

  const get = (path: string, cookie?: string) =>
    fetch(`${world.app.origin}/feedback-reports/${path}`, { headers: cookie ? { cookie } : {} });

  it("is refused to whoever is not signed in, and to its owner before it is opened", async () => {
    expect((await get(`${roundId}.json`)).status).toBe(401);
    expect((await get(`${roundId}.json`, owner)).status).toBe(404);
    await world.must(owner, "skipSelfAssessment", { roundId });
    await world.must(owner, "openFeedbackReport", { roundId });
  });

  it("is refused to another organisation and to a colleague, as if it did not exist", async () => {
    const elsewhere = await world.app.anOrganisation("Elders");
    for (const organisationId of [elsewhere, world.organisationId]) {
      const stranger = await world.app.signIn(await world.app.aPerson(organisationId, "Vreemde", ["EMPLOYEE", "HR", "ADMIN"]));
      for (const file of [`${roundId}.pdf`, `${roundId}.json`]) expect((await get(file, stranger)).status).toBe(404);
    }
    for (const wrong of ["nothing.pdf", `${roundId}.csv`, roundId, `${roundId}/../x.json`])
      expect((await get(wrong, owner)).status).toBe(404);
  });

  it("is JSON with what the page shows, and nothing that it hides", async () => {
    const answer = await get(`${roundId}.json`, owner);
    expect(answer.headers.get("content-disposition")).toContain("feedback-report.json");
    const report = (await answer.json()) as { format: string; raterCount: number; comments: unknown[]; scores: Record<string, unknown>[] };
    expect(report).toMatchObject({ format: "eigenkleur.feedback-report/1", raterCount: 6 });
    expect(report.comments).toHaveLength(6);
    const keys = new Set(report.scores.flatMap((score) => Object.keys(score)));
    expect([...keys].toSorted()).toEqual(
      ["bandHigh", "bandLow", "mean", "raterCount", "spread", "spreadWord", "subject", "subjectKey", "unitKey"].toSorted(),
    );
    const banded = report.scores.filter((score) => score["bandLow"] !== null);
    expect(banded.length).toBeGreaterThan(0);
    for (const score of banded) expect(score["mean"]).toBeNull();
    expect(JSON.stringify(report)).not.toMatch(/"(low|high|email|person)/);
  });

  it.each([
    ["NL", "nl-NL"],
    ["EN", "en-GB"],
  ])("is a PDF in %s with its language, a title, and a tree of headings, lists and tables", async (language, locale) => {
    const answer = await get(`${roundId}.pdf?language=${language}`, owner);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const file = Buffer.from(await answer.arrayBuffer()).toString("latin1");
    expect(file.startsWith("%PDF-1.7")).toBe(true);
    expect(file).toContain(`/Lang (${locale})`);
    expect(file).toContain("/StructTreeRoot");
    expect(file).toMatch(/\/MarkInfo|\/Marked true/);
    const tags = new Set([...file.matchAll(/\/S \/(\w+)/g)].map(([, tag]) => tag));
    for (const tag of ["Document", "H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD"]) expect(tags).toContain(tag);
  });
});
