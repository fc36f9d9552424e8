import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Browser } from "../testkit/browser.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { MapWorld } from "./map-world.js";

const PATH = "/talent-map/cells.pdf";
const ASKED = { purpose: "Wij bereiden het leerplan voor", epoch: null, groups: null, expressions: null, language: "NL" };

describe("the map on paper", () => {
  let app: TestApp;
  let hanna: TestPerson;
  let hr: Browser;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    const world = MapWorld.on(app);
    const organisationId = await world.anOrganisation(120);
    await world.takePart(organisationId, 1, 100, 4);
    await world.publication().freeze(organisationId, "2026-01-01");
    await world.publication().publish(organisationId, "2026-01-01", new Date().toISOString().slice(0, 10));
    hanna = await app.aPerson(organisationId, "Hanna", ["EMPLOYEE", "HR"]);
    hr = new Browser(app, await app.signIn(hanna, { actingAs: "HR" }));
  });
  afterAll(() => app.stop());

  const questions = async () => (await app.admin.query("select purpose from talent_map.question")).rows;

  it("is refused without a session, outside the mode of HR, from another site, and without a purpose", async () => {
    expect((await new Browser(app).post(PATH, ASKED)).status).toBe(401);
    expect((await new Browser(app, await app.signIn(hanna)).post(PATH, ASKED)).status).toBe(403);
    expect((await hr.post(PATH, ASKED, { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await hr.post(PATH, { ...ASKED, purpose: " " })).status).toBe(400);
    expect((await hr.post(PATH, { ...ASKED, groups: ["made up"] })).status).toBe(400);
    expect((await hr.post(PATH, { ...ASKED, groups: "ALL" })).status).toBe(400);
    expect(await questions()).toEqual([]);
  });

  it("is a tagged PDF, and the question stands in the log like any other", async () => {
    const answer = await hr.post(PATH, ASKED);
    expect(answer.status).toBe(200);
    expect(String(answer.body)).toMatch(/^%PDF-1\.7/);
    expect(String(answer.body)).toContain("/Marked true");
    expect(await questions()).toEqual([{ purpose: ASKED.purpose }]);
  });
});
