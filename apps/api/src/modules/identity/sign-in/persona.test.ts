import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Browser } from "../../../../test/testkit/browser.js";
import { TestApp } from "../../../../test/testkit/test-app.js";

interface Personas {
  personas: { id: string; fullName: string; team: string; job: string; roles: string[] }[];
}

describe.each(["production", "test"])("personas with NODE_ENV=%s", (environment) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ NODE_ENV: environment, DEMO: "1", DOCUMENTS: "any" });
  });
  afterAll(() => app.stop());
  const list = async () => ((await new Browser(app).get("/auth/personas")).body as Personas).personas;

  it("are the made-up people, and one may be them", async () => {
    const personas = await list();
    expect(personas).toHaveLength(30);
    const admin = personas.find((persona) => persona.roles.includes("ADMIN"));
    const browser = new Browser(app);
    expect((await browser.post("/auth/persona", { id: admin?.id })).status).toBe(200);
    expect((await browser.graphql("{ viewer { fullName isDemo roles } }")).data).toEqual({
      viewer: { fullName: "Marcel Timmermans", isDemo: true, roles: ["ADMIN", "EMPLOYEE"] },
    });
    expect((await browser.get("/auth/methods")).body).toEqual({ personas: true, outbox: true, identityProvider: false });
  });

  it("are refused from another site, and for anybody of a real organisation", async () => {
    const [persona] = await list();
    expect((await new Browser(app).post("/auth/persona", { id: persona?.id }, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    const real = await app.aPerson(await app.anOrganisation("Echt", false), "Rea Echt");
    expect((await new Browser(app).post("/auth/persona", { id: real.id })).status).toBe(404);
  });

  it("are gone in production as soon as the database holds a real organisation", async () => {
    const [persona] = await list();
    expect((await list()).length).toBe(environment === "production" ? 0 : 30);
    if (environment === "production")
      expect((await new Browser(app).post("/auth/persona", { id: persona?.id ?? "00000000-0000-4000-8000-000000000000" })).status).toBe(
        404,
      );
  });
});

describe("the outbox page", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ PUBLIC_URL: "https://eigenkleur.zorgnet.example" });
    await app.anOrganisation("Echt");
  });
  afterAll(() => app.stop());

  it("is not there for a public address with a real organisation", async () => {
    expect((await new Browser(app).get("/api/outbox")).status).toBe(404);
  });

  it("is not there for a request that came through a proxy or asks for another name", async () => {
    const local = await TestApp.start();
    await local.anOrganisation("Echt");
    expect((await new Browser(local).get("/api/outbox", { "x-forwarded-for": "10.0.0.1" })).status).toBe(404);
    expect((await new Browser(local).get("/api/outbox")).body).toEqual({ mails: [] });
    await local.stop();
  });

  it("is not there at all with a mail server", async () => {
    const mailing = await TestApp.start({ SMTP_URL: "smtp://127.0.0.1:1", ROLE: "api" });
    // Without the route, the client's files are asked.
    expect(typeof (await new Browser(mailing).get("/api/outbox")).body).toBe("string");
    await mailing.stop();
  });
});
