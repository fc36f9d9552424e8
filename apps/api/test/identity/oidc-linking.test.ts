import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { TestPerson } from "../testkit/test-app.js";
import { RealProvider } from "./identity-provider.js";
import { CALLBACK, CLIENT, OidcWorld, PUBLIC, SHARED_ADDRESS } from "./oidc-world.js";
import type { Visitor } from "./visitor.js";

const FAILED = "/account?koppeling=mislukt";

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

const begin = (visitor: Visitor, headers: Readonly<Record<string, string>> = {}) => visitor.post(`${PUBLIC}/auth/oidc/link`, {}, headers);
const urlOf = async (response: Response) => ((await response.json()) as { url: string }).url;

/** Presses the button of the account page and signs in at the provider; the address that leads back. */
async function goThere(visitor: Visitor, subject: string): Promise<URL> {
  return provider.signIn(visitor, await urlOf(await begin(visitor)), subject, CALLBACK);
}

async function linkAs(person: TestPerson, subject: string): Promise<string | null> {
  const visitor = await world.signedIn(person);
  return world.landing(visitor, await goThere(visitor, subject));
}

async function signInAs(subject: string): Promise<string | null> {
  const visitor = world.visitor();
  await visitor.ask(await provider.signIn(visitor, await world.leave(visitor), subject, CALLBACK));
  return world.whoIs(visitor);
}

describe("linking one's account at the provider", () => {
  it("is refused without a session, without a fresh sign-in, from another site, and by opening an address", async () => {
    expect((await begin(world.visitor())).status).toBe(401);
    expect((await begin(await world.signedIn(world.ada, false))).status).toBe(403);
    const fresh = await world.signedIn(world.ada);
    expect((await begin(fresh, { origin: "https://evil.example" })).status).toBe(403);
    expect((await begin(fresh, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await fresh.ask(`${PUBLIC}/auth/oidc/link`)).headers.getSetCookie()).toEqual([]);
    expect(await world.countLinks()).toBe(0);
  });

  it("does not take an answer that was begun as a sign-in for a link", async () => {
    const visitor = await world.signedIn(world.ada);
    const url = await provider.signIn(visitor, await world.leave(visitor), "7", CALLBACK);
    expect(await world.landing(visitor, url)).toBe("/aanmelden?probleem=onbekend");
    expect(await world.countLinks()).toBe(0);
  });

  it("does not link an attacker's account to whoever is made to open the attacker's answer", async () => {
    const attackers = await goThere(await world.signedIn(await world.app.aPerson(world.organisationId, "Mallory")), "666");
    const victim = await world.signedIn(world.ada);
    expect(await world.landing(victim, attackers)).toBe("/aanmelden?probleem=afgebroken");
    await begin(victim);
    expect(await world.landing(victim, attackers)).toBe("/aanmelden?probleem=afgebroken");
    expect(await world.countLinks()).toBe(0);
  });

  it("is refused at the return when somebody else is signed in by then, or nobody", async () => {
    const bea = await world.app.aPerson(world.organisationId, "Bea Kok");
    const changed = await world.signedIn(world.ada);
    const url = await goThere(changed, "7");
    changed.give(PUBLIC, `__Host-${await world.app.signIn(bea, { isFresh: true })}`);
    expect(await world.landing(changed, url)).toBe(FAILED);
    const left = await world.signedIn(world.ada);
    const later = await goThere(left, "7");
    await world.app.admin.query("delete from identity.session where person_id = $1", [world.ada.id]);
    expect(await world.landing(left, later)).toBe(FAILED);
    expect(await world.countLinks()).toBe(0);
  });

  it("is refused at the return when the sign-in is no longer fresh, and in an organisation the provider does not serve", async () => {
    const slow = await world.signedIn(world.ada);
    const url = await goThere(slow, "7");
    await world.app.admin.query("update identity.session set fresh_until = now() where person_id = $1", [world.ada.id]);
    expect(await world.landing(slow, url)).toBe(FAILED);
    const stranger = await world.app.aPerson(await world.app.anOrganisation("Vreemde Zorg"), "Vreemd");
    expect(await linkAs(stranger, "7")).toBe(FAILED);
    expect(await world.countLinks()).toBe(0);
  });

  it("does not move an account that somebody else has linked", async () => {
    expect(await linkAs(world.ada, "7")).toBe("/account?koppeling=gelukt");
    expect(await linkAs(await world.app.aPerson(world.organisationId, "Bea Kok"), "7")).toBe("/account?koppeling=bestaat");
    expect(await signInAs("7")).toBe("Ada Bos");
  });

  it("lets the person in from then on, until it is undone", async () => {
    expect(await signInAs("7")).toBeNull();
    expect(await linkAs(world.ada, "7")).toBe("/account?koppeling=gelukt");
    expect(await signInAs("7")).toBe("Ada Bos");
    const undone = await world.app.graphql(
      "mutation ($input: AccountActInput!) { unlinkIdentityProvider(input: $input) { account { isLinkedToProvider } } }",
      { input: { clientMutationId: randomUUID() } },
      (await world.signedIn(world.ada)).cookies(PUBLIC),
    );
    expect(undone.data).toEqual({ unlinkIdentityProvider: { account: { isLinkedToProvider: false } } });
    expect(await signInAs("7")).toBeNull();
  });
});
