import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { Browser } from "../testkit/browser.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { SoftAuthenticator, type Bend } from "./soft-authenticator.js";

const ORIGIN = "http://localhost:4000";
const REFUSED = { error: { code: "INVALID_INPUT", problems: [{ path: "passkey", message: "notAccepted" }] } };

let app: TestApp;
let organisationId: string;
let ada: TestPerson;

beforeAll(async () => {
  app = await TestApp.start({ PUBLIC_URL: ORIGIN });
  organisationId = await app.anOrganisation();
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.admin.query("delete from identity.attempt");
  ada = await app.aPerson(organisationId, "Ada Bos");
});

type Step = "sign-in" | "step-up" | "register";
const challenge = async (browser: Browser, step: Step) =>
  ((await browser.post(`/auth/passkey/${step}/begin`, {})).body as { challenge: string }).challenge;
const finish = (browser: Browser, step: Step, answer: unknown, more: Record<string, unknown> = {}) =>
  browser.post(`/auth/passkey/${step}/finish`, { answer, ...more });
const fresh = async (person: TestPerson) => new Browser(app, await app.signIn(person, { isFresh: true }));
const count = async (person: TestPerson) =>
  (await app.admin.query("select from identity.passkey where person_id = $1", [person.id])).rowCount;
const whoIs = async (browser: Browser) =>
  (await browser.graphql<{ viewer: { fullName: string } | null }>("{ viewer { fullName } }")).data?.viewer?.fullName ?? null;
const isFresh = async (browser: Browser) =>
  (await browser.graphql<{ account: { isFresh: boolean } }>("{ account { isFresh } }")).data?.account.isFresh;

/** A device whose passkey is this person's. */
async function registered(person: TestPerson, startCount = 1): Promise<SoftAuthenticator> {
  const device = new SoftAuthenticator(ORIGIN, startCount);
  const browser = await fresh(person);
  const answer = await finish(browser, "register", device.create(await challenge(browser, "register")), { label: "Telefoon" });
  if (answer.status !== 201) throw new Error(`registering failed: ${JSON.stringify(answer.body)}`);
  return device;
}

async function signIn(device: SoftAuthenticator, bend: Bend = {}, browser = new Browser(app)) {
  const answer = await finish(browser, "sign-in", device.get(await challenge(browser, "sign-in"), bend));
  return { answer, browser };
}

/** What a page elsewhere, a browser that lies, or a device that nobody touched would send. */
const BENDS: [string, Bend][] = [
  ["another origin", { origin: "https://eigenkleur.evil.example" }],
  ["the same host at another port", { origin: "http://localhost:4001" }],
  ["another relying party", { rpId: "evil.example" }],
  ["a challenge of its own", { challenge: "YQ" }],
  ["another kind of ceremony", { type: "payment.get" }],
  ["nobody present", { isPresent: false }],
  ["nobody verified by finger, face or PIN", { isVerified: false }],
];

