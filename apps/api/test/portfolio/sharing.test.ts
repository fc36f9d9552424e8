import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { maySee, type Sharing } from "../../src/modules/portfolio/share.rules.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { Acts, codeOf, idsIn, SEEN, succeeded, type Seen } from "./acts.js";

describe("sharing", () => {
  let app: TestApp;
  let organisationId: string;
  let ada: TestPerson;
  let bo: TestPerson;
  let stranger: TestPerson;
  let asAda: Acts;
  let asBo: Acts;
  let asStranger: Acts;
  const nobody = (): Acts => new Acts(app, undefined);
  const as = async (person: TestPerson, options: Parameters<TestApp["signIn"]>[1] = {}): Promise<Acts> =>
    new Acts(app, await app.signIn(person, options));

  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    organisationId = await app.anOrganisation("Zorgnet");
    ada = await app.aPerson(organisationId, "Ada Bos");
    bo = await app.aPerson(organisationId, "Bo Vink", ["EMPLOYEE", "HR"]);
    stranger = await app.aPerson(await app.anOrganisation("Elders"), "Vreemd");
    [asAda, asBo, asStranger] = await Promise.all([as(ada), as(bo), as(stranger)]);
  });
  afterAll(() => app.stop());

  describe("refuses", () => {
    it("somebody who is not signed in", async () => {
      const talent = await asAda.addTalent("Rust bewaren");
      expect(codeOf(await nobody().mutate("shareItem", { kind: "TALENT_CLAIM", itemId: talent, audience: "ORGANISATION" }))).toBe(
        "NOT_SIGNED_IN",
      );
      expect(codeOf(await nobody().ask(`{ portfolio(ownerId: "${ada.id}") { id } }`))).toBe("NOT_SIGNED_IN");
      expect(codeOf(await nobody().ask("{ sharedItems { id } }"))).toBe("NOT_SIGNED_IN");
      expect(codeOf(await nobody().ask("{ portfolioPreview { id } }"))).toBe("NOT_SIGNED_IN");
    });

    it("another organisation, without admitting that there is something", async () => {
      const talent = await asAda.addTalent("Echt luisteren");
      await asAda.share("TALENT_CLAIM", talent, "ORGANISATION");
      expect(await asStranger.seenOf(ada.id)).toEqual([]);
      expect((await asStranger.ask(`{ portfolio(ownerId: "${ada.id}") { id } }`)).data).toEqual({ portfolio: null });
      expect(codeOf(await asStranger.mutate("shareItem", { kind: "TALENT_CLAIM", itemId: talent, audience: "ORGANISATION" }))).toBe(
        "NOT_FOUND",
      );
    });

    it("to share with a person of another organisation", async () => {
      const goal = await asAda.createGoal("Vaker pauze nemen");
      expect(codeOf(await asAda.mutate("shareItem", { kind: "GOAL", itemId: goal, audience: "CHOSEN", personIds: [stranger.id] }))).toBe(
        "NOT_FOUND",
      );
      const { rowCount } = await app.admin.query("select from portfolio.share where subject_id = $1", [goal]);
      expect(rowCount).toBe(0);
    });

    it("a colleague who would share what is not theirs, of every kind", async () => {
      const items = {
        TALENT_CLAIM: await asAda.addTalent("Vasthouden"),
        GOAL: await asAda.createGoal("Leren begrenzen"),
        PROFILE_TEXT: (await asAda.write("FOCUS", "Rust")).id,
      };
      for (const [kind, itemId] of Object.entries(items)) {
        expect(codeOf(await asBo.mutate("shareItem", { kind, itemId, audience: "ORGANISATION" }))).toBe("NOT_FOUND");
        expect(await asBo.seenOf(ada.id)).not.toContain(itemId);
      }
    });

    it("a thing under the name of another kind", async () => {
      const goal = await asAda.createGoal("Iets anders");
      expect(codeOf(await asAda.mutate("shareItem", { kind: "TALENT_CLAIM", itemId: goal, audience: "ORGANISATION" }))).toBe("NOT_FOUND");
    });

    it("chosen people without a person, and people where none are expected", async () => {
      const goal = await asAda.createGoal("Kiezen");
      expect(codeOf(await asAda.mutate("shareItem", { kind: "GOAL", itemId: goal, audience: "CHOSEN", personIds: [] }))).toBe(
        "INVALID_INPUT",
      );
      expect(codeOf(await asAda.mutate("shareItem", { kind: "GOAL", itemId: goal, audience: "CHOSEN", personIds: [ada.id] }))).toBe(
        "INVALID_INPUT",
      );
      expect(codeOf(await asAda.mutate("shareItem", { kind: "GOAL", itemId: goal, audience: "ORGANISATION", personIds: [bo.id] }))).toBe(
        "INVALID_INPUT",
      );
    });

    it("somebody acting as HR: no portfolio at all, also not what is shared with them as a colleague", async () => {
      const talent = await asAda.addTalent("Overzicht houden");
      await asAda.share("TALENT_CLAIM", talent, "CHOSEN", [bo.id]);
      expect(await asBo.seenOf(ada.id)).toContain(talent);
      for (const mode of ["HR", "WORKS_COUNCIL"] as const) {
        const acting = await as(bo, { actingAs: mode });
        expect((await acting.ask(`{ portfolio(ownerId: "${ada.id}") { id headline } }`)).data).toEqual({ portfolio: null });
        expect(codeOf(await acting.mutate("addTalent", { ownName: "Iets" }))).toBe("FORBIDDEN");
        expect(codeOf(await acting.mutate("stopSharing", {}))).toBe("FORBIDDEN");
      }
    });
  });

  it("shows nothing of a portfolio until its owner shares something", async () => {
    const cleo = await app.aPerson(organisationId, "Cleo");
    const asCleo = await as(cleo);
    await asCleo.write("HEADLINE", "Verpleegkundige met geduld");
    await asCleo.write("CRAFT", "Ik begin met luisteren");
    await asCleo.addTalent("Geduld");
    await asCleo.createGoal("Sneller vragen", ["Een keer hulp vragen"]);
    const answer = await asBo.ask(
      `{ portfolio(ownerId: "${cleo.id}") { isOwn owner { fullName } headline headlineText { id } texts { body } talents { name } goals { title } } }`,
    );
    expect(answer.data).toEqual({
      portfolio: { isOwn: false, owner: { fullName: "Cleo" }, headline: null, headlineText: null, texts: [], talents: [], goals: [] },
    });
    expect(await asCleo.seenOf(cleo.id)).toHaveLength(4);
  });

  it("shows one thing without the others, and without saying with whom it is shared", async () => {
    const dana = await app.aPerson(organisationId, "Dana");
    const asDana = await as(dana);
    const text = await asDana.write("PASSION", "Mensen thuis laten wonen");
    await asDana.write("FOCUS", "Geheim");
    const goal = await asDana.createGoal("Familie betrekken", ["Bellen", "Langsgaan"]);
    await asDana.share("PROFILE_TEXT", text.id, "ORGANISATION");
    await asDana.share("GOAL", goal, "CHOSEN", [bo.id]);
    const answer = await asBo.ask(
      `{ portfolio(ownerId: "${dana.id}") { texts { body audience sharedWith { id } history { body } } goals { title audience sharedWith { id } steps { intention state } } } }`,
    );
    expect(answer.data).toEqual({
      portfolio: {
        texts: [{ body: "Mensen thuis laten wonen", audience: null, sharedWith: [], history: [] }],
        goals: [
          {
            title: "Familie betrekken",
            audience: null,
            sharedWith: [],
            steps: [
              { intention: "Bellen", state: "OPEN" },
              { intention: "Langsgaan", state: "PLANNED" },
            ],
          },
        ],
      },
    });
    expect((await asAda.ask(`{ portfolio(ownerId: "${dana.id}") { goals { title } } }`)).data).toEqual({ portfolio: { goals: [] } });
  });

  it("is over at once when the owner takes it back", async () => {
    const talent = await asAda.addTalent("Doorvragen");
    await asAda.share("TALENT_CLAIM", talent, "CHOSEN", [bo.id]);
    expect(await asBo.seenOf(ada.id)).toContain(talent);
    await asAda.share("TALENT_CLAIM", talent, "PRIVATE");
    expect(await asBo.seenOf(ada.id)).not.toContain(talent);
  });

  it("is over for everything with one button, and says for how many things", async () => {
    const elif = await app.aPerson(organisationId, "Elif");
    const asElif = await as(elif);
    await asElif.share("TALENT_CLAIM", await asElif.addTalent("Een"), "ORGANISATION");
    await asElif.share("TALENT_CLAIM", await asElif.addTalent("Twee"), "CHOSEN", [ada.id, bo.id]);
    expect(await asBo.seenOf(elif.id)).toHaveLength(2);
    expect((await asElif.mutate("stopSharing", {}, "stopped")).data).toEqual({ stopSharing: { stopped: 2 } });
    expect(await asBo.seenOf(elif.id)).toEqual([]);
  });

  it("ends when a thing is taken out, and does not come back with it", async () => {
    const goal = await asAda.createGoal("Even weg");
    await asAda.share("GOAL", goal, "ORGANISATION");
    succeeded(await asAda.mutate("removeGoal", { goalId: goal }), "removeGoal");
    expect(await asBo.seenOf(ada.id)).not.toContain(goal);
    succeeded(await asAda.mutate("restoreGoal", { goalId: goal }), "restoreGoal");
    expect(await asBo.seenOf(ada.id)).not.toContain(goal);
    expect(await asAda.seenOf(ada.id)).toContain(goal);
  });

  it("lists everything that somebody shares, with whom", async () => {
    const finn = await app.aPerson(organisationId, "Finn");
    const asFinn = await as(finn);
    const text = await asFinn.write("PLEASURE", "De koffie om tien uur");
    const talent = await asFinn.addTalent("Grappen");
    const goal = await asFinn.createGoal("Minder grappen");
    await asFinn.createGoal("Van mij alleen");
    await asFinn.share("PROFILE_TEXT", text.id, "ORGANISATION");
    await asFinn.share("TALENT_CLAIM", talent, "CHOSEN", [bo.id]);
    await asFinn.share("GOAL", goal, "ORGANISATION");
    const answer = await asFinn.ask<{ sharedItems: { __typename: string; audience: string }[] }>(
      "{ sharedItems { __typename id audience sharedWith { fullName } ... on ProfileText { kind } ... on TalentClaim { name } ... on Goal { title } } }",
    );
    expect(answer.data?.sharedItems.toSorted((a, b) => a.__typename.localeCompare(b.__typename))).toEqual([
      { __typename: "Goal", id: goal, audience: "ORGANISATION", sharedWith: [], title: "Minder grappen" },
      { __typename: "ProfileText", id: text.id, audience: "ORGANISATION", sharedWith: [], kind: "PLEASURE" },
      { __typename: "TalentClaim", id: talent, audience: "CHOSEN", sharedWith: [{ fullName: "Bo Vink" }], name: "Grappen" },
    ]);
  });

  it("keeps words of a feedback report with the owner when the goal is shared", async () => {
    const input = {
      newGoalTitle: "Luisteren",
      intention: "Eerst samenvatten",
      source: { kind: "FEEDBACK_COMMENT", text: "Je praat soms over mij heen" },
    };
    const made = succeeded(
      await asAda.mutate<{ goal: { id: string } }>("makeStep", input, "... on MakeStepSuccess { goal { id } }"),
      "makeStep",
    );
    await asAda.share("GOAL", made.goal.id, "ORGANISATION");
    const query = `{ portfolio(ownerId: "${ada.id}") { goals { id steps { intention sourceKind sourceText } } } }`;
    const stepsOf = async (acts: Acts): Promise<unknown> =>
      succeeded(await acts.ask<{ portfolio: { goals: { id: string; steps: unknown }[] } }>(query), "portfolio").goals.find(
        (goal) => goal.id === made.goal.id,
      )?.steps;
    expect(await stepsOf(asBo)).toEqual([{ intention: "Eerst samenvatten", sourceKind: null, sourceText: null }]);
    expect(await stepsOf(asAda)).toEqual([
      { intention: "Eerst samenvatten", sourceKind: "FEEDBACK_COMMENT", sourceText: "Je praat soms over mij heen" },
    ]);
  });

  it("can be looked at as a colleague would see it, and that shows exactly what the colleague sees", async () => {
    const gwen = await app.aPerson(organisationId, "Gwen");
    const asGwen = await as(gwen);
    await asGwen.share("TALENT_CLAIM", await asGwen.addTalent("Voor iedereen"), "ORGANISATION");
    await asGwen.share("TALENT_CLAIM", await asGwen.addTalent("Voor Bo"), "CHOSEN", [bo.id]);
    await asGwen.addTalent("Voor mij");
    const preview = async (personId: string | null): Promise<string[]> =>
      idsIn(
        succeeded(
          await asGwen.ask<{ portfolioPreview: Seen }>(`query ($p: ID) { portfolioPreview(personId: $p) { ${SEEN} } }`, { p: personId }),
          "portfolioPreview",
        ),
      );
    expect(await preview(bo.id)).toEqual(await asBo.seenOf(gwen.id));
    expect(await preview(ada.id)).toEqual(await asAda.seenOf(gwen.id));
    expect(await preview(null)).toEqual(await asAda.seenOf(gwen.id));
    expect(await preview(bo.id)).toHaveLength(2);
  });

  it("leaves one audience when two choices arrive together", async () => {
    const talent = await asAda.addTalent("Twee vensters");
    for (let round = 0; round < 10; round++) {
      await Promise.all([asAda.share("TALENT_CLAIM", talent, "CHOSEN", [bo.id]), asAda.share("TALENT_CLAIM", talent, "ORGANISATION")]);
      const { rows } = await app.admin.query<{ audience: string; people: number }>(
        "select c.audience, (select count(*)::int from portfolio.share s where s.subject_id = c.id) as people from talents.claim c where c.id = $1",
        [talent],
      );
      expect([
        { audience: "CHOSEN", people: 1 },
        { audience: "ORGANISATION", people: 0 },
      ]).toContainEqual(rows[0]);
    }
  });

  it("agrees with the rule for every combination of viewers and choices, through the API", async () => {
    const roles = [["EMPLOYEE"], ["EMPLOYEE", "GUIDE"], ["GUIDE"], ["EMPLOYEE", "HR"]] as const;
    const people = await Promise.all(roles.map((each, index) => app.aPerson(organisationId, `Model ${index}`, each)));
    const acts = await Promise.all(people.map((person) => as(person)));
    const [owner, asOwner] = [people[0]!, acts[0]!];
    const items = [
      { kind: "TALENT_CLAIM" as const, id: await asOwner.addTalent("Model") },
      { kind: "GOAL" as const, id: await asOwner.createGoal("Model") },
      { kind: "PROFILE_TEXT" as const, id: (await asOwner.write("HEADLINE", "Model")).id },
      { kind: "PROFILE_TEXT" as const, id: (await asOwner.write("CRAFT", "Model")).id },
    ];
    const choice = fc.oneof(
      fc.constant({ audience: "PRIVATE" as const, people: [] as number[] }),
      fc.constant({ audience: "ORGANISATION" as const, people: [] as number[] }),
      fc
        .uniqueArray(fc.integer({ min: 1, max: people.length - 1 }), { minLength: 1 })
        .map((chosen) => ({ audience: "CHOSEN" as const, people: chosen })),
    );
    await fc.assert(
      fc.asyncProperty(fc.tuple(choice, choice, choice, choice), async (choices) => {
        for (const [index, item] of items.entries()) {
          const { audience, people: chosen } = choices[index]!;
          await asOwner.share(
            item.kind,
            item.id,
            audience,
            chosen.map((at) => people[at]!.id),
          );
        }
        for (const [at, person] of people.entries()) {
          const effective = roles[at]!.filter((role) => role !== "HR");
          const expected = items
            .filter((_item, index) => maySee({ personId: person.id, roles: effective }, owner.id, sharingOf(choices[index]!)))
            .map((item) => item.id);
          expect(await acts[at]!.seenOf(owner.id)).toEqual(expected.toSorted());
        }
      }),
      { numRuns: 25 },
    );

    function sharingOf(made: { audience: Sharing["audience"]; people: readonly number[] }): Sharing {
      return { audience: made.audience, personIds: made.people.map((at) => people[at]!.id) };
    }
  }, 60_000);
});
