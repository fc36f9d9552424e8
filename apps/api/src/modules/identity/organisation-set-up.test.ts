import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { furnish } from "../../furnish.js";
import { asOwner, type OwnedDatabase } from "../../platform/db/owner.js";
import { TestApp } from "../../../test/testkit/test-app.js";
import { changeRole, chooseOrganisation, createOrganisation, listOrganisations } from "./organisation-set-up.js";

let app: TestApp;
let database: OwnedDatabase;
beforeAll(async () => {
  app = await TestApp.start({ ROLE: "api" });
  database = { adminUrl: app.databaseUrl, name: new URL(app.databaseUrl).pathname.slice(1) };
});
afterAll(() => app.stop());

describe("setting up an organisation", () => {
  it("is refused with a wrong address, no name, or a name that is taken", async () => {
    await asOwner(database, (owner) => createOrganisation(owner, { name: "Zorgnet", adminEmail: "ada@zorgnet.example" }));
    await expect(asOwner(database, (owner) => createOrganisation(owner, { name: "X", adminEmail: "ada" }))).rejects.toThrow(
      "not an e-mail",
    );
    await expect(asOwner(database, (owner) => createOrganisation(owner, { name: " ", adminEmail: "a@b.nl" }))).rejects.toThrow(
      "needs a name",
    );
    await expect(asOwner(database, (owner) => createOrganisation(owner, { name: "Zorgnet", adminEmail: "a@b.nl" }))).rejects.toThrow(
      "of that name",
    );
    expect(await asOwner(database, listOrganisations)).toHaveLength(1);
  });

  it("cannot be done by the role that requests run as", async () => {
    await expect(
      app.running.platform.pools.api.query("select identity.create_organisation('X', 'a@b.nl', 'A', 'NL', false)"),
    ).rejects.toThrow("permission denied");
    await expect(
      app.running.platform.pools.jobs.query("select identity.create_organisation('X', 'a@b.nl', 'A', 'NL', false)"),
    ).rejects.toThrow("permission denied");
  });

  it("makes an administrator who is a colleague too", async () => {
    const { rows } = await app.admin.query<{ roles: string }>(
      "select string_agg(role, ',' order by role) as roles from identity.membership m join identity.person p on p.id = m.person_id where p.email = 'ada@zorgnet.example'",
    );
    expect(rows[0]?.roles).toBe("ADMIN,EMPLOYEE");
  });
});

describe("roles", () => {
  const change = (email: string, role: string, isGranted: boolean) =>
    asOwner(database, async (owner) =>
      changeRole(owner, { organisationId: await chooseOrganisation(owner, "Zorgnet"), email, role, isGranted }),
    );

  it("are refused for an unknown person, an unknown role and an unknown organisation", async () => {
    await expect(change("nobody@zorgnet.example", "HR", true)).rejects.toThrow("Nobody");
    await expect(change("ada@zorgnet.example", "BOSS", true)).rejects.toThrow("Roles are");
    await expect(asOwner(database, (owner) => chooseOrganisation(owner, "Nergens"))).rejects.toThrow("no such organisation");
  });

  it("never lose the last administrator", async () => {
    await expect(change("ada@zorgnet.example", "ADMIN", false)).rejects.toThrow("last administrator");
  });

  it("are given and taken, and doing it twice is no error", async () => {
    for (const isGranted of [true, true, false, false]) await change("ada@zorgnet.example", "hr", isGranted);
    const { rowCount } = await app.admin.query("select from identity.membership where role = 'HR'");
    expect(rowCount).toBe(0);
  });
});

describe("the demonstration organisation", () => {
  const modules = (log: string[], fails = false) => [
    { giveStarter: async () => void log.push("starter 1"), giveDemonstration: async () => void log.push("demo 1") },
    {
      giveDemonstration: async ({ people }: { people: ReadonlyMap<string, string> }) => {
        if (fails) throw new Error("cut off");
        log.push(`demo 2 with ${people.get("noor") ? "noor" : "nobody"}`);
      },
    },
  ];

  it("is made once, with every module's share, and a start that was cut off goes on where it stopped", async () => {
    const log: string[] = [];
    await expect(furnish({ modules: modules(log, true) }, database, { hasDemo: true })).rejects.toThrow("cut off");
    await furnish({ modules: modules(log) }, database, { hasDemo: true });
    await furnish({ modules: modules(log) }, database, { hasDemo: true });
    expect(log.filter((line) => line.startsWith("demo"))).toEqual(["demo 1", "demo 2 with noor"]);
    expect(log.filter((line) => line.startsWith("starter"))).toHaveLength(6);
    const { rows } = await app.admin.query<{ people: number; placed: number }>(
      "select count(distinct p.id)::int as people, count(pl.id)::int as placed from identity.person p join identity.organisation o using (organisation_id) left join identity.placement pl on pl.person_id = p.id where o.is_demo",
    );
    expect(rows[0]).toEqual({ people: 30, placed: 90 });
  });
});
