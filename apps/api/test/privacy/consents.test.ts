import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Browser } from "../testkit/browser.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";

const CONSENTS = "consents { id consents { purpose isGiven talentIds currentTextVersion } log { purpose act textVersion } }";
const MINE = "{ myConsents { id consents { purpose isGiven talentIds currentTextVersion } log { purpose act textVersion } } }";
const GIVE = `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { ... on ConsentSuccess { ${CONSENTS} } ... on ConsentTextChangedProblem { currentVersion } } }`;
const WITHDRAW = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { ${CONSENTS} } }`;

interface Mine {
  readonly consents: readonly { readonly purpose: string; readonly isGiven: boolean; readonly talentIds: string[] | null }[];
  readonly log: readonly { readonly purpose: string; readonly act: string; readonly textVersion: number }[];
}

describe("consents", () => {
  let app: TestApp;
  let organisationId: string;
  let ada: TestPerson;
  let talents: string[];
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    organisationId = await app.anOrganisation();
    ada = await app.aPerson(organisationId, "Ada", ["EMPLOYEE", "HR"]);
    talents = await aCatalogue(2);
    await claim(ada, talents[0]!);
  });
  afterAll(() => app.stop());

  async function aCatalogue(size: number): Promise<string[]> {
    const { rows: themes } = await app.admin.query<{ id: string }>(
      "insert into talents.theme (organisation_id, key, name_nl, name_en, colour, position) values ($1, 'contact', 'Contact', 'Contact', '#c2562d', 1) returning id",
      [organisationId],
    );
    const { rows } = await app.admin.query<{ id: string }>(
      `insert into talents.talent (organisation_id, theme_id, key, name_nl, name_en, definition_nl, definition_en, excess_nl, excess_en, position)
       select $1, $2, 'k' || n, 'n' || n, 'n' || n, '', '', '', '', n from generate_series(1, $3::int) n returning id`,
      [organisationId, themes[0]!.id, size],
    );
    return rows.map((row) => row.id);
  }
  const claim = async (person: TestPerson, talentId: string) =>
    app.admin.query("insert into talents.claim (organisation_id, owner_id, talent_id, position) values ($1, $2, $3, 1)", [
      person.organisationId,
      person.id,
      talentId,
    ]);
  const as = async (person: TestPerson, actingAs?: "HR" | "WORKS_COUNCIL") =>
    new Browser(app, await app.signIn(person, { isFresh: true, ...(actingAs ? { actingAs } : {}) }));
  const give = async (browser: Browser, input: Record<string, unknown>) =>
    browser.graphql<{ giveConsent: { consents?: Mine; currentVersion?: number } }>(GIVE, {
      input: { clientMutationId: randomUUID(), purpose: "MAP", textVersion: 1, ...input },
    });
  const withdraw = async (browser: Browser, purpose = "MAP") =>
    browser.graphql<{ withdrawConsent: { consents: Mine } }>(WITHDRAW, { input: { clientMutationId: randomUUID(), purpose } });
  const mine = async (browser: Browser) => (await browser.graphql<{ myConsents: Mine }>(MINE)).data!.myConsents;

  it("are refused without a session, to somebody acting as HR, and for a talent one does not have", async () => {
    const nobody = new Browser(app);
    expect((await give(nobody, {})).errors?.[0]?.extensions.code).toBe("NOT_SIGNED_IN");
    expect((await nobody.graphql(MINE)).errors?.[0]?.extensions.code).toBe("NOT_SIGNED_IN");
    expect((await give(await as(ada, "HR"), {})).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    const browser = await as(ada);
    expect((await give(browser, { talentIds: [talents[1]] })).errors?.[0]?.extensions["problems"]).toEqual([
      { path: "talentIds", message: "notOwn" },
    ]);
    expect((await give(browser, { talentIds: [] })).errors?.[0]?.extensions.code).toBe("INVALID_INPUT");
    expect((await mine(browser)).log).toEqual([]);
  });

  it("are off until one says yes, to the text that stands there now", async () => {
    const browser = await as(ada);
    expect((await mine(browser)).consents.map(({ purpose, isGiven }) => [purpose, isGiven])).toEqual([
      ["MAP", false],
      ["FOUND", false],
    ]);
    expect((await give(browser, { textVersion: 0 })).data?.giveConsent).toEqual({ currentVersion: 1 });
    expect((await mine(browser)).consents.some(({ isGiven }) => isGiven)).toBe(false);
  });

  it("stand apart by purpose, change with the talents chosen, and end with one act; the log keeps each", async () => {
    const browser = await as(ada);
    const chosen = (await give(browser, { talentIds: [talents[0]] })).data?.giveConsent.consents;
    expect(chosen?.consents).toMatchObject([{ isGiven: true, talentIds: [talents[0]] }, { isGiven: false }]);
    expect((await give(browser, {})).data?.giveConsent.consents?.consents[0]).toMatchObject({ isGiven: true, talentIds: null });
    await give(browser, { purpose: "FOUND" });
    const after = (await withdraw(browser)).data?.withdrawConsent.consents;
    expect(after?.consents).toMatchObject([
      { purpose: "MAP", isGiven: false },
      { purpose: "FOUND", isGiven: true },
    ]);
    await withdraw(browser);
    expect((await mine(browser)).log.map(({ purpose, act }) => `${purpose} ${act}`).toSorted()).toEqual(
      ["FOUND GIVEN_ALL", "MAP GIVEN_ALL", "MAP GIVEN_CHOSEN", "MAP WITHDRAWN"].toSorted(),
    );
    const { rows } = await app.admin.query("select from privacy.consent_talent");
    expect(rows).toHaveLength(0);
  });

  it("can be ended by somebody who lost every role", async () => {
    const leaver = await app.aPerson(organisationId, "Leaver");
    const browser = await as(leaver);
    await give(browser, {});
    await app.admin.query("delete from identity.membership where person_id = $1", [leaver.id]);
    expect((await give(browser, {})).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await withdraw(browser)).data?.withdrawConsent.consents.consents[0]).toMatchObject({ isGiven: false });
  });

  it("of others are behind the second wall: an administrator's own query finds none", async () => {
    const admin = await app.aPerson(organisationId, "Beheer", ["EMPLOYEE", "ADMIN"]);
    await give(await as(ada), {});
    const client = await app.running.platform.pools.api.connect();
    try {
      await client.query("begin");
      await client.query("select set_config('app.organisation_id', $1, true), set_config('app.person_id', $2, true)", [
        organisationId,
        admin.id,
      ]);
      expect((await client.query("select * from privacy.consent")).rows).toEqual([]);
      expect((await client.query("select * from privacy.consent_log")).rows).toEqual([]);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });

  it("are read by the role that computes the map for that purpose only, and never when they were given", async () => {
    await give(await as(ada), { purpose: "FOUND" });
    const { publish } = app.running.platform.pools;
    const client = await publish.connect();
    try {
      await client.query("begin");
      await client.query("select set_config('app.organisation_id', $1, true)", [organisationId]);
      const { rows } = await client.query<{ purpose: string }>("select person_id, purpose, covers_all from privacy.consent");
      expect(new Set(rows.map((row) => row.purpose))).toEqual(new Set(["MAP"]));
      await client.query("savepoint asked");
      for (const forbidden of [
        "select * from privacy.consent_log",
        "select text_version from privacy.consent",
        "delete from privacy.consent",
      ]) {
        await expect(client.query(forbidden)).rejects.toThrow(/permission denied/);
        await client.query("rollback to savepoint asked");
      }
    } finally {
      await client.query("rollback");
      client.release();
    }
  });
});
