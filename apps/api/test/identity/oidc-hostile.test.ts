import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { challengeOf, HostileProvider, type Lie, strangerKey } from "./hostile-provider.js";
import { CALLBACK, CLIENT, OidcWorld } from "./oidc-world.js";

const BROKEN_OFF = "/aanmelden?probleem=afgebroken";
const HOUR = 3600;
const now = () => Math.floor(Date.now() / 1000);

let provider: HostileProvider;
let world: OidcWorld;

beforeAll(async () => {
  provider = await HostileProvider.start(CLIENT.id);
  world = await OidcWorld.start(provider.issuer);
});
afterAll(async () => {
  await world.app.stop();
  await provider.stop();
});
beforeEach(async () => {
  await world.clear();
  provider.lie = {};
});

/** Goes there and back; where one lands, and as whom. */
async function goAndReturn(lie: Lie, change: (url: URL) => void = () => undefined) {
  provider.lie = lie;
  const visitor = world.visitor();
  const url = provider.comeBack(await world.leave(visitor), CALLBACK);
  change(url);
  return { to: await world.landing(visitor, url), who: await world.whoIs(visitor), visitor };
}

describe("an identity provider that lies", () => {
  it.each<[string, () => Lie]>([
    ["the nonce of another flow", () => ({ claims: { nonce: "a".repeat(43) } })],
    ["no nonce", () => ({ claims: { nonce: undefined } })],
    ["another issuer", () => ({ claims: { iss: "https://another-provider.example" } })],
    ["the issuer with a slash more", () => ({ claims: { iss: `${provider.issuer}/` } })],
    ["an id token for another client", () => ({ claims: { aud: "another-client" } })],
    ["an id token for several clients, made for another", () => ({ claims: { aud: [CLIENT.id, "another"], azp: "another" } })],
    ["an id token that has ended", () => ({ claims: { iat: now() - HOUR, exp: now() - HOUR / 2 } })],
    ["an id token without an end", () => ({ claims: { exp: undefined } })],
    ["no subject", () => ({ claims: { sub: undefined } })],
    ["an empty subject", () => ({ claims: { sub: "" } })],
    ["a subject that is a number", () => ({ claims: { sub: 7 } })],
    ["a time of proof that is no time", () => ({ claims: { auth_time: "now" } })],
    ["an id token signed with a key that is not the provider's", () => ({ key: strangerKey })],
    ["an id token that claims to need no signature", () => ({ header: { alg: "none" } })],
    ["an id token signed in a way it never announced", () => ({ header: { alg: "HS256" } })],
    ["no id token", () => ({ tokens: { id_token: undefined } })],
    ["an id token that is none", () => ({ tokens: { id_token: "x.y.z" } })],
    ["a refusal of the code", () => ({ status: 400, tokens: { error: "invalid_grant" } })],
    ["a failure", () => ({ status: 500 })],
  ])("lets nobody in with %s", async (_what, lie) => {
    await world.link("7");
    const { to, who } = await goAndReturn(lie());
    expect({ to, who }).toEqual({ to: BROKEN_OFF, who: null });
  });

  it("lets nobody in with an answer that names another issuer, as when two providers are mixed up", async () => {
    await world.link("7");
    const { to, who } = await goAndReturn({}, (url) => url.searchParams.set("iss", "https://another-provider.example"));
    expect({ to, who }).toEqual({ to: BROKEN_OFF, who: null });
  });

  it("lets nobody in by an address or another provider's number: only issuer and subject together name somebody", async () => {
    await world.link("7", world.ada, "https://the-honest-provider.example");
    const { to, who } = await goAndReturn({});
    expect({ to, who }).toEqual({ to: "/aanmelden?probleem=onbekend", who: null });
  });

  it("cannot make a session fresh with a proof that is old, missing or in the future", async () => {
    await world.link("7");
    for (const auth_time of [now() - HOUR, undefined, now() + HOUR, Number.MAX_SAFE_INTEGER]) {
      const { who, visitor } = await goAndReturn({ claims: { auth_time } });
      expect([who, await world.isFresh(visitor)]).toEqual(["Ada Bos", false]);
    }
  });

  it("is honest for once: the proof of PKCE goes with the code, and the session is fresh", async () => {
    await world.link("7");
    provider.lie = {};
    const visitor = world.visitor();
    const left = await world.leave(visitor);
    expect(await world.landing(visitor, provider.comeBack(left, CALLBACK))).toBe("/");
    expect([await world.whoIs(visitor), await world.isFresh(visitor)]).toEqual(["Ada Bos", true]);
    const asked = provider.asked.at(-1);
    expect(challengeOf(asked?.get("code_verifier") ?? "")).toBe(new URL(left).searchParams.get("code_challenge"));
    expect(asked?.get("redirect_uri")).toBe(CALLBACK);
  });
});
