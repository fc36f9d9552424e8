import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { RealProvider } from "./identity-provider.js";
import { CALLBACK, CLIENT, OidcWorld, PUBLIC, SHARED_ADDRESS } from "./oidc-world.js";
import type { Visitor } from "./visitor.js";

const UNKNOWN = "/aanmelden?probleem=onbekend";
const BROKEN_OFF = "/aanmelden?probleem=afgebroken";

let provider: RealProvider;
let world: OidcWorld;

beforeAll(async () => {
  provider = await RealProvider.start([CLIENT], SHARED_ADDRESS);
  world = await OidcWorld.start(provider.issuer);
});
afterAll(async () => {
  await world.app.stop();
  await provider.stop();
});
beforeEach(() => world.clear());

/** Leaves for the provider, signs in there, and is about to come back. */
const comeBack = async (visitor: Visitor, subject: string, query = "") =>
  provider.signIn(visitor, await world.leave(visitor, query), subject, CALLBACK);

describe("an answer that does not belong to what this browser began", () => {
  it("is refused without a state, with another state, with another browser's state, and when nothing was begun", async () => {
    await world.link("7");
    for (const spoil of [
      (url: URL) => url.searchParams.delete("state"),
      (url: URL) => url.searchParams.set("state", "x".repeat(43)),
      (url: URL) => url.searchParams.append("state", "x"),
    ]) {
      const visitor = world.visitor();
      const url = await comeBack(visitor, "7");
      spoil(url);
      expect(await world.landing(visitor, url)).toBe(BROKEN_OFF);
      expect(await world.whoIs(visitor)).toBeNull();
    }
    const victim = world.visitor();
    await world.leave(victim);
    // The attacker's own answer, in the victim's browser: who would type into the attacker's portfolio.
    const attackers = await comeBack(world.visitor(), "7");
    expect(await world.landing(victim, attackers)).toBe(BROKEN_OFF);
    expect(await world.landing(world.visitor(), attackers)).toBe(BROKEN_OFF);
    expect(await world.whoIs(victim)).toBeNull();
  });

  it("is refused a second time, in the same browser and in another that copied its cookies", async () => {
    await world.link("7");
    const visitor = world.visitor();
    const url = await comeBack(visitor, "7");
    const copied = visitor.cookies(PUBLIC);
    expect(await world.landing(visitor, url)).toBe("/");
    expect(await world.landing(visitor, url)).toBe(BROKEN_OFF);
    const again = await fetch(new URL(`${url.pathname}${url.search}`, world.app.origin), {
      redirect: "manual",
      headers: { cookie: copied },
    });
    expect(again.headers.get("location")).toBe(BROKEN_OFF);
    expect(again.headers.getSetCookie().join()).not.toMatch(/eigenkleur=[\w-]/);
  });

  it("is refused when it comes too late, and when the person said no at the provider", async () => {
    await world.link("7");
    const late = world.visitor();
    const url = await comeBack(late, "7");
    await world.app.admin.query("update identity.pending_step set expires_at = now() - interval '1 second'");
    expect(await world.landing(late, url)).toBe(BROKEN_OFF);
    const visitor = world.visitor();
    const state = new URL(await world.leave(visitor)).searchParams.get("state");
    expect(await world.landing(visitor, `${CALLBACK}?error=access_denied&state=${state}&iss=${encodeURIComponent(provider.issuer)}`)).toBe(
      BROKEN_OFF,
    );
  });

  it("is refused when the code belongs to a flow that another browser began", async () => {
    await world.link("7");
    const other = await comeBack(world.visitor(), "7");
    const visitor = world.visitor();
    const url = await comeBack(visitor, "8");
    // Its own state, somebody else's code: the provider compares the verifier.
    url.searchParams.set("code", other.searchParams.get("code") ?? "");
    expect(await world.landing(visitor, url)).toBe(BROKEN_OFF);
    expect(await world.whoIs(visitor)).toBeNull();
  });
});

describe("somebody whom the provider knows and we do not", () => {
  it("does not get in with the address of a colleague", async () => {
    const visitor = world.visitor();
    expect(await world.landing(visitor, await comeBack(visitor, "not-ada"))).toBe(UNKNOWN);
    expect(await world.whoIs(visitor)).toBeNull();
    expect(await world.countLinks()).toBe(0);
  });

  it("does not get in with a number that another provider or another organisation linked", async () => {
    await world.link("7", world.ada, "https://another-provider.example");
    const elsewhere = await world.app.aPerson(await world.app.anOrganisation("Andere Zorg"), "Zeven Elders");
    await world.link("7", elsewhere);
    const visitor = world.visitor();
    expect(await world.landing(visitor, await comeBack(visitor, "7"))).toBe(UNKNOWN);
    expect(await world.whoIs(visitor)).toBeNull();
  });

  it("does not get in with a number that differs in case or space, nor after having left", async () => {
    await world.link("Seven");
    for (const subject of ["seven", "Seven ", "SEVEN"]) {
      const visitor = world.visitor();
      expect(await world.landing(visitor, await comeBack(visitor, subject))).toBe(UNKNOWN);
    }
    const leaver = await world.app.aPerson(world.organisationId, "Leo Weg");
    await world.link("9", leaver);
    await world.app.admin.query("update identity.person set is_active = false where id = $1", [leaver.id]);
    const visitor = world.visitor();
    expect(await world.landing(visitor, await comeBack(visitor, "9"))).toBe(UNKNOWN);
    expect(await world.whoIs(visitor)).toBeNull();
  });
});

