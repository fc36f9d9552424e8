import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { Browser } from "../testkit/browser.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { act, codeOf, MapDesk } from "./map-desk.js";

const ACCOUNT =
  "id isOn profile cadence pairs { first { id } second { id } } decisions { reference decidedOn } changes { id kind state isOwn }";
const SUCCESS = `account { ${ACCOUNT} }`;

interface Account {
  readonly isOn: boolean;
  readonly profile: string;
  readonly pairs: readonly unknown[];
  readonly changes: readonly { readonly id: string; readonly kind: string; readonly state: string; readonly isOwn: boolean }[];
}

describe("who decides about the talent map", () => {
  let app: TestApp;
  let desk: MapDesk;
  let admin: Browser;
  let council: Browser;
  let both: TestPerson;
  let employee: TestPerson;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    const organisationId = await app.anOrganisation();
    desk = new MapDesk(app, organisationId);
    both = await app.aPerson(organisationId, "Beide", ["EMPLOYEE", "ADMIN", "WORKS_COUNCIL", "HR"]);
    employee = await app.aPerson(organisationId, "Medewerker");
    admin = await desk.as(await app.aPerson(organisationId, "Beheer", ["EMPLOYEE", "ADMIN"]));
    council = await desk.as(await app.aPerson(organisationId, "Raad", ["EMPLOYEE", "WORKS_COUNCIL"]), "WORKS_COUNCIL");
  });

  const account = async (browser: Browser) =>
    (await browser.graphql<{ mapAccount: Account }>(`{ mapAccount { ${ACCOUNT} } }`)).data!.mapAccount;
  const decide = (browser: Browser, reference = "OR-7", decidedOn = "2024-02-03") =>
    act(browser, "recordMapDecision", "RecordMapDecisionInput", { reference, decidedOn }, SUCCESS);
  const turnOn = (browser: Browser) =>
    act<{ account?: Account; needsDecision?: boolean }>(
      browser,
      "turnMapOn",
      "MapActInput",
      {},
      `... on MapAccountSuccess { ${SUCCESS} } ... on MapDecisionMissingProblem { needsDecision }`,
    );
  const turnOff = (browser: Browser) => act(browser, "turnMapOff", "MapActInput", {}, SUCCESS);
  const change = (browser: Browser, input: Record<string, unknown> = {}) =>
    act<{ account: Account }>(
      browser,
      "changeMapSettings",
      "ChangeMapSettingsInput",
      { profile: "STRICT", cadence: "QUARTERLY", pairs: [], ...input },
      SUCCESS,
    );
  const settle = (browser: Browser, changeId: string, isApproved: boolean) =>
    act<{ account: Account }>(browser, "decideMapChange", "DecideMapChangeInput", { changeId, isApproved }, SUCCESS);

  it("is nobody without a session, no employee, and nobody acting as HR", async () => {
    const hr = await desk.as(both, "HR");
    const colleague = await desk.as(employee);
    for (const [browser, code] of [
      [new Browser(app), "NOT_SIGNED_IN"],
      [colleague, "FORBIDDEN"],
      [hr, "FORBIDDEN"],
    ] as const) {
      expect(codeOf(await browser.graphql("{ mapAccount { id } }"))).toBe(code);
      expect([await decide(browser), await turnOn(browser), await turnOff(browser), await change(browser)].map(codeOf)).toEqual(
        Array.from({ length: 4 }, () => code),
      );
    }
  });

  it("is the works council for its decision: an administrator cannot record one, and not outside that mode", async () => {
    expect(codeOf(await decide(admin))).toBe("FORBIDDEN");
    expect(codeOf(await decide(await desk.as(both)))).toBe("FORBIDDEN");
    expect(codeOf(await decide(council, " "))).toBe("INVALID_INPUT");
    expect(codeOf(await decide(council, "OR-7", "2999-01-01"))).toBe("INVALID_INPUT");
    expect(codeOf(await decide(council, "OR-7", "2024-02-31"))).toBe("INVALID_INPUT");
  });

  it("leaves the map off until a decision is recorded, and then lets an administrator turn it on, not the council", async () => {
    expect((await turnOn(admin)).data?.["turnMapOn"]).toEqual({ needsDecision: true });
    expect((await account(admin)).isOn).toBe(false);
    await decide(council);
    expect(codeOf(await turnOn(council))).toBe("FORBIDDEN");
    expect((await turnOn(admin)).data?.["turnMapOn"]?.account?.isOn).toBe(true);
    expect((await account(council)).changes.map(({ kind, state }) => `${kind} ${state}`)).toEqual(["TURNED_ON DONE"]);
  });

  it("asks for a fresh sign-in of the administrator who turns it on or loosens it", async () => {
    const stale = new Browser(app, await app.signIn(both));
    expect(codeOf(await turnOn(stale))).toBe("STEP_UP_REQUIRED");
    expect(codeOf(await change(stale))).toBe("STEP_UP_REQUIRED");
  });

  it("lets either side turn it off alone, at once", async () => {
    await decide(council);
    await turnOn(admin);
    await turnOff(council);
    expect((await account(admin)).isOn).toBe(false);
    await turnOn(admin);
    await turnOff(admin);
    expect((await account(council)).isOn).toBe(false);
  });

  it("tightens at once, and loosens only when the works council agrees", async () => {
    expect((await change(admin)).data?.["changeMapSettings"]?.account.profile).toBe("STRICT");
    const proposed = (await change(admin, { profile: "STANDARD" })).data!["changeMapSettings"]!.account;
    expect(proposed).toMatchObject({ profile: "STRICT" });
    const [open] = proposed.changes;
    expect(open).toMatchObject({ kind: "LOOSER", state: "PROPOSED", isOwn: true });
    expect(codeOf(await change(admin, { profile: "STANDARD", cadence: "MONTHLY" }))).toBe("CONFLICT");
    expect(codeOf(await settle(admin, open!.id, true))).toBe("FORBIDDEN");
    expect((await settle(council, open!.id, true)).data?.["decideMapChange"]?.account.profile).toBe("STANDARD");
    expect(codeOf(await settle(council, open!.id, false))).toBe("NOT_FOUND");
  });

  it("keeps what holds when the works council refuses, or the administrator takes it back", async () => {
    const first = (await change(admin, { profile: "STANDARD", cadence: "MONTHLY" })).data!["changeMapSettings"]!.account.changes[0]!;
    await settle(council, first.id, false);
    const second = (await change(admin, { profile: "STANDARD", cadence: "MONTHLY" })).data!["changeMapSettings"]!.account.changes[0]!;
    await act(admin, "takeMapChangeBack", "MapChangeInput", { changeId: second.id }, SUCCESS);
    const after = await account(council);
    expect(after).toMatchObject({ profile: "STANDARD", cadence: "QUARTERLY" });
    expect(after.changes.map(({ state }) => state).toSorted()).toEqual(["REFUSED", "TAKEN_BACK"]);
  });

  it("takes two people, also for somebody who is both", async () => {
    const open = (await change(await desk.as(both), { profile: "STANDARD", cadence: "MONTHLY" })).data!["changeMapSettings"]!.account
      .changes[0]!;
    expect(codeOf(await settle(await desk.as(both, "WORKS_COUNCIL"), open.id, true))).toBe("FORBIDDEN");
    await expect(
      app.admin.query(
        "update talent_map.setting_change set state = 'APPROVED', decided_by = proposed_by, decided_on = current_date where id = $1",
        [open.id],
      ),
    ).rejects.toThrow(/setting_change_two_people/);
  });

  it("knows nothing of another organisation's map", async () => {
    const open = (await change(admin, { profile: "STANDARD", cadence: "MONTHLY" })).data!["changeMapSettings"]!.account.changes[0]!;
    const elsewhere = await app.anOrganisation("Elders");
    const stranger = await app.aPerson(elsewhere, "Vreemd", ["EMPLOYEE", "WORKS_COUNCIL"]);
    const browser = await new MapDesk(app, elsewhere).as(stranger, "WORKS_COUNCIL");
    expect(codeOf(await settle(browser, open.id, true))).toBe("NOT_FOUND");
    expect((await account(browser)).changes).toEqual([]);
  });

  it("takes pairs of talents of the catalogue, each talent in one pair, as a loosening", async () => {
    const [a, b, c] = (await desk.aCatalogue(3)) as [string, string, string];
    const pair = (first: string, second: string) => ({ firstTalentId: first, secondTalentId: second });
    const problem = async (pairs: unknown[]) => (await change(admin, { profile: "STANDARD", pairs })).errors?.[0]?.extensions["problems"];
    expect(await problem([pair(a, a)])).toEqual([{ path: "pairs", message: "sameTalent" }]);
    expect(await problem([pair(a, b), pair(b, c)])).toEqual([{ path: "pairs", message: "talentInTwoPairs" }]);
    expect(await problem([pair(a, desk.organisationId)])).toEqual([{ path: "pairs", message: "unknownTalent" }]);
    const open = (await change(admin, { profile: "STANDARD", pairs: [pair(b, a)] })).data!["changeMapSettings"]!.account.changes[0]!;
    expect(open.kind).toBe("LOOSER");
    const after = (await settle(council, open.id, true)).data!["decideMapChange"]!.account;
    expect(after.pairs).toHaveLength(1);
  });
});

