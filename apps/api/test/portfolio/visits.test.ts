import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parseCrontab } from "graphile-worker";
import { FORGET_VISITS_JOB } from "../../src/modules/privacy/forget-visits.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { Acts, codeOf, succeeded } from "./acts.js";

interface Visits {
  portfolioVisits: {
    edges: { node: { visitor: { fullName: string } | null; openedHour: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
const VISITS =
  "query ($first: Int, $after: String) { portfolioVisits(first: $first, after: $after) { edges { node { visitor { fullName } openedHour } } pageInfo { hasNextPage endCursor } } }";

describe("opening a colleague's portfolio", () => {
  let app: TestApp;
  let organisationId: string;
  let ada: TestPerson;
  let bo: TestPerson;
  let asAda: Acts;
  let asBo: Acts;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    organisationId = await app.anOrganisation();
    ada = await app.aPerson(organisationId, "Ada");
    bo = await app.aPerson(organisationId, "Bo", ["EMPLOYEE", "HR"]);
    [asAda, asBo] = (await Promise.all([ada, bo].map(async (person) => new Acts(app, await app.signIn(person))))) as [Acts, Acts];
  });
  afterAll(() => app.stop());

  const rowsOf = async (ownerId: string): Promise<number> =>
    (await app.admin.query("select from privacy.access_log where owner_id = $1", [ownerId])).rowCount ?? 0;
  const visits = async (acts: Acts, variables: Record<string, unknown> = {}) =>
    succeeded(await acts.ask<Visits>(VISITS, variables), "portfolioVisits");

  it("is not listed for somebody who is not signed in", async () => {
    expect(codeOf(await new Acts(app, undefined).ask(VISITS))).toBe("NOT_SIGNED_IN");
  });

  it("is told to the owner, to the hour, once however often it was opened", async () => {
    for (let time = 0; time < 3; time++) await asBo.seenOf(ada.id);
    const { edges } = await visits(asAda);
    expect(edges.map(({ node }) => node.visitor)).toEqual([{ fullName: "Bo" }]);
    expect(edges[0]!.node.openedHour).toMatch(/T\d\d:00:00\.000Z$/);
  });

  it("is told to nobody else, the visitor included", async () => {
    expect((await visits(asBo)).edges).toEqual([]);
  });

  it("is not recorded for one's own, for a preview, or for a portfolio that could not be seen", async () => {
    const elsewhere = await app.aPerson(await app.anOrganisation("Elders"), "Ver weg");
    await asBo.seenOf(bo.id);
    await asBo.ask("{ myPortfolio { id } portfolioPreview { id } }");
    await asBo.seenOf(elsewhere.id);
    expect(await rowsOf(bo.id)).toBe(0);
    expect(await rowsOf(elsewhere.id)).toBe(0);
    const acting = new Acts(app, await app.signIn(bo, { actingAs: "HR" }));
    const cleo = await app.aPerson(organisationId, "Cleo");
    await acting.seenOf(cleo.id);
    expect(await rowsOf(cleo.id)).toBe(0);
  });

  it("is recorded on both ways a query can be answered", async () => {
    const dana = await app.aPerson(organisationId, "Dana");
    // `viewer` is answered by a resolver, so that the whole operation goes the longer way.
    await asBo.ask(`{ viewer { id } portfolio(ownerId: "${dana.id}") { id } }`);
    expect(await rowsOf(dana.id)).toBe(1);
  });

  it("shows nothing when it cannot be recorded", async () => {
    const elif = await app.aPerson(organisationId, "Elif");
    await app.admin.query("revoke insert on privacy.access_log from ek_api");
    try {
      const answer = await asBo.ask(`{ portfolio(ownerId: "${elif.id}") { id owner { fullName } } }`);
      expect(answer.data ?? null).toBeNull();
      expect(JSON.stringify(answer)).not.toContain("Elif");
    } finally {
      await app.admin.query("grant insert on privacy.access_log to ek_api");
    }
  });

  it("can be paged through, newest first", async () => {
    const finn = await app.aPerson(organisationId, "Finn");
    const asFinn = new Acts(app, await app.signIn(finn));
    await app.admin.query(
      `insert into privacy.access_log (organisation_id, owner_id, viewer_id, subject, opened_hour)
       select $1, $2, $3, 'PORTFOLIO', date_trunc('hour', now(), 'UTC') - make_interval(hours => n) from generate_series(1, 5) n`,
      [organisationId, finn.id, bo.id],
    );
    const hours: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Visits["portfolioVisits"] = await visits(asFinn, { first: 2, after });
      hours.push(...edges.map(({ node }) => node.openedHour));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(hours).toHaveLength(5);
    expect(hours).toEqual(hours.toSorted().toReversed());
  });

  it("is forgotten after twelve months, in every organisation, and no sooner", async () => {
    const gerard = await app.aPerson(organisationId, "Gerard");
    const elsewhere = await app.anOrganisation("Overal");
    const [hers, his] = [await app.aPerson(elsewhere, "Hers"), await app.aPerson(elsewhere, "His")];
    const ages = ["0 months", "12 months -2 hours", "12 months 2 hours", "5 years"];
    for (const [organisation, owner, viewer] of [
      [organisationId, gerard.id, bo.id],
      [elsewhere, hers.id, his.id],
    ]) {
      await app.admin.query(
        `insert into privacy.access_log (organisation_id, owner_id, viewer_id, subject, opened_hour)
         select $1, $2, $3, 'PORTFOLIO', date_trunc('hour', now() - age::interval, 'UTC') from unnest($4::text[]) age`,
        [organisation, owner, viewer, ages],
      );
    }
    await app.running.app.handlers[FORGET_VISITS_JOB]?.({});
    expect(await rowsOf(gerard.id)).toBe(2);
    expect(await rowsOf(hers.id)).toBe(2);
    const schedule = app.running.app.schedule.join("\n");
    expect(parseCrontab(schedule).map(({ task }) => task)).toContain(FORGET_VISITS_JOB);
    // The rule of the database holds also for a job with a mistake in it.
    await app.running.platform.pools.jobs.query("delete from privacy.access_log");
    expect(await rowsOf(gerard.id)).toBe(2);
  });

  it("cannot be taken out or written under another's name by the API's own role", async () => {
    const { rows } = await app.admin.query(
      "select privilege_type from information_schema.role_table_grants where grantee = 'ek_api' and table_schema = 'privacy' and table_name = 'access_log' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')",
    );
    expect(rows).toEqual([]);
    const client = await app.running.platform.pools.api.connect();
    try {
      await client.query("begin");
      await client.query("select set_config('app.organisation_id', $1, true), set_config('app.person_id', $2, true)", [
        organisationId,
        bo.id,
      ]);
      const forged = client.query(
        "insert into privacy.access_log (organisation_id, owner_id, viewer_id, subject, opened_hour) values ($1, $2, $3, 'PORTFOLIO', date_trunc('hour', now(), 'UTC'))",
        [organisationId, bo.id, ada.id],
      );
      await expect(forged).rejects.toThrow(/row-level security/);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });
});
