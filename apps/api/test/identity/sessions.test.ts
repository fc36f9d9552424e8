import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { hashToken } from "../../src/platform/http/cookies.js";
import { Browser } from "../testkit/browser.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { SoftAuthenticator } from "./soft-authenticator.js";

const ORIGIN = "http://localhost:4000";
const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;

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

/** Signs in by a link, as its mail would let one; the product itself opens the session. */
async function signIn(remember = false, person = ada, userAgent = "Firefox/140 Linux"): Promise<Browser> {
  const token = randomUUID().replaceAll("-", "").padEnd(43, "x");
  await app.admin.query(
    "insert into identity.sign_in_link (organisation_id, token_hash, person_id, expires_at) values ($1, $2, $3, now() + interval '1 minute')",
    [person.organisationId, hashToken(token), person.id],
  );
  const browser = new Browser(app);
  const answer = await browser.post("/auth/link/redeem", { token, remember }, { "user-agent": userAgent });
  if (answer.status !== 200) throw new Error(`signing in failed: ${answer.status}`);
  return browser;
}

/** Lets time pass for Ada's sessions, by moving all they know of time into the past. */
async function pass(seconds: number): Promise<void> {
  await app.admin.query(
    `update identity.session set idle_until = idle_until - make_interval(secs => $2), ends_at = ends_at - make_interval(secs => $2),
       fresh_until = fresh_until - make_interval(secs => $2), started_at = started_at - make_interval(secs => $2) where person_id = $1`,
    [ada.id, seconds],
  );
}

const ORDINARY = "{ viewer { id } }";
/** Answered by one statement, which checks the session itself. */
const ONE_STATEMENT = "{ people(first: 1) { edges { node { id } } } }";
const isRefused = async (browser: Browser, query: string) => {
  const answer = await browser.graphql<{ viewer?: unknown }>(query);
  return answer.errors?.[0]?.extensions.code === "NOT_SIGNED_IN" || answer.data?.viewer === null;
};

/** Whether the browser is signed in, asked in both ways a read is answered; they must agree. */
async function isIn(browser: Browser): Promise<boolean> {
  const refused = [await isRefused(browser, ORDINARY), await isRefused(browser, ONE_STATEMENT)];
  if (refused[0] !== refused[1]) throw new Error("the two ways of reading do not agree");
  return !refused[0];
}

/** Used on the short way only, and moved on by it: that write is not waited for. */
async function use(browser: Browser): Promise<void> {
  const idle = async () =>
    (
      await app.admin.query<{ part: number }>(
        "select (extract(epoch from idle_until - now()) / idle_seconds)::float8 as part from identity.session where person_id = $1",
        [ada.id],
      )
    ).rows[0]?.part ?? 0;
  const answer = await browser.graphql(ONE_STATEMENT);
  if (answer.errors) throw new Error(`refused: ${JSON.stringify(answer.errors)}`);
  await app.until(async () => (await idle()) > 0.75 || undefined, "the session to be moved on");
}

const act = (browser: Browser, name: string, type: string, input: Record<string, unknown> = {}) =>
  browser.graphql(`mutation ($input: ${type}!) { ${name}(input: $input) { account { id } } }`, {
    input: { clientMutationId: randomUUID(), ...input },
  });

describe("the clock of a session", () => {
  it("ends it after thirty minutes of nothing, not sooner", async () => {
    const browser = await signIn();
    await pass(31 * MINUTE);
    expect(await isIn(browser)).toBe(false);
    const other = await signIn();
    await pass(29 * MINUTE);
    expect(await isIn(other)).toBe(true);
  });

  it("ends it after twelve hours, however busy it is", async () => {
    const browser = await signIn();
    for (let passed = 0; passed < 12 * HOUR - 20 * MINUTE; passed += 20 * MINUTE) {
      await use(browser);
      await pass(20 * MINUTE);
    }
    expect(await isIn(browser)).toBe(true);
    await pass(21 * MINUTE);
    await app.admin.query("update identity.session set idle_until = now() + interval '30 minutes' where person_id = $1", [ada.id]);
    expect(await isIn(browser)).toBe(false);
  });

  it("cannot be moved on once it is over", async () => {
    const browser = await signIn();
    await pass(31 * MINUTE);
    for (const query of [ORDINARY, ONE_STATEMENT]) await browser.graphql(query);
    await browser.post("/auth/act-as", { mode: null });
    const { rows } = await app.admin.query<{ over: boolean }>(
      "select idle_until < now() as over from identity.session where person_id = $1",
      [ada.id],
    );
    expect(rows).toEqual([{ over: true }]);
  });

  it("keeps it for thirty days on a remembered device, used or not, and then a tap on the passkey opens the next", async () => {
    const device = new SoftAuthenticator(ORIGIN);
    const challenge = async (browser: Browser, step: string) =>
      ((await browser.post(`/auth/passkey/${step}/begin`, {})).body as { challenge: string }).challenge;
    const browser = await signIn(true);
    const added = await browser.post("/auth/passkey/register/finish", { answer: device.create(await challenge(browser, "register")) });
    expect(added.status).toBe(201);
    await pass(29 * DAY);
    expect(await isIn(browser)).toBe(true);
    await use(browser);
    await pass(DAY + MINUTE);
    expect(await isIn(browser)).toBe(false);
    const tapped = await browser.post("/auth/passkey/sign-in/finish", {
      answer: device.get(await challenge(browser, "sign-in")),
      remember: true,
    });
    expect(tapped.headers.get("set-cookie")).toMatch(/Max-Age=2592000/);
    expect(await isIn(browser)).toBe(true);
    await pass(29 * DAY);
    expect(await isIn(browser)).toBe(true);
  });

  it("lets it be fresh for ten minutes only, also on a remembered device", async () => {
    const browser = await signIn(true);
    expect((await browser.post("/auth/recovery/codes", {})).status).toBe(201);
    await pass(11 * MINUTE);
    expect((await browser.post("/auth/recovery/codes", {})).body).toMatchObject({ error: { code: "STEP_UP_REQUIRED" } });
    expect((await browser.post("/auth/passkey/register/begin", {})).body).toMatchObject({ error: { code: "STEP_UP_REQUIRED" } });
  });
});

