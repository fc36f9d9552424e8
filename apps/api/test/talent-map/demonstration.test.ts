import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { TestApp, type TestPerson } from "../testkit/test-app.js";

describe("the demonstration organisation's talent map", () => {
  let app: TestApp;
  let asHr: string;
  beforeAll(async () => {
    app = await TestApp.start({ DEMO: "1", ROLE: "api" });
    const { rows } = await app.admin.query<TestPerson>(
      `select organisation_id as "organisationId", id, full_name as "fullName", email from identity.person where email = 'femke@delinde.example'`,
    );
    asHr = await app.signIn(rows[0]!, { actingAs: "HR" });
  }, 60_000);
  afterAll(() => app.stop());

  it("is published three times when it is seeded, with numbers worth looking at", async () => {
    const { data } = await app.graphql<{ talentMap: { groups: { name: string | null }[]; rows: { about: (number | null)[] }[] } }>(
      '{ talentMap(purpose: "De demonstratie bekijken") { groups { name } rows { about } } }',
      {},
      asHr,
    );
    expect(data?.talentMap.groups.map(({ name }) => name)).toEqual(
      expect.arrayContaining([null, "Wijkteam Noord", "Wijkteam Zuid", "Thuiszorg Centrum", "Jeugd en Gezin"]),
    );
    for (const { about } of data?.talentMap.rows ?? []) expect(about.filter((value) => value !== null).length).toBeGreaterThan(4);
    const options = await app.graphql<{ talentMapOptions: { epochs: { number: number }[] } }>(
      "{ talentMapOptions { epochs { number } } }",
      {},
      asHr,
    );
    expect(options.data?.talentMapOptions.epochs.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it("leaves out the small teams of the people one can try the product as, and asks none of them for a yes", async () => {
    const { rows } = await app.admin.query<{ count: string }>(
      `select count(*) from privacy.consent c join identity.person p using (organisation_id) where p.id = c.person_id and p.email is not null`,
    );
    expect(rows[0]?.count).toBe("0");
    const { data } = await app.graphql<{ talentMapOptions: { groups: { name: string | null }[] } }>(
      "{ talentMapOptions { groups { name } } }",
      {},
      asHr,
    );
    expect(data?.talentMapOptions.groups.map(({ name }) => name)).not.toContain("Wijkteam Oost");
  });
});