describe("somebody who linked their account", () => {
  it("leaves with PKCE, state and nonce, asking for nothing but who they are, and each time anew", async () => {
    const [first, second] = [new URL(await world.leave(world.visitor())), new URL(await world.leave(world.visitor()))];
    expect(Object.fromEntries(first.searchParams)).toMatchObject({
      response_type: "code",
      scope: "openid",
      code_challenge_method: "S256",
      redirect_uri: CALLBACK,
      client_id: CLIENT.id,
    });
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(first.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
      expect(first.searchParams.get(name)).not.toBe(second.searchParams.get(name));
    }
    expect(first.href).not.toContain(CLIENT.secret);
  });

  it("gets a session in a cookie of our host alone, and is who they are", async () => {
    await world.link("7");
    const visitor = world.visitor();
    const answer = await visitor.ask(await comeBack(visitor, "7"));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.getSetCookie().find((line) => line.startsWith("__Host-eigenkleur="))).toMatch(
      /^__Host-eigenkleur=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(visitor.cookies(PUBLIC)).not.toContain("step");
    expect(await world.whoIs(visitor)).toBe("Ada Bos");
  });

  it("carries on to a page of ours only", async () => {
    await world.link("7");
    for (const [wish, to] of [
      ["/feedback/7?tab=report", "/feedback/7?tab=report"],
      ["//evil.example", "/"],
      ["/\\evil.example", "/"],
      ["https://evil.example", "/"],
      ["/\t/evil.example", "/"],
      ["/auth/oidc/start", "/"],
    ]) {
      const visitor = world.visitor();
      const url = await comeBack(visitor, "7", `?next=${encodeURIComponent(wish ?? "")}`);
      url.searchParams.set("next", "https://evil.example");
      expect(await world.landing(visitor, url)).toBe(to);
    }
  });

  it("is asked to prove who they are when it must be fresh, although the provider would have let them through", async () => {
    await world.link("7");
    const visitor = world.visitor();
    await visitor.ask(await comeBack(visitor, "7"));
    expect(await world.isFresh(visitor)).toBe(true);
    const through = await visitor.follow(await world.leave(visitor), CALLBACK);
    expect(through.url.href.startsWith(CALLBACK)).toBe(true);
    const asked = await visitor.follow(await world.leave(visitor, "?opnieuw=1"), CALLBACK);
    expect(asked.response?.status).toBe(200);
    expect(await asked.response?.text()).toContain('name="password"');
    await visitor.ask(await comeBack(visitor, "7", "?opnieuw=1"));
    expect(await world.isFresh(visitor)).toBe(true);
  });

  it("leaves no code, token, secret, state or number in the log", async () => {
    await world.link("subject-number-7");
    const visitor = world.visitor();
    const url = await comeBack(visitor, "subject-number-7");
    const cookies = visitor.cookies(PUBLIC);
    await visitor.ask(url);
    await visitor.ask(url);
    expect(world.log).toContain("/auth/oidc/callback");
    const secrets = [CLIENT.secret, SHARED_ADDRESS, "subject-number-7", url.searchParams.get("code"), url.searchParams.get("state")];
    const tokens = [cookies, visitor.cookies(PUBLIC)].flatMap((text) => text.split("; ").map((pair) => pair.split("=")[1]));
    for (const secret of [...secrets, ...tokens]) {
      expect(secret).toBeTruthy();
      expect(world.log).not.toContain(secret);
    }
  });
});

describe("a provider that does not answer", () => {
  it("is said on the sign-in page, in the background as a code, and everything else goes on", async () => {
    const away = await RealProvider.start([CLIENT], SHARED_ADDRESS);
    await away.stop();
    const alone = await OidcWorld.start(away.issuer);
    try {
      expect(await alone.leave(alone.visitor())).toBe("/aanmelden?probleem=onbereikbaar");
      const answer = await (await alone.signedIn(alone.ada)).post(`${PUBLIC}/auth/oidc/link`, {});
      expect([answer.status, await answer.json()]).toEqual([503, { error: { message: expect.any(String), code: "UNAVAILABLE" } }]);
      expect((await alone.visitor().post(`${PUBLIC}/auth/link/request`, { email: alone.ada.email })).status).toBe(202);
      expect((await fetch(new URL("/healthz", alone.app.origin))).status).toBe(200);
      expect(alone.log).not.toContain('"level":50');
    } finally {
      await alone.app.stop();
    }
  });

  it("that stops between leaving and coming back costs one try and nothing else", async () => {
    const wavering = await RealProvider.start([CLIENT], SHARED_ADDRESS);
    const other = await OidcWorld.start(wavering.issuer);
    try {
      await other.link("7");
      const visitor = other.visitor();
      const url = await wavering.signIn(visitor, await other.leave(visitor), "7", CALLBACK);
      await wavering.stop();
      expect(await other.landing(visitor, url)).toBe(BROKEN_OFF);
      expect(await other.whoIs(visitor)).toBeNull();
    } finally {
      await other.app.stop();
    }
  });
});
