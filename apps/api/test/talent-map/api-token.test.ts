import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { MapWorld } from "./map-world.js";

const MAP = '{ talentMap(purpose: "Het dashboard van het bestuur") { rows { about } } }';

describe("a program that asks the talent map with an administrator's token", () => {
  let app: TestApp;
  let organisationId: string;
  let admin: TestPerson;
  let asAdmin: string;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    const world = MapWorld.on(app);
    organisationId = await world.anOrganisation(100);
    await world.takePart(organisationId, 1, 90, 6);
    await world.publication().freeze(organisationId, "2026-01-01");
    await world.publication().publish(organisationId, "2026-01-01", new Date().toISOString().slice(0, 10));
    admin = await app.aPerson(organisationId, "Beheer", ["EMPLOYEE", "ADMIN"]);
    asAdmin = await app.signIn(admin, { isFresh: true });
  });
  afterAll(() => app.stop());

  const create = (cookie: string, input: Record<string, unknown> = {}) =>
    app.graphql<{ createTalentMapToken: { tokenId: string; token: string } }>(
      "mutation ($input: CreateTalentMapTokenInput!) { createTalentMapToken(input: $input) { tokenId token } }",
      { input: { clientMutationId: randomUUID(), label: "Dashboard", days: 30, ...input } },
      cookie,
    );
  const ask = async (token: string, query = MAP) => {
    const response = await fetch(`${app.origin}/talent-map/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, body: (await response.json()) as { data?: Record<string, unknown>; errors?: unknown[] } };
  };
  const aToken = async () => {
    const { data, errors } = await create(asAdmin);
    if (!data) throw new Error(JSON.stringify(errors));
    return data.createTalentMapToken;
  };

  it("is refused without a token, with a made-up one, and with a session's cookie in its place", async () => {
    for (const token of ["", "ekmap_0123456789012345678901234567890123456789012", asAdmin]) expect((await ask(token)).status).toBe(401);
  });

  it("gets a token only from a freshly signed-in administrator, for a year at most", async () => {
    const hr = await app.signIn(await app.aPerson(organisationId, "Hanna", ["EMPLOYEE", "HR"]), { actingAs: "HR" });
    expect((await create(hr)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await create(await app.signIn(admin))).errors?.[0]?.extensions.code).toBe("STEP_UP_REQUIRED");
    for (const input of [{ days: 0 }, { days: 367 }, { label: " " }]) {
      expect((await create(asAdmin, input)).errors?.[0]?.extensions.code).toBe("INVALID_INPUT");
    }
  });

  it("can ask the map and nothing else: its endpoint has no other field", async () => {
    const { token } = await aToken();
    for (const query of [
      "{ viewer { id } }",
      "{ talentMapTokens { id } }",
      "{ people(first: 5) { nodes { id } } }",
      "mutation { turnMapOff { done } }",
    ]) {
      expect((await ask(token, query)).status).toBe(400);
    }
    const main = await fetch(`${app.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: MAP }),
    });
    expect(await main.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_SIGNED_IN" } }] });
  });

  it("stays under the limits of a document, and states its purpose like anybody", async () => {
    const { token } = await aToken();
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: talentMapOptions { id }`).join(" ");
    expect((await ask(token, `{ ${aliases} }`)).status).toBe(429);
    expect((await ask(token, '{ talentMap(purpose: "") { id } }')).body.errors?.[0]).toMatchObject({
      extensions: { code: "INVALID_INPUT" },
    });
  });

  it("gets the numbers that HR gets, with its questions where every employee reads them", async () => {
    const { token } = await aToken();
    const answer = await ask(token);
    const hr = await app.signIn(await app.aPerson(organisationId, "Hanna", ["EMPLOYEE", "HR"]), { actingAs: "HR" });
    expect(answer).toMatchObject({ status: 200, body: { data: (await app.graphql(MAP, {}, hr)).data } });
    expect(JSON.stringify(answer.body)).toMatch(/\d\d/);
    const { rows } = await app.admin.query<{ by: string }>("select asked_by as by from talent_map.question where asked_by = $1", [
      admin.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it("is shut out when its token is taken back, past its day, or its maker no longer administers", async () => {
    const [first, second] = [await aToken(), await aToken()];
    await app.graphql(
      "mutation ($input: RevokeTalentMapTokenInput!) { revokeTalentMapToken(input: $input) { tokenId } }",
      { input: { clientMutationId: randomUUID(), tokenId: first.tokenId } },
      asAdmin,
    );
    expect([(await ask(first.token)).status, (await ask(second.token)).status]).toEqual([401, 200]);
    await app.admin.query("delete from identity.membership where person_id = $1 and role = 'ADMIN'", [admin.id]);
    expect((await ask(second.token)).status).toBe(401);
  });

  it("has a token that neither the database nor a stored result holds", async () => {
    const { rows } = await app.admin.query<{ text: string }>(
      `select coalesce(string_agg(t::text, ''), '') || (select string_agg(m::text, '') from platform.mutation_result m) as text from talent_map.api_token t`,
    );
    expect(rows[0]?.text).not.toContain("ekmap_");
  });
});