describe("adding a passkey", () => {
  it("is refused without a session, without a fresh sign-in, and from another site", async () => {
    expect((await new Browser(app).post("/auth/passkey/register/begin", {})).status).toBe(401);
    expect((await new Browser(app).post("/auth/passkey/register/finish", { answer: {} })).status).toBe(400);
    const stale = await new Browser(app, await app.signIn(ada)).post("/auth/passkey/register/begin", {});
    expect(stale.body).toMatchObject({ error: { code: "STEP_UP_REQUIRED" } });
    const foreign = await (await fresh(ada)).post("/auth/passkey/register/begin", {}, { origin: "https://evil.example" });
    expect(foreign.status).toBe(403);
  });

  it.each(BENDS)("is refused with %s", async (_what, bend) => {
    const browser = await fresh(ada);
    const answer = await finish(browser, "register", new SoftAuthenticator(ORIGIN).create(await challenge(browser, "register"), bend));
    expect([answer.status, answer.body]).toMatchObject([400, REFUSED]);
    expect(await count(ada)).toBe(0);
  });

  it("is refused with a challenge that was used, is too old, is for signing in, or was given to somebody else", async () => {
    const device = new SoftAuthenticator(ORIGIN);
    const browser = await fresh(ada);
    const made = device.create(await challenge(browser, "register"));
    expect((await finish(browser, "register", made)).status).toBe(201);
    expect((await finish(browser, "register", made)).body).toMatchObject(REFUSED);
    const old = new SoftAuthenticator(ORIGIN).create(await challenge(browser, "register"));
    await app.admin.query("update identity.pending_step set expires_at = now() - interval '1 second'");
    expect((await finish(browser, "register", old)).body).toMatchObject(REFUSED);
    const other = new SoftAuthenticator(ORIGIN).create(await challenge(browser, "sign-in"));
    expect((await finish(browser, "register", other)).body).toMatchObject(REFUSED);

    // Mallory's challenge and its cookie, planted in Ada's browser.
    const mallory = await fresh(await app.aPerson(organisationId, "Mallory"));
    const planted = new SoftAuthenticator(ORIGIN).create(await challenge(mallory, "register"));
    const step = mallory.cookie.split("; ").find((pair) => pair.startsWith("eigenkleur-step="));
    const victim = await fresh(ada);
    victim.keep(step ?? "");
    expect((await finish(victim, "register", planted)).body).toMatchObject(REFUSED);
    expect(await count(ada)).toBe(1);
  });

  it("does not take over, nor pretend to add, a passkey that is somebody's already", async () => {
    const device = await registered(ada);
    const mallory = await app.aPerson(organisationId, "Mallory");
    const browser = await fresh(mallory);
    const own = new SoftAuthenticator(ORIGIN);
    const copy = own.create(await challenge(browser, "register"), { credentialId: device.id });
    expect((await finish(browser, "register", copy)).body).toMatchObject(REFUSED);
    expect(await count(mallory)).toBe(0);
    expect(await whoIs((await signIn(device)).browser)).toBe("Ada Bos");
  });

  it("says which ones there are, so that a device is not added twice, and stops at ten", async () => {
    const device = await registered(ada);
    const browser = await fresh(ada);
    const options = (await browser.post("/auth/passkey/register/begin", {})).body as { excludeCredentials: { id: string }[] };
    expect(options.excludeCredentials.map(({ id }) => id)).toEqual([device.id]);
    for (let more = 0; more < 9; more++) await registered(ada);
    expect((await browser.post("/auth/passkey/register/begin", {})).status).toBe(400);
    expect(await count(ada)).toBe(10);
  });

  it("stops at ten also when several devices that began before are added in the same moment", async () => {
    for (let one = 0; one < 8; one++) await registered(ada);
    const begun = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const browser = await fresh(ada);
        return { browser, made: new SoftAuthenticator(ORIGIN).create(await challenge(browser, "register")) };
      }),
    );
    const answers = await Promise.all(begun.map(({ browser, made }) => finish(browser, "register", made)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 400, 400, 400]);
    expect(answers.find(({ status }) => status === 400)?.body).toMatchObject({
      error: { problems: [{ path: "passkeys", message: "tooMany" }] },
    });
    expect(await count(ada)).toBe(10);
  });
});

