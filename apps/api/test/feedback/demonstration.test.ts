import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { TestApp } from "../testkit/test-app.js";

describe("the demonstration organisation", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ DEMO: "1" });
  }, 60_000);
  afterAll(() => app.stop());

  it("has somebody with a report to read and a round that is open, made through the product's own doors", async () => {
    const { rows } = await app.admin.query<{ organisationId: string; id: string }>(
      `select organisation_id as "organisationId", id from identity.person where full_name = 'Noor de Vries'`,
    );
    const noor = { organisationId: rows[0]?.organisationId ?? "", id: rows[0]?.id ?? "", fullName: "Noor de Vries", email: "" };
    const { data } = await app.graphql<{
      feedbackRounds: {
        state: string;
        invitations: unknown[];
        report: {
          raterCount: number;
          declinedCount: number;
          units: { key: string }[];
          gaps: { gap: string }[];
          comments: unknown[];
        } | null;
      }[];
    }>(
      "{ feedbackRounds { state invitations { id } report { raterCount declinedCount units { key } gaps { themeKey gap selfMean } comments { questionKey text } scores { subject subjectKey unitKey mean bandLow } } } }",
      {},
      await app.signIn(noor),
    );
    expect(data?.feedbackRounds.map((round) => round.state)).toEqual(["OPEN", "READABLE"]);
    const report = data?.feedbackRounds[1]?.report;
    expect(report).toMatchObject({ raterCount: 13, declinedCount: 1 });
    expect(report?.units.map((unit) => unit.key)).toEqual(expect.arrayContaining(["others", "colleague", "client", "lead"]));
    expect(new Set(report?.gaps.map(({ gap }) => gap)).size).toBeGreaterThan(2);
    expect(report?.comments.length).toBeGreaterThan(10);
  });

  it("mails only those whose round is open", async () => {
    await app.jobsDone();
    const invited = (await app.mails()).filter((mail) => mail.text.includes("/antwoord#"));
    expect(invited).toHaveLength(7);
  });
});
