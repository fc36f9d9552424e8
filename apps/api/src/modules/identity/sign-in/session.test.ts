import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Browser } from "../../../../test/testkit/browser.js";
import { TestApp, type TestPerson } from "../../../../test/testkit/test-app.js";

let app: TestApp;
let organisationId: string;
let hanna: TestPerson;

beforeAll(async () => {
  app = await TestApp.start();
  organisationId = await app.anOrganisation();
  hanna = await app.aPerson(organisationId, "Hanna Kuipers", ["EMPLOYEE", "HR"]);
});
afterAll(() => app.stop());

const rolesOf = async (browser: Browser) =>
  (await browser.graphql<{ viewer: { roles: string[] } | null }>("{ viewer { roles } }")).data?.viewer?.roles ?? null;

/** Signs in by a mailed link; the last answer is given too. */
async function signInByMail(person: TestPerson, remember: boolean, browser = new Browser(app)) {
  await app.admin.query("delete from identity.attempt");
  const known = (await app.mails()).filter((mail) => mail.to === person.email).length;
  await browser.post("/auth/link/request", { email: person.email });
  const { text } = await app.mailTo(person.email, known);
  const answer = await browser.post("/auth/link/redeem", { token: /#([\w-]+)/.exec(text)?.[1], remember });
  if (answer.status !== 200) throw new Error(`sign-in failed: ${answer.status}`);
  return { browser, answer };
}

const signedIn = async (person: TestPerson, remember = false) => (await signInByMail(person, remember)).browser;

describe("acting as HR", () => {
  it("is refused without a session, without the role, without a fresh sign-in, and from another site", async () => {
    expect((await new Browser(app).post("/auth/act-as", { mode: "HR" })).status).toBe(401);
    const plain = await app.aPerson(organisationId, "Piet Zonder");
    expect((await new Browser(app, await app.signIn(plain, { isFresh: true })).post("/auth/act-as", { mode: "HR" })).status).toBe(403);
    const stale = await new Browser(app, await app.signIn(hanna)).post("/auth/act-as", { mode: "HR" });
    expect(stale.body).toMatchObject({ error: { code: "STEP_UP_REQUIRED" } });
    const foreign = await new Browser(app, await app.signIn(hanna, { isFresh: true })).post(
      "/auth/act-as",
      { mode: "HR" },
      { origin: "https://evil.example" },
    );
    expect(foreign.status).toBe(403);
  });

  it("ends the ordinary roles, changes the token, and going back ends HR", async () => {
    const browser = new Browser(app, await app.signIn(hanna, { isFresh: true }));
    const before = browser.cookie;
    expect((await browser.post("/auth/act-as", { mode: "HR" })).status).toBe(200);
    expect(browser.cookie).not.toBe(before);
    expect(await rolesOf(browser)).toEqual(["HR"]);
    expect(await rolesOf(new Browser(app, before))).toBeNull();
    await browser.post("/auth/act-as", { mode: null });
    expect(await rolesOf(browser)).toEqual(["EMPLOYEE"]);
  });

  it("is never kept for thirty days, also on a remembered device", async () => {
    const browser = await signedIn(hanna, true);
    await browser.post("/auth/act-as", { mode: "HR" });
    const hours = async () =>
      (
        await app.admin.query<{ idle: number; rest: number }>(
          "select idle_seconds as idle, round(extract(epoch from ends_at - now()) / 3600)::int as rest from identity.session where is_remembered and person_id = $1 order by started_at desc limit 1",
          [hanna.id],
        )
      ).rows[0];
    expect(await hours()).toEqual({ idle: 1800, rest: 12 });
    await browser.post("/auth/act-as", { mode: null });
    expect(await hours()).toEqual({ idle: 2_592_000, rest: 720 });
  });
});

// How long it lasts and how it ends stands in test/identity/sessions.test.ts.
describe("a session", () => {
  it("replaces the one the browser had: a token planted before sign-in is worth nothing", async () => {
    const planted = await app.signIn(hanna);
    const browser = new Browser(app, planted);
    const person = await app.aPerson(organisationId, "Wil Wissel");
    await signInByMail(person, false, browser);
    expect(browser.cookie).not.toContain(planted.split("=")[1]!);
    expect(await rolesOf(new Browser(app, planted))).toBeNull();
  });

  it("has a cookie that scripts cannot read and other sites' forms do not carry; it lives on only on a remembered device", async () => {
    const person = await app.aPerson(organisationId, "Kik Koek");
    const setCookie = async (remember: boolean) => (await signInByMail(person, remember)).answer.headers.get("set-cookie") ?? "";
    expect(await setCookie(false)).toMatch(/^eigenkleur=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await setCookie(true)).toMatch(/; Max-Age=2592000$/);
  });

  it("is moved on by use, by an ordinary read and by a read in one statement", async () => {
    const person = await app.aPerson(organisationId, "Moos Mee");
    const browser = new Browser(app, await app.signIn(person));
    const rest = async () =>
      (
        await app.admin.query<{ rest: number }>(
          "select round(extract(epoch from idle_until - now()))::int as rest from identity.session where person_id = $1",
          [person.id],
        )
      ).rows[0]!.rest;
    for (const query of ["{ viewer { id } }", "{ people(first: 1) { edges { node { id } } } }"]) {
      await app.admin.query("update identity.session set idle_until = now() + interval '10 minutes' where person_id = $1", [person.id]);
      expect((await browser.graphql(query)).errors).toBeUndefined();
      await app.until(async () => ((await rest()) > 1790 ? true : undefined), `the session to be moved on by ${query}`);
    }
  });
});

describe("recovery codes", () => {
  it("are given only after a fresh sign-in, and refused when wrong", async () => {
    expect((await new Browser(app).post("/auth/recovery/codes", {})).status).toBe(401);
    expect((await new Browser(app, await app.signIn(hanna)).post("/auth/recovery/codes", {})).status).toBe(403);
    expect((await new Browser(app).post("/auth/recovery/redeem", { code: "00000-00000-00000-00000" })).status).toBe(404);
    expect((await new Browser(app).post("/auth/recovery/redeem", { code: "nonsense" })).status).toBe(404);
  });

  it("work once each, without the mailbox, tell the mailbox, and new ones replace the old", async () => {
    const browser = new Browser(app, await app.signIn(hanna, { isFresh: true }));
    const first = ((await browser.post("/auth/recovery/codes", {})).body as { codes: string[] }).codes;
    const { codes } = (await browser.post("/auth/recovery/codes", {})).body as { codes: string[] };
    expect(codes).toHaveLength(8);
    expect((await new Browser(app).post("/auth/recovery/redeem", { code: first[0] })).status).toBe(404);
    const found = new Browser(app);
    expect((await found.post("/auth/recovery/redeem", { code: codes[3]?.toUpperCase() })).status).toBe(200);
    expect(await rolesOf(found)).toEqual(["EMPLOYEE"]);
    expect((await new Browser(app).post("/auth/recovery/redeem", { code: codes[3] })).status).toBe(404);
    expect((await app.until(async () => (await app.mails()).findLast((mail) => mail.id.startsWith("recovery-")), "the notice")).to).toBe(
      hanna.email,
    );
    const { rows } = await app.admin.query<{ text: string }>(
      "select coalesce(string_agg(result::text, ' '), '') as text from platform.mutation_result",
    );
    for (const code of codes) expect(rows[0]?.text).not.toContain(code);
  });

  it("are limited per network", async () => {
    const statuses = await Promise.all(
      Array.from({ length: 14 }, async () => (await new Browser(app).post("/auth/recovery/redeem", { code: "x" })).status),
    );
    expect(statuses).toContain(429);
  });
});
