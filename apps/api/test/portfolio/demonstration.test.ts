import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { giveDemonstrationGoals } from "../../src/modules/goals/demonstration.js";
import { giveDemonstrationTexts } from "../../src/modules/portfolio/demonstration.js";
import { giveDemonstrationTalents } from "../../src/modules/talents/demonstration.js";
import { giveStarterTalents } from "../../src/modules/talents/talent-catalogue.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { Acts, succeeded } from "./acts.js";

describe("the demonstration portfolios", () => {
  let app: TestApp;
  let people: Map<string, TestPerson>;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    const organisationId = await app.anOrganisation("Demo", true);
    people = new Map(
      await Promise.all(
        ["noor", "sem", "meryem", "pieter", "samira", "iris"].map(
          async (short) => [short, await app.aPerson(organisationId, short)] as const,
        ),
      ),
    );
    const { api } = app.running.platform.pools;
    const demonstration = { organisationId, people: new Map([...people].map(([short, person]) => [short, person.id])) };
    await giveStarterTalents(api, organisationId);
    await giveDemonstrationTexts(api, demonstration);
    await giveDemonstrationTalents(api, demonstration);
    await giveDemonstrationGoals(api, demonstration);
  });
  afterAll(() => app.stop());

  it("show a colleague what is shared of five people, and keep the rest private", async () => {
    const asIris = new Acts(app, await app.signIn(people.get("iris")!));
    for (const short of ["noor", "sem", "meryem", "pieter", "samira"]) {
      const owner = people.get(short)!;
      const answer = await asIris.ask<{ portfolio: { headline: string; talents: { name: string | null }[] } }>(
        `{ portfolio(ownerId: "${owner.id}") { headline talents { name } } }`,
      );
      const { headline, talents } = succeeded(answer, "portfolio");
      expect(headline).not.toBeNull();
      expect(talents.length).toBeGreaterThan(0);
      expect(talents.every((talent) => talent.name)).toBe(true);
      const seen = await asIris.seenOf(owner.id);
      const own = await new Acts(app, await app.signIn(owner)).seenOf(owner.id);
      expect(own).toEqual(expect.arrayContaining(seen));
      if (short === "noor") expect(own.length).toBeGreaterThan(seen.length);
    }
  });
});