describe("what was asked of the map", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
  });
  afterAll(() => app.stop());

  const QUESTIONS =
    "{ mapQuestions(first: 5) { edges { node { askedOn purpose kind epoch groupNames expressionNamesNl expressionNamesEn } } } }";
  type Questions = { mapQuestions: { edges: { node: { purpose: string } }[] } };

  it("is read by every employee of the organisation, and by nobody else", async () => {
    const organisationId = await app.anOrganisation();
    const hr = await app.aPerson(organisationId, "Hanna", ["EMPLOYEE", "HR"]);
    const employee = await app.aPerson(organisationId, "Medewerker");
    const stranger = await app.aPerson(await app.anOrganisation("Elders"), "Vreemd");
    await app.admin.query(
      `insert into talent_map.question (organisation_id, asked_by, purpose, kind, epoch, group_names, expression_names_nl, expression_names_en, sameness)
       values ($1, $2, 'Wie kan wie iets leren?', 'MAP', 1, array['Oost'], array['Echt luisteren'], array['Really listening'], 'x')`,
      [organisationId, hr.id],
    );
    expect(codeOf(await new Browser(app).graphql(QUESTIONS))).toBe("NOT_SIGNED_IN");
    const seen = async (person: TestPerson) => {
      const answer = await new Browser(app, await app.signIn(person)).graphql<Questions>(QUESTIONS);
      return answer.data?.mapQuestions.edges.map(({ node }) => node);
    };
    expect(await seen(stranger)).toEqual([]);
    expect(await seen(employee)).toEqual([
      expect.objectContaining({ purpose: "Wie kan wie iets leren?", groupNames: ["Oost"], expressionNamesNl: ["Echt luisteren"] }),
    ]);
  });
});
