import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { TestApp, type TestPerson } from "../../../test/testkit/test-app.js";

interface People {
  people: {
    edges: { node: { fullName: string; teamName: string | null } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const PEOPLE = `query ($search: String, $first: Int, $after: String) {
  people(search: $search, first: $first, after: $after) { edges { node { id fullName teamName functionName } } pageInfo { hasNextPage endCursor } } }`;

let app: TestApp;
let organisationId: string;
let ada: TestPerson;

beforeAll(async () => {
  app = await TestApp.start();
  organisationId = await app.anOrganisation();
  ada = await app.aPerson(organisationId, "Ada Bos", ["EMPLOYEE", "HR", "WORKS_COUNCIL"]);
  for (const name of ["Zoë Peters", "zeno Adams", "Élodie de Vries", "Jan 100% Test", "Noor de Vries", "Özlem Kaya"])
    await app.aPerson(organisationId, name);
  const gone = await app.aPerson(organisationId, "Gerda Weg");
  await app.admin.query("update identity.person set is_active = false where id = $1", [gone.id]);
  await app.aPerson(await app.anOrganisation("Ander"), "Vreemde Eend");
});
afterAll(() => app.stop());

async function names(cookie: string, search: string | null, page: { first?: number; after?: string } = {}): Promise<string[]> {
  const answer = await app.graphql<People>(PEOPLE, { search, ...page }, cookie);
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.people.edges.map((edge) => edge.node.fullName);
}

describe("looking for a colleague", () => {
  it("is refused without a session", async () => {
    expect((await app.graphql(PEOPLE)).errors?.[0]?.extensions.code).toBe("NOT_SIGNED_IN");
  });

  it("finds nobody for somebody who acts as HR or works council: there is no directory", async () => {
    for (const actingAs of ["HR", "WORKS_COUNCIL"] as const) {
      expect(await names(await app.signIn(ada, { actingAs }), null)).toEqual([]);
      expect(await names(await app.signIn(ada, { actingAs }), "noor")).toEqual([]);
    }
  });

  it("never finds people of another organisation, people who left, or oneself", async () => {
    const cookie = await app.signIn(ada);
    for (const search of ["vreemde", "gerda", "ada b"]) expect(await names(cookie, search)).toEqual([]);
  });

  it.each([
    ["zoe", ["Zoë Peters"]],
    ["ZOË", ["Zoë Peters"]],
    ["vries", ["Élodie de Vries", "Noor de Vries"]],
    ["de noo", ["Noor de Vries"]],
    ["elo vri", ["Élodie de Vries"]],
    ["ada", ["zeno Adams"]],
    ["oor", []],
    ["%", []],
    ["100%", ["Jan 100% Test"]],
    ["_oor", []],
    ["\\", []],
    ["ozlem", ["Özlem Kaya"]],
    ["  noor   ", ["Noor de Vries"]],
  ])("by %j finds %j", async (search, expected) => expect(await names(await app.signIn(ada), search)).toEqual(expected));

  it("lists everybody as a Dutch list is sorted, page by page", async () => {
    const cookie = await app.signIn(ada);
    const all = ["Élodie de Vries", "Jan 100% Test", "Noor de Vries", "Özlem Kaya", "zeno Adams", "Zoë Peters"];
    expect(await names(cookie, null)).toEqual(all);
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const answer: { data?: People | null } = await app.graphql<People>(PEOPLE, { first: 4, after }, cookie);
      seen.push(...(answer.data?.people.edges.map((edge) => edge.node.fullName) ?? []));
      after = answer.data?.people.pageInfo.hasNextPage ? answer.data.people.pageInfo.endCursor : null;
    }
    expect(seen).toEqual(all);
  });

  it("tells the team somebody is in today", async () => {
    const noor = (await app.admin.query<{ id: string }>("select id from identity.person where full_name = 'Noor de Vries'")).rows[0]!.id;
    const unit = (
      await app.admin.query<{ id: string }>(
        "insert into identity.frame_unit (organisation_id, kind, name) values ($1, 'TEAM', 'Oost') returning id",
        [organisationId],
      )
    ).rows[0]!.id;
    await app.admin.query(
      "insert into identity.placement (organisation_id, person_id, kind, unit_id, started_on) values ($1, $2, 'TEAM', $3, current_date - 1)",
      [organisationId, noor, unit],
    );
    const team = async () =>
      (await app.graphql<People>(PEOPLE, { search: "noor" }, await app.signIn(ada))).data?.people.edges[0]?.node.teamName;
    expect(await team()).toBe("Oost");
    await app.admin.query("update identity.placement set ended_on = current_date");
    expect(await team()).toBeNull();
  });
});

describe("the frame", () => {
  it("is for administrators", async () => {
    const query = "{ frameUnits(kind: TEAM) { id name kind peopleCount } }";
    expect((await app.graphql(query)).errors?.[0]?.extensions.code).toBe("NOT_SIGNED_IN");
    expect((await app.graphql(query, {}, await app.signIn(ada))).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    const admin = await app.aPerson(organisationId, "Baas", ["EMPLOYEE", "ADMIN"]);
    expect((await app.graphql(query, {}, await app.signIn(admin))).data).toMatchObject({
      frameUnits: [{ name: "Oost", kind: "TEAM", peopleCount: 0 }],
    });
    const stranger = await app.aPerson(await app.anOrganisation("Derde"), "Baas", ["ADMIN"]);
    expect((await app.graphql(query, {}, await app.signIn(stranger))).data).toEqual({ frameUnits: [] });
  });
});
