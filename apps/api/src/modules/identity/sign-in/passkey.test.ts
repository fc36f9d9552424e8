import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Browser } from "../../../../test/testkit/browser.js";
import { SoftwarePasskey } from "../../../../test/testkit/software-passkey.js";
import { TestApp, type TestPerson } from "../../../../test/testkit/test-app.js";

const ORIGIN = "http://localhost:4999";
let app: TestApp;
let ada: TestPerson;

beforeAll(async () => {
  app = await TestApp.start({ PUBLIC_URL: ORIGIN });
  ada = await app.aPerson(await app.anOrganisation(), "Ada Bos", ["EMPLOYEE", "HR"]);
});
afterAll(() => app.stop());

const challengeOf = (body: unknown): string => (body as { challenge: string }).challenge;
const nameOf = async (browser: Browser) =>
  (await browser.graphql<{ viewer: { fullName: string } | null }>("{ viewer { fullName } }")).data?.viewer?.fullName ?? null;

async function registered(person = ada, key = new SoftwarePasskey(ORIGIN)): Promise<{ key: SoftwarePasskey; status: number }> {
  const browser = new Browser(app, await app.signIn(person, { isFresh: true }));
  const begun = await browser.post("/auth/passkey/register/begin", {});
  const { status } = await browser.post("/auth/passkey/register/finish", {
    answer: key.register(challengeOf(begun.body)),
    label: "Telefoon",
  });
  return { key, status };
}

async function signIn(key: SoftwarePasskey, browser = new Browser(app)): Promise<{ browser: Browser; status: number }> {
  await app.admin.query("delete from identity.attempt");
  const begun = await browser.post("/auth/passkey/sign-in/begin", {});
  const { status } = await browser.post("/auth/passkey/sign-in/finish", { answer: key.use(challengeOf(begun.body)) });
  return { browser, status };
}

describe("adding a passkey", () => {
  it("is refused without a session, without a fresh sign-in, from another site", async () => {
    expect((await new Browser(app).post("/auth/passkey/register/begin", {})).status).toBe(401);
    expect((await new Browser(app, await app.signIn(ada)).post("/auth/passkey/register/begin", {})).status).toBe(403);
    const foreign = await new Browser(app, await app.signIn(ada, { isFresh: true })).post(
      "/auth/passkey/register/begin",
      {},
      { origin: "https://evil.example" },
    );
    expect(foreign.status).toBe(403);
  });

  it("is refused for another site's origin, for a stale challenge, and without proof of who holds the device", async () => {
    expect((await registered(ada, new SoftwarePasskey("https://evil.example", "localhost"))).status).toBe(400);
    expect((await registered(ada, new SoftwarePasskey(ORIGIN, "evil.example"))).status).toBe(400);
    const unverified = new SoftwarePasskey(ORIGIN);
    unverified.verifiesUser = false;
    expect((await registered(ada, unverified)).status).toBe(400);
    const browser = new Browser(app, await app.signIn(ada, { isFresh: true }));
    const begun = await browser.post("/auth/passkey/register/begin", {});
    const key = new SoftwarePasskey(ORIGIN);
    await browser.post("/auth/passkey/register/finish", { answer: key.register("other") });
    // The challenge was taken by the try above.
    expect((await browser.post("/auth/passkey/register/finish", { answer: key.register(challengeOf(begun.body)) })).status).toBe(400);
    expect((await app.admin.query("select from identity.passkey")).rowCount).toBe(0);
  });
});

describe("signing in with a passkey", () => {
  it("is refused with an unknown key, in another browser than the one that asked, twice with one answer, and after somebody left", async () => {
    expect((await signIn(new SoftwarePasskey(ORIGIN))).status).toBe(400);
    const { key } = await registered();
    const asked = new Browser(app);
    const begun = await asked.post("/auth/passkey/sign-in/begin", {});
    const answer = key.use(challengeOf(begun.body));
    expect((await new Browser(app).post("/auth/passkey/sign-in/finish", { answer })).status).toBe(400);
    expect((await asked.post("/auth/passkey/sign-in/finish", { answer })).status).toBe(200);
    expect((await asked.post("/auth/passkey/sign-in/finish", { answer })).status).toBe(400);
    const leo = await app.aPerson(ada.organisationId, "Leo Weg");
    const his = (await registered(leo)).key;
    await app.admin.query("update identity.person set is_active = false where id = $1", [leo.id]);
    expect((await signIn(his)).status).toBe(400);
  });

  it("is refused when the counter goes back: the key was copied", async () => {
    const { key } = await registered();
    await signIn(key);
    await signIn(key);
    key.count = 0;
    expect((await signIn(key)).status).toBe(400);
  });

  it("needs no address and no mail", async () => {
    const { key, status } = await registered();
    expect(status).toBe(201);
    const { browser } = await signIn(key);
    expect(await nameOf(browser)).toBe("Ada Bos");
    expect(browser.cookie).not.toContain("eigenkleur-step");
  });
});

describe("proving it once more with a passkey", () => {
  it("is refused with somebody else's passkey", async () => {
    const { key } = await registered(await app.aPerson(ada.organisationId, "Bea Kok"));
    const browser = new Browser(app, await app.signIn(ada));
    const begun = await browser.post("/auth/passkey/step-up/begin", {});
    expect((await browser.post("/auth/passkey/step-up/finish", { answer: key.use(challengeOf(begun.body)) })).status).toBe(400);
    expect((await browser.post("/auth/act-as", { mode: "HR" })).status).toBe(403);
  });

  it("opens what needs a fresh sign-in, with another token", async () => {
    const { key } = await registered();
    const browser = new Browser(app, await app.signIn(ada));
    const before = browser.cookie;
    const begun = await browser.post("/auth/passkey/step-up/begin", {});
    expect((await browser.post("/auth/passkey/step-up/finish", { answer: key.use(challengeOf(begun.body)) })).status).toBe(200);
    expect(browser.cookie).not.toBe(before);
    expect((await browser.post("/auth/act-as", { mode: "HR" })).status).toBe(200);
    expect(await nameOf(new Browser(app, before))).toBeNull();
  });
});
