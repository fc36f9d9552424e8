import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { undeclaredAccess } from "../../src/platform/graphql/access.js";
import { buildPrintableSchema } from "../../src/print-schema.js";
import { TestApp } from "../testkit/test-app.js";

describe("access", () => {
  it("is declared by every root field and every object type", async () => {
    expect(undeclaredAccess(await buildPrintableSchema())).toEqual([]);
  });
});

describe("the GraphQL endpoint", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it("says who is signed in, and nothing to somebody who is not", async () => {
    const organisationId = await app.anOrganisation("Zorgnet");
    const ada = await app.aPerson(organisationId, "Ada Bos");
    expect((await app.graphql("{ viewer { fullName } }")).data).toEqual({ viewer: null });
    const answer = await app.graphql("{ viewer { id fullName organisationName roles isDemo } }", {}, await app.signIn(ada));
    expect(answer.data).toEqual({
      viewer: { id: ada.id, fullName: "Ada Bos", organisationName: "Zorgnet", roles: ["EMPLOYEE"], isDemo: false },
    });
  });

  it("gives HR its role only while acting as HR, and then no other", async () => {
    const organisationId = await app.anOrganisation();
    const hanna = await app.aPerson(organisationId, "Hanna", ["EMPLOYEE", "HR"]);
    const roles = async (cookie: string) =>
      (await app.graphql<{ viewer: { roles: string[] } }>("{ viewer { roles } }", {}, cookie)).data?.viewer.roles;
    expect(await roles(await app.signIn(hanna))).toEqual(["EMPLOYEE"]);
    expect(await roles(await app.signIn(hanna, { actingAs: "HR" }))).toEqual(["HR"]);
  });

  it("gives no suggestion and no name of the schema for a wrong field", async () => {
    const answer = await app.graphql("{ viewe { id } }");
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer)).not.toMatch(/viewer|Query|did you mean/i);
  });

  it("refuses too many aliases before it validates them", async () => {
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: id`).join(" ");
    const answer = await fetch(`${app.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: `{ viewer { ${aliases} } }` }),
    });
    expect(answer.status).toBe(429);
    expect(await answer.json()).toMatchObject({ error: { code: "LIMIT", limit: "aliases" } });
  });

  it("refuses too many tokens before it has read them all", async () => {
    const answer = await fetch(`${app.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: `{ viewer { ${"id ".repeat(2_001)} } }` }),
    });
    expect(answer.status).toBe(429);
    expect(await answer.json()).toMatchObject({ error: { code: "LIMIT", limit: "tokens" } });
  });

  it("refuses a body over 100 kB", async () => {
    const answer = await fetch(`${app.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: `{ viewer { id } } #${"x".repeat(100_001)}` }),
    });
    expect(answer.status).toBe(413);
  });
});
