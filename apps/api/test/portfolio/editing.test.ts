import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { Acts, codeOf, succeeded } from "./acts.js";

const RESULT =
  "__typename ... on UpdateProfileTextSuccess { text { id version body } } ... on EditConflictProblem { currentVersion texts { field yours theirs } }";

describe("writing a text of one's portfolio", () => {
  let app: TestApp;
  let organisationId: string;
  let asAda: Acts;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    organisationId = await app.anOrganisation();
    asAda = await signedIn("Ada");
  });
  afterAll(() => app.stop());

  async function signedIn(name: string): Promise<Acts & { person: TestPerson }> {
    const person = await app.aPerson(organisationId, name);
    return Object.assign(new Acts(app, await app.signIn(person)), { person });
  }
  const save = (acts: Acts, kind: string, body: string, expectedVersion: number) =>
    acts.mutate<Record<string, unknown>>("updateProfileText", { kind, body, expectedVersion }, RESULT);

  it("refuses somebody who is not signed in", async () => {
    expect(codeOf(await save(new Acts(app, undefined), "CRAFT", "x", 0))).toBe("NOT_SIGNED_IN");
  });

  it.each([
    ["HEADLINE", 121],
    ["CRAFT", 4_001],
  ])("refuses a %s of %i characters and keeps what was there", async (kind, length) => {
    expect(codeOf(await save(asAda, kind, "x".repeat(length), 0))).toBe("INVALID_INPUT");
  });

  it("touches only one's own portfolio, whatever another has written under the same name", async () => {
    const [bo, cleo] = [await signedIn("Bo"), await signedIn("Cleo")];
    const mine = await bo.write("FOCUS", "Van Bo");
    await cleo.write("FOCUS", "Van Cleo");
    expect((await bo.ask("{ myPortfolio { texts { id body } } }")).data).toEqual({
      myPortfolio: { texts: [{ id: mine.id, body: "Van Bo" }] },
    });
  });

  it("gives the second of two tabs both texts, and saves nothing of it until it says over what", async () => {
    const dana = await signedIn("Dana");
    await dana.write("PASSION", "Begin");
    await save(dana, "PASSION", "Van tab één", 1);
    const answer = await save(dana, "PASSION", "Van tab twee", 1);
    expect(answer.data?.["updateProfileText"]).toEqual({
      __typename: "EditConflictProblem",
      currentVersion: 2,
      texts: [{ field: "body", yours: "Van tab twee", theirs: "Van tab één" }],
    });
    expect((await save(dana, "PASSION", "Van tab twee", 2)).data?.["updateProfileText"]).toMatchObject({
      text: { version: 3, body: "Van tab twee" },
    });
  });

  it("is no conflict when both tabs wrote the same", async () => {
    const elif = await signedIn("Elif");
    await elif.write("PASSION", "Hetzelfde");
    expect((await save(elif, "PASSION", "Hetzelfde", 0)).data?.["updateProfileText"]).toMatchObject({
      __typename: "UpdateProfileTextSuccess",
      text: { version: 1 },
    });
  });

  it("lets exactly one of two win, a hundred times over, with the loser's answer naming the winner's text", async () => {
    const finn = await signedIn("Finn");
    let version = (await finn.write("CRAFT", "start")).version;
    for (let round = 0; round < 100; round++) {
      const answers = await Promise.all(["links", "rechts"].map((side) => save(finn, "CRAFT", `${round} ${side}`, version)));
      const results = answers.map((answer) => succeeded(answer, "updateProfileText"));
      const won = results.filter((result) => result["__typename"] === "UpdateProfileTextSuccess") as {
        text: { version: number; body: string };
      }[];
      const lost = results.filter((result) => result["__typename"] === "EditConflictProblem") as { texts: { theirs: string }[] }[];
      expect([won.length, lost.length]).toEqual([1, 1]);
      expect(lost[0]!.texts[0]!.theirs).toBe(won[0]!.text.body);
      version = won[0]!.text.version;
    }
    expect(version).toBe(101);
  }, 60_000);

  it("lets exactly one of two begin a text", async () => {
    const gwen = await signedIn("Gwen");
    const answers = await Promise.all(["a", "b"].map((body) => save(gwen, "FOCUS", body, 0)));
    expect(answers.map((answer) => succeeded(answer, "updateProfileText")["__typename"]).toSorted()).toEqual([
      "EditConflictProblem",
      "UpdateProfileTextSuccess",
    ]);
  });

  it("keeps what was overwritten, for the owner to bring back", async () => {
    const hugo = await signedIn("Hugo");
    const { id } = await hugo.write("PLEASURE", "Een lange tekst over wat mij vreugde geeft in het werk");
    await save(hugo, "PLEASURE", "Weg", 1);
    const mine = await hugo.ask("{ myPortfolio { texts { history { version body } } } }");
    expect(mine.data).toEqual({
      myPortfolio: { texts: [{ history: [{ version: 1, body: "Een lange tekst over wat mij vreugde geeft in het werk" }] }] },
    });
    await hugo.share("PROFILE_TEXT", id, "ORGANISATION");
    const theirs = await asAda.ask(`{ portfolio(ownerId: "${hugo.person.id}") { texts { body history { body } } } }`);
    expect(theirs.data).toEqual({ portfolio: { texts: [{ body: "Weg", history: [] }] } });
  });
});
