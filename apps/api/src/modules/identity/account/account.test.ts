import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Browser } from "../../../../test/testkit/browser.js";
import { TestApp, type TestPerson } from "../../../../test/testkit/test-app.js";

let app: TestApp;
let organisationId: string;
let ada: TestPerson;
beforeAll(async () => {
  app = await TestApp.start();
  organisationId = await app.anOrganisation();
  ada = await app.aPerson(organisationId, "Ada Bos", ["EMPLOYEE", "HR"]);
});
afterAll(() => app.stop());

const ACCOUNT =
  "{ account { id fullName email language isFresh actingAs mayActAs recoveryCodesLeft isLinkedToProvider sessions { id isCurrent } passkeys { id label } emailCorrection { newEmail } } }";
type Account = {
  account: { sessions: { id: string; isCurrent: boolean }[]; emailCorrection: { newEmail: string } | null } & Record<string, unknown>;
};
const act = (
  browser: Browser,
  name: string,
  input: Record<string, unknown> = {},
  type = "AccountActInput",
  fields = "account { sessions { id isCurrent } emailCorrection { newEmail } language }",
) =>
  browser.graphql<Record<string, Account>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
    input: { clientMutationId: randomUUID(), ...input },
  });

describe("one's own account", () => {
  it("is refused without a session", async () => {
    expect((await app.graphql(ACCOUNT)).errors?.[0]?.extensions.code).toBe("NOT_SIGNED_IN");
    expect((await act(new Browser(app), "endOtherSessions")).errors?.[0]?.extensions.code).toBe("NOT_SIGNED_IN");
  });

  it("cannot end somebody else's session, nor forget somebody else's passkey", async () => {
    const bea = await app.aPerson(organisationId, "Bea Kok");
    const hers = new Browser(app, await app.signIn(bea));
    const mine = new Browser(app, await app.signIn(ada, { isFresh: true }));
    const { id } = (await hers.graphql<Account>(ACCOUNT)).data!.account.sessions[0]!;
    const { rows } = await app.admin.query<{ id: string }>(
      "insert into identity.passkey (organisation_id, person_id, credential_id, public_key) values ($1, $2, 'c1', 'k') returning id",
      [organisationId, bea.id],
    );
    await act(mine, "endSession", { id }, "EndSessionInput");
    await act(mine, "removePasskey", { id: rows[0]!.id }, "RemovePasskeyInput");
    expect((await hers.graphql<Account>(ACCOUNT)).data?.account["passkeys"]).toHaveLength(1);
  });

  it("needs a fresh sign-in to forget a passkey", async () => {
    const answer = await act(new Browser(app, await app.signIn(ada)), "removePasskey", { id: randomUUID() }, "RemovePasskeyInput");
    expect(answer.errors?.[0]?.extensions.code).toBe("STEP_UP_REQUIRED");
  });

  it("shows its own sessions and ends the others", async () => {
    const [first, second] = [new Browser(app, await app.signIn(ada)), new Browser(app, await app.signIn(ada))];
    const before = (await first.graphql<Account>(ACCOUNT)).data!.account;
    expect(before).toMatchObject({
      fullName: "Ada Bos",
      email: ada.email,
      language: "NL",
      isFresh: false,
      actingAs: null,
      mayActAs: ["HR"],
      recoveryCodesLeft: 0,
      isLinkedToProvider: false,
    });
    expect(before.sessions.length).toBeGreaterThan(1);
    expect(before.sessions.filter((session) => session.isCurrent)).toHaveLength(1);
    const after = (await act(first, "endOtherSessions")).data?.["endOtherSessions"]?.account;
    expect(after?.sessions).toHaveLength(1);
    expect((await second.graphql(ACCOUNT)).errors?.[0]?.extensions.code).toBe("NOT_SIGNED_IN");
    expect(
      (await act(first, "changeLanguage", { language: "EN" }, "ChangeLanguageInput")).data?.["changeLanguage"]?.account["language"],
    ).toBe("EN");
  });
});

describe("an administrator's correction of an address", () => {
  const correct = (browser: Browser, personId: string, email: string) =>
    act(browser, "correctEmail", { personId, email }, "CorrectEmailInput", "effectiveAt");

  it("is refused to a colleague, without a fresh sign-in, for oneself, for another organisation, and to an address that is taken", async () => {
    const admin = await app.aPerson(organisationId, "Beheer", ["EMPLOYEE", "ADMIN"]);
    const fresh = new Browser(app, await app.signIn(admin, { isFresh: true }));
    expect(
      (await correct(new Browser(app, await app.signIn(ada, { isFresh: true })), admin.id, "x@y.nl")).errors?.[0]?.extensions.code,
    ).toBe("FORBIDDEN");
    expect((await correct(new Browser(app, await app.signIn(admin)), ada.id, "x@y.nl")).errors?.[0]?.extensions.code).toBe(
      "STEP_UP_REQUIRED",
    );
    expect((await correct(fresh, admin.id, "x@y.nl")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    const stranger = await app.aPerson(await app.anOrganisation(), "Vreemd");
    expect((await correct(fresh, stranger.id, "x@y.nl")).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect((await correct(fresh, ada.id, admin.email)).errors?.[0]?.extensions.code).toBe("CONFLICT");
    expect((await correct(fresh, ada.id, "geen adres")).errors?.[0]?.extensions.code).toBe("INVALID_INPUT");
  });

  it("tells the old address, waits a day, can be stopped by the person, and ends the sessions when it takes effect", async () => {
    const admin = await app.aPerson(organisationId, "Beheer", ["EMPLOYEE", "ADMIN"]);
    const fresh = new Browser(app, await app.signIn(admin, { isFresh: true }));
    const person = await app.aPerson(organisationId, "Kwijt Postbus");
    await correct(fresh, person.id, "Nieuw@example.org");
    expect((await app.mailTo(person.email)).text).toContain("24 uur");
    const browser = new Browser(app, await app.signIn(person));
    expect((await browser.graphql<Account>(ACCOUNT)).data?.account.emailCorrection).toEqual({ newEmail: "nieuw@example.org" });
    expect((await act(browser, "stopEmailCorrection")).data?.["stopEmailCorrection"]?.account.emailCorrection).toBeNull();
    await correct(fresh, person.id, "nieuw@example.org");
    const apply = () =>
      app.admin.query<{ done: boolean }>(
        "select identity.apply_email_correction($1, id) as done from identity.email_correction where person_id = $2",
        [organisationId, person.id],
      );
    expect((await apply()).rows).toEqual([{ done: false }]);
    await app.admin.query("update identity.email_correction set effective_at = now()");
    expect((await apply()).rows).toEqual([{ done: true }]);
    expect((await browser.graphql(ACCOUNT)).errors?.[0]?.extensions.code).toBe("NOT_SIGNED_IN");
    expect((await app.admin.query("select email from identity.person where id = $1", [person.id])).rows).toEqual([
      { email: "nieuw@example.org" },
    ]);
  });
});