describe("signing in with a passkey", () => {
  it.each(BENDS)("is refused with %s", async (_what, bend) => {
    const device = await registered(ada);
    const { answer, browser } = await signIn(device, bend);
    expect([answer.status, answer.body]).toMatchObject([400, REFUSED]);
    expect(await whoIs(browser)).toBeNull();
  });

  it("is refused with another key, an unknown passkey, one of somebody who left, and one that was forgotten", async () => {
    const device = await registered(ada);
    expect((await signIn(device, { key: new SoftAuthenticator(ORIGIN).key })).answer.body).toMatchObject(REFUSED);
    expect((await signIn(new SoftAuthenticator(ORIGIN))).answer.body).toMatchObject(REFUSED);
    await app.admin.query("update identity.person set is_active = false where id = $1", [ada.id]);
    expect((await signIn(device)).answer.body).toMatchObject(REFUSED);
    await app.admin.query("update identity.person set is_active = true where id = $1", [ada.id]);
    const { rows } = await app.admin.query<{ id: string }>("select id from identity.passkey where person_id = $1", [ada.id]);
    await (
      await fresh(ada)
    ).graphql("mutation ($input: RemovePasskeyInput!) { removePasskey(input: $input) { account { id } } }", {
      input: { clientMutationId: randomUUID(), id: rows[0]?.id },
    });
    expect((await signIn(device)).answer.body).toMatchObject(REFUSED);
  });

  it("is refused with a challenge that was used, is too old, or was given to another browser", async () => {
    const device = await registered(ada);
    const browser = new Browser(app);
    const answer = device.get(await challenge(browser, "sign-in"));
    const copied = browser.cookie;
    expect((await finish(browser, "sign-in", answer)).status).toBe(200);
    expect((await finish(new Browser(app, copied), "sign-in", answer)).body).toMatchObject(REFUSED);
    const late = new Browser(app);
    const old = device.get(await challenge(late, "sign-in"));
    await app.admin.query("update identity.pending_step set expires_at = now() - interval '1 second'");
    expect((await finish(late, "sign-in", old)).body).toMatchObject(REFUSED);
    const given = device.get(await challenge(new Browser(app), "sign-in"));
    const other = new Browser(app);
    await challenge(other, "sign-in");
    expect((await finish(other, "sign-in", given)).body).toMatchObject(REFUSED);
    expect((await finish(new Browser(app), "sign-in", given)).body).toMatchObject(REFUSED);
  });

  it("is refused when the counter stands still or goes back: the passkey may have been copied", async () => {
    const device = await registered(ada, 10);
    expect((await signIn(device)).answer.status).toBe(200);
    for (const seen of [device.count, device.count - 1, 0]) {
      expect((await signIn(device, { count: seen })).answer.body).toMatchObject(REFUSED);
    }
  });

  it("is refused to one of a device and its copy that say the same number at the same moment", async () => {
    const device = await registered(ada, 10);
    // Holds both up where they count, so that each has been found good by then.
    await app.admin.query("begin");
    await app.admin.query("select from identity.passkey where person_id = $1 for update", [ada.id]);
    const both = Promise.all([signIn(device, { count: 90 }), signIn(device, { count: 90 })]);
    await app
      .until(async () => {
        await app.admin.query("select pg_stat_clear_snapshot()");
        const waiting = await app.admin.query(
          "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        );
        return waiting.rowCount === 2 || undefined;
      }, "both to wait")
      .finally(() => app.admin.query("commit"));
    expect((await both).map(({ answer }) => answer.status).toSorted()).toEqual([200, 400]);
  });

  it("is refused with nonsense, without a word about what is wrong with it", async () => {
    const device = await registered(ada);
    for (const spoil of [{ response: {} }, { id: "x" }, { rawId: "y" }, { response: { clientDataJSON: "e30", authenticatorData: "AA" } }]) {
      const browser = new Browser(app);
      const answer = { ...device.get(await challenge(browser, "sign-in")), ...spoil };
      const { status, body } = await finish(browser, "sign-in", answer);
      expect([status, body]).toMatchObject([400, REFUSED]);
    }
  });

  it("names nobody before it has worked", async () => {
    await registered(ada);
    const options = (await new Browser(app).post("/auth/passkey/sign-in/begin", {})).body;
    expect(options).toMatchObject({ rpId: "localhost", userVerification: "required" });
    expect((options as { allowCredentials?: unknown[] }).allowCredentials ?? []).toEqual([]);
  });

  it("works, also with a passkey that does not count, and is fresh", async () => {
    for (const start of [1, 0]) {
      const device = await registered(ada, start);
      for (let times = 0; times < 2; times++) {
        const { browser } = await signIn(device);
        expect([await whoIs(browser), await isFresh(browser)]).toEqual(["Ada Bos", true]);
      }
    }
  });
});

describe("proving with a passkey that it is still you", () => {
  it("is refused without a session, with somebody else's passkey, and with an answer that was meant for signing in", async () => {
    expect((await new Browser(app).post("/auth/passkey/step-up/begin", {})).status).toBe(401);
    const device = await registered(ada);
    const bea = await app.aPerson(organisationId, "Bea Kok");
    const theirs = await registered(bea);
    const browser = new Browser(app, await app.signIn(ada));
    expect((await finish(browser, "step-up", theirs.get(await challenge(browser, "step-up")))).body).toMatchObject(REFUSED);
    expect((await finish(browser, "step-up", device.get(await challenge(browser, "sign-in")))).body).toMatchObject(REFUSED);
    expect(await isFresh(browser)).toBe(false);
  });

  it("makes the session fresh, under a new token; the old one is worth nothing", async () => {
    const device = await registered(ada);
    const browser = new Browser(app, await app.signIn(ada));
    const before = browser.cookie;
    expect((await finish(browser, "step-up", device.get(await challenge(browser, "step-up")))).body).toEqual({ isFresh: true });
    expect(await isFresh(browser)).toBe(true);
    expect(await whoIs(new Browser(app, before))).toBeNull();
    await app.admin.query("update identity.session set fresh_until = now() where person_id = $1", [ada.id]);
    expect(await isFresh(browser)).toBe(false);
  });
});
