import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { Browser } from "../../../../test/testkit/browser.js";
import { TestIdentityProvider } from "../../../../test/testkit/identity-provider.js";
import { TestApp, type TestPerson } from "../../../../test/testkit/test-app.js";

const PUBLIC_URL = "http://localhost:4998";
const EMAIL = "ada.bos@zorgnet.example";

let provider: TestIdentityProvider;
let impostor: TestIdentityProvider;
let app: TestApp;
/** The same installation, set up with another identity provider that claims the same address. */
let other: TestApp;
let ada: TestPerson;

beforeAll(async () => {
  // The provider says at length that its own test pages and keys are for tests.
  for (const level of ["warn", "info"] as const) jest.spyOn(console, level).mockImplementation(() => undefined);
  const redirectUri = `${PUBLIC_URL}/auth/oidc/callback`;
  [provider, impostor] = await Promise.all([
    TestIdentityProvider.start({ redirectUri, email: EMAIL }),
    TestIdentityProvider.start({ redirectUri, email: EMAIL }),
  ]);
  app = await TestApp.start({ PUBLIC_URL, OIDC_ORGANISATION: "Zorgnet", ...provider.environment });
  other = await TestApp.start({ PUBLIC_URL, OIDC_ORGANISATION: "Zorgnet", ROLE: "api", ...impostor.environment }, { beside: app });
  ada = await app.aPerson(await app.anOrganisation("Zorgnet"), "Ada Bos");
  await app.admin.query("update identity.person set email = $1 where id = $2", [EMAIL, ada.id]);
});
afterAll(async () => {
  await other.stop();
  await app.stop();
  await Promise.all([provider.stop(), impostor.stop()]);
});

const nameOf = async (browser: Browser) =>
  (await browser.graphql<{ viewer: { fullName: string } | null }>("{ viewer { fullName } }")).data?.viewer?.fullName ?? null;

/** Leaves for the provider and comes back; where our own answer then sends the browser. */
async function throughProvider(browser: Browser, idp: TestIdentityProvider, login: string, next = "/feedback"): Promise<string> {
  const begun = await browser.get(`/auth/oidc/start?next=${encodeURIComponent(next)}`);
  const back = await idp.signIn(begun.headers.get("location") ?? "", login);
  return (await browser.get(`${back.pathname}${back.search}`)).headers.get("location") ?? "";
}

async function linked(login: string, person = ada): Promise<string> {
  const browser = new Browser(app, await app.signIn(person, { isFresh: true }));
  const begun = await browser.post("/auth/oidc/link", {});
  const back = await provider.signIn((begun.body as { url: string }).url, login);
  return (await browser.get(`${back.pathname}${back.search}`)).headers.get("location") ?? "";
}

describe("signing in through an identity provider", () => {
  it("asks for who it is and nothing else, with a proof key, a nonce and a state", async () => {
    const url = new URL((await new Browser(app).get("/auth/oidc/start")).headers.get("location") ?? "");
    expect(url.origin).toBe(provider.issuer);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ scope: "openid", response_type: "code", code_challenge_method: "S256" });
    for (const name of ["code_challenge", "nonce", "state"]) expect(url.searchParams.get(name)?.length).toBeGreaterThan(20);
  });

  it("does not let in somebody whose address is known but whose account was never linked", async () => {
    const browser = new Browser(app);
    expect(await throughProvider(browser, provider, "stranger")).toBe("/aanmelden?probleem=onbekend");
    expect(await nameOf(browser)).toBeNull();
  });

  it("links an account only after a fresh sign-in, and for the person who began", async () => {
    expect((await new Browser(app).post("/auth/oidc/link", {})).status).toBe(401);
    expect((await new Browser(app, await app.signIn(ada)).post("/auth/oidc/link", {})).status).toBe(403);
    const hers = new Browser(app, await app.signIn(ada, { isFresh: true }));
    const begun = await hers.post("/auth/oidc/link", {});
    const back = await provider.signIn((begun.body as { url: string }).url, "ada");
    // Somebody else's browser brings the answer: it began nothing.
    const bea = await app.aPerson(ada.organisationId, "Bea Kok");
    const stolen = await new Browser(app, await app.signIn(bea, { isFresh: true })).get(`${back.pathname}${back.search}`);
    expect(stolen.headers.get("location")).toBe("/aanmelden?probleem=afgebroken");
    expect((await app.admin.query("select from identity.external_identity")).rowCount).toBe(0);
  });

  it("lets in who linked it, by issuer and subject, on to a page of ours only", async () => {
    expect(await linked("ada-at-work")).toBe("/account?koppeling=gelukt");
    const browser = new Browser(app);
    expect(await throughProvider(browser, provider, "ada-at-work")).toBe("/feedback");
    expect(await nameOf(browser)).toBe("Ada Bos");
    expect(await throughProvider(new Browser(app), provider, "ada-at-work", "//evil.example")).toBe("/");
  });

  it("does not let in another provider's account with the same address, nor with the same subject", async () => {
    await linked("ada-at-work");
    for (const login of ["ada-at-work", EMAIL]) {
      const browser = new Browser(other);
      expect(await throughProvider(browser, impostor, login)).toBe("/aanmelden?probleem=onbekend");
      expect(await nameOf(browser)).toBeNull();
    }
  });

  it("refuses an answer that was not asked for, one with another state, and one that comes twice", async () => {
    await linked("ada-at-work");
    const broken = "/aanmelden?probleem=afgebroken";
    expect((await new Browser(app).get("/auth/oidc/callback?code=x&state=y")).headers.get("location")).toBe(broken);
    const browser = new Browser(app);
    const begun = await browser.get("/auth/oidc/start");
    const back = await provider.signIn(begun.headers.get("location") ?? "", "ada-at-work");
    const changed = new URL(back);
    changed.searchParams.set("state", "another");
    expect((await browser.get(`${changed.pathname}${changed.search}`)).headers.get("location")).toBe(broken);
    expect((await browser.get(`${back.pathname}${back.search}`)).headers.get("location")).toBe(broken);
    expect(await nameOf(browser)).toBeNull();
  });

  it("lets nobody in who left, or whose link was undone", async () => {
    const leo = await app.aPerson(ada.organisationId, "Leo Weg");
    expect(await linked("leo", leo)).toBe("/account?koppeling=gelukt");
    await app.admin.query("update identity.person set is_active = false where id = $1", [leo.id]);
    expect(await throughProvider(new Browser(app), provider, "leo")).toBe("/aanmelden?probleem=onbekend");
  });
});
