import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Browser } from "../../../../test/testkit/browser.js";
import { TestApp, type TestPerson } from "../../../../test/testkit/test-app.js";

let app: TestApp;
let organisationId: string;
let ada: TestPerson;

beforeAll(async () => {
  app = await TestApp.start();
  organisationId = await app.anOrganisation("Zorgnet");
  ada = await app.aPerson(organisationId, "Ada Bos");
});
afterAll(() => app.stop());

const askFor = (browser: Browser, email: string, next?: string) => browser.post("/auth/link/request", { email, ...(next ? { next } : {}) });
const tokenIn = (text: string) => /aanmelden(?:\?\S*)?#([\w-]+)/.exec(text)?.[1] ?? "";

async function aToken(person = ada): Promise<string> {
  await askFor(new Browser(app), person.email);
  return tokenIn((await app.mailTo(person.email)).text);
}

describe("asking for a sign-in link", () => {
  it("is refused from another site's page", async () => {
    const foreign = await new Browser(app).post("/auth/link/request", { email: ada.email }, { origin: "https://evil.example" });
    expect(foreign.status).toBe(403);
    const crossSite = await new Browser(app).post("/auth/link/request", { email: ada.email }, { "sec-fetch-site": "cross-site" });
    expect(crossSite.status).toBe(403);
    const form = await fetch(`${app.origin}/auth/link/request`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "email=a@b.nl",
    });
    expect(form.status).toBe(400);
  });

  it("answers an unknown address exactly as a known one, and mails it nothing", async () => {
    const known = await askFor(new Browser(app), ada.email);
    const unknown = await askFor(new Browser(app), "nobody@example.org");
    expect(unknown.status).toBe(202);
    const timeless = (headers: Headers) => [...headers].filter(([name]) => name !== "date");
    expect(timeless(unknown.headers)).toEqual(timeless(known.headers));
    expect(unknown.body).toEqual(known.body);
    await app.mailTo(ada.email);
    await app.jobsDone();
    expect((await app.mails()).filter((mail) => mail.to === "nobody@example.org")).toEqual([]);
  });

  it("mails nothing to somebody who left", async () => {
    const gone = await app.aPerson(organisationId, "Gerda Weg");
    await app.admin.query("update identity.person set is_active = false where id = $1", [gone.id]);
    await askFor(new Browser(app), gone.email);
    await app.jobsDone();
    expect((await app.mails()).filter((mail) => mail.to === gone.email)).toEqual([]);
  });

  it("lets somebody of two organisations choose by link", async () => {
    const other = await app.anOrganisation("Andere Zorg");
    const twice = await app.aPerson(organisationId, "Twee Keer");
    const { rows } = await app.admin.query<{ id: string }>(
      "insert into identity.person (organisation_id, full_name, email) values ($1, 'Twee Keer', $2) returning id",
      [other, twice.email],
    );
    await askFor(new Browser(app), twice.email.toUpperCase());
    const { text } = await app.mailTo(twice.email);
    expect(text.indexOf("Andere Zorg")).toBeLessThan(text.indexOf("Zorgnet"));
    const browser = new Browser(app);
    await browser.post("/auth/link/redeem", { token: tokenIn(text) });
    expect((await browser.graphql<{ viewer: { id: string } }>("{ viewer { id } }")).data?.viewer.id).toBe(rows[0]?.id);
  });

  it("is limited per address, for an unknown address just the same", async () => {
    for (const email of ["often@example.org", (await app.aPerson(organisationId, "Vaak Vraag")).email]) {
      const statuses: number[] = [];
      for (let count = 0; count < 6; count++) statuses.push((await askFor(new Browser(app), email)).status);
      expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
    }
    const { rows } = await app.admin.query<{ key: string }>("select key from identity.attempt");
    expect(rows.map((row) => row.key).join()).not.toMatch(/@|127\.0|often/);
  });
});

// What scanners, races and the clock do to a link stands in test/identity/sign-in-link.test.ts.
describe("a sign-in link", () => {
  it("is refused when it is wrong or malformed", async () => {
    for (const token of ["", "x", "a".repeat(43), `${"a".repeat(42)}'`]) {
      expect((await new Browser(app).post("/auth/link/redeem", { token })).status).toBe(404);
    }
  });

  it("says where it leads before it is used, with enough of the address to recognise it, and then leads there", async () => {
    const token = await aToken(await app.aPerson(organisationId, "Bea Knop"));
    const browser = new Browser(app);
    const look = await browser.post("/auth/link/look", { token });
    expect(look.body).toEqual({ organisation: "Zorgnet", address: `be…@example.org` });
    expect((await browser.post("/auth/link/redeem", { token })).status).toBe(200);
    expect((await browser.graphql("{ viewer { fullName } }")).data).toEqual({ viewer: { fullName: "Bea Knop" } });
  });

  it("carries on to a page of ours only", async () => {
    const person = await app.aPerson(organisationId, "Noa Verder");
    await askFor(new Browser(app), person.email, "/feedback/7");
    expect((await app.mailTo(person.email)).text).toContain("/aanmelden?naar=%2Ffeedback%2F7#");
    const other = await app.aPerson(organisationId, "Eva Elders");
    await askFor(new Browser(app), other.email, "//evil.example");
    expect((await app.mailTo(other.email)).text).not.toContain("evil");
  });

  it("is stored as a hash only", async () => {
    const token = await aToken(await app.aPerson(organisationId, "Hash Alleen"));
    const { rows } = await app.admin.query<{ text: string }>("select string_agg(l::text, ' ') as text from identity.sign_in_link l");
    expect(rows[0]?.text).not.toContain(token);
  });
});