describe("the list of one's sessions", () => {
  interface Listed {
    id: string;
    deviceLabel: string;
    isCurrent: boolean;
    isRemembered: boolean;
  }
  const list = async (browser: Browser) =>
    (
      await browser.graphql<{ account: { sessions: Listed[] } }>(
        "{ account { sessions { id deviceLabel isCurrent isRemembered startedOn endsOn } } }",
      )
    ).data?.account.sessions ?? [];

  it("shows one's own that are alive, by kind of device and day, without number, network or version", async () => {
    const first = await signIn(false, ada, "Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) Version/26.1 Safari/605.1");
    await pass(31 * MINUTE);
    const here = await signIn(true, ada, "Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0");
    await signIn(false, await app.aPerson(organisationId, "Bea Kok"));
    expect(await isIn(first)).toBe(false);
    const sessions = await list(here);
    expect(sessions).toMatchObject([{ deviceLabel: "Firefox · Linux", isCurrent: true, isRemembered: true }]);
    expect(JSON.stringify(sessions)).not.toMatch(/146|127\.0|\d\d:\d\d/);
  });

  it("holds no token: neither the table nor a list gives one a way in", async () => {
    const browser = await signIn();
    const token = browser.cookie.split("=")[1] ?? "";
    const { rows } = await app.admin.query<{ text: string; hash: string }>(
      "select s::text as text, encode(token_hash, 'base64') as hash from identity.session s where person_id = $1",
      [ada.id],
    );
    expect(rows[0]?.text).not.toContain(token);
    expect(await isIn(new Browser(app, `eigenkleur=${rows[0]?.hash}`))).toBe(false);
    const [listed] = await list(browser);
    expect(await isIn(new Browser(app, `eigenkleur=${listed?.id}`))).toBe(false);
  });

  it("ends another device at once, one by one or all but this one", async () => {
    const [here, phone, work, home] = [await signIn(), await signIn(true), await signIn(), await signIn()];
    const theirs = (await list(phone)).find(({ isCurrent }) => isCurrent);
    await act(here, "endSession", "EndSessionInput", { id: theirs?.id });
    expect([await isIn(phone), await isIn(work)]).toEqual([false, true]);
    await act(here, "endOtherSessions", "AccountActInput");
    expect([await isIn(work), await isIn(home), await isIn(here)]).toEqual([false, false, true]);
    expect(await list(here)).toHaveLength(1);
  });
});

describe("leaving", () => {
  it("ends the session on the server and clears the browser; without a session it does no harm", async () => {
    expect((await new Browser(app).post("/auth/sign-out", {})).status).toBe(200);
    const [here, there] = [await signIn(true), await signIn()];
    expect((await here.post("/auth/sign-out", {}, { origin: "https://evil.example" })).status).toBe(403);
    const cookie = here.cookie;
    const answer = await here.post("/auth/sign-out", {});
    expect(answer.headers.get("clear-site-data")).toBe('"cookies", "storage"');
    expect(answer.headers.get("set-cookie")).toMatch(/^eigenkleur=; .*Max-Age=0/);
    expect([await isIn(new Browser(app, cookie)), await isIn(there)]).toEqual([false, true]);
    expect((await app.admin.query("select from identity.session where person_id = $1", [ada.id])).rowCount).toBe(1);
  });

  it("puts somebody who was deactivated out at once, from everything, and for good", async () => {
    const browser = await signIn(true);
    const codes = ((await browser.post("/auth/recovery/codes", {})).body as { codes: string[] }).codes;
    await app.admin.query("update identity.person set is_active = false where id = $1", [ada.id]);
    expect(await isIn(browser)).toBe(false);
    for (const path of ["/auth/recovery/codes", "/auth/passkey/register/begin", "/auth/passkey/step-up/begin"]) {
      expect((await browser.post(path, {})).status).toBe(401);
    }
    expect((await browser.post("/auth/act-as", { mode: null })).status).toBe(401);
    expect((await new Browser(app).post("/auth/recovery/redeem", { code: codes[0] })).status).toBe(404);
    await expect(signIn()).rejects.toThrow("404");
  });
});
