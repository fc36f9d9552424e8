import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { importTalents, readCatalogue } from "../../src/modules/talents/index.js";
import { TestApp } from "../testkit/test-app.js";
import { Acts, codeOf, succeeded } from "../portfolio/acts.js";

const STARTER = new URL("../../seed/talents.json", import.meta.url);

describe("talents", () => {
  let app: TestApp;
  let organisationId: string;
  let asAda: Acts;
  let asBo: Acts;
  let asElsewhere: Acts;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    organisationId = await app.anOrganisation();
    await importTalents(app.running.platform.pools.api, organisationId, await readCatalogue(STARTER));
    const elsewhere = await app.anOrganisation("Elders");
    [asAda, asBo, asElsewhere] = (await Promise.all(
      [organisationId, organisationId, elsewhere].map(
        async (id, index) => new Acts(app, await app.signIn(await app.aPerson(id, `Persoon ${index}`))),
      ),
    )) as [Acts, Acts, Acts];
  });
  afterAll(() => app.stop());

  const catalogue = async (acts: Acts) =>
    succeeded(
      await acts.ask<{ talentThemes: { key: string; nameNl: string; talents: { id: string; nameNl: string; nameEn: string }[] }[] }>(
        "{ talentThemes { id key nameNl talents { id nameNl nameEn } } }",
      ),
      "talentThemes",
    );
  const mine = async (acts: Acts) =>
    succeeded(
      await acts.ask<{ myPortfolio: { talents: { id: string; name: string; note: string }[] } }>(
        "{ myPortfolio { talents { id name note } } }",
      ),
      "myPortfolio",
    ).talents;

  it("are refused to somebody who is not signed in", async () => {
    expect(codeOf(await new Acts(app, undefined).ask("{ talentThemes { id } }"))).toBe("NOT_SIGNED_IN");
    expect(codeOf(await new Acts(app, undefined).mutate("addTalent", { ownName: "x" }))).toBe("NOT_SIGNED_IN");
  });

  it("of another organisation's catalogue are not there", async () => {
    const talentId = (await catalogue(asAda))[0]!.talents[0]!.id;
    expect(await catalogue(asElsewhere)).toEqual([]);
    expect(codeOf(await asElsewhere.mutate("addTalent", { talentId }))).toBe("NOT_FOUND");
  });

  it("of a colleague cannot be changed, arranged, taken out or put back", async () => {
    const claimId = await asAda.addTalent("Van Ada", "Mijn noot");
    expect(codeOf(await asBo.mutate("updateTalent", { claimId, note: "x", expectedVersion: 1 }))).toBe("NOT_FOUND");
    expect(codeOf(await asBo.mutate("removeTalent", { claimId }))).toBe("NOT_FOUND");
    expect(codeOf(await asBo.mutate("restoreTalent", { claimId }))).toBe("NOT_FOUND");
    await asBo.mutate("arrangeTalents", { claimIds: [claimId] });
    expect(await mine(asAda)).toContainEqual({ id: claimId, name: "Van Ada", note: "Mijn noot" });
  });

  it("name exactly one thing", async () => {
    const talentId = (await catalogue(asAda))[0]!.talents[0]!.id;
    for (const input of [{}, { talentId, ownName: "Ook" }, { ownName: "  " }, { ownName: "x".repeat(61) }]) {
      expect(codeOf(await asAda.mutate("addTalent", input))).toBe("INVALID_INPUT");
    }
  });

  it("come from the starter catalogue: sixty in ten themes, in both languages", async () => {
    const themes = await catalogue(asAda);
    expect(themes).toHaveLength(10);
    expect(themes[0]).toMatchObject({ key: "contact", nameNl: "Contact maken" });
    expect(themes.flatMap((theme) => theme.talents)).toHaveLength(60);
  });

  it("are the same catalogue after it was imported twice; what a new one leaves out can't be chosen but stays with whoever has it", async () => {
    const file = await readCatalogue(STARTER);
    const other = await app.anOrganisation("Derde");
    const acts = new Acts(app, await app.signIn(await app.aPerson(other, "Iemand")));
    const { api } = app.running.platform.pools;
    await importTalents(api, other, file);
    const before = await catalogue(acts);
    await importTalents(api, other, file);
    expect(await catalogue(acts)).toEqual(before);
    const gone = before[0]!.talents[0]!;
    succeeded(await acts.mutate("addTalent", { talentId: gone.id }), "addTalent");
    await importTalents(api, other, { ...file, talents: file.talents.slice(1) });
    expect((await catalogue(acts)).flatMap((theme) => theme.talents)).toHaveLength(59);
    expect(await mine(acts)).toMatchObject([{ name: gone.nameNl }]);
  });

  it("are added once, also when two tabs add the same", async () => {
    const talentId = (await catalogue(asBo))[1]!.talents[0]!.id;
    const answers = await Promise.all(
      [1, 2, 3].map(() => asBo.mutate<{ isNew: boolean; claim: { id: string } }>("addTalent", { talentId }, "isNew claim { id }")),
    );
    const results = answers.map((answer) => succeeded(answer, "addTalent"));
    expect(results.filter((result) => result.isNew)).toHaveLength(1);
    expect(new Set(results.map((result) => result.claim.id)).size).toBe(1);
  });

  it("have their name in the language that is asked for", async () => {
    const talent = (await catalogue(asBo))[2]!.talents[0]!;
    succeeded(await asBo.mutate("addTalent", { talentId: talent.id }), "addTalent");
    const answer = await asBo.ask<{ myPortfolio: { talents: { nl: string; en: string }[] } }>(
      "{ myPortfolio { talents { nl: name en: name(language: EN) } } }",
    );
    expect(succeeded(answer, "myPortfolio").talents).toContainEqual({ nl: talent.nameNl, en: talent.nameEn });
  });

  it("stand in the order their owner likes, and come back where they were", async () => {
    const acts = new Acts(app, await app.signIn(await app.aPerson(organisationId, "Volgorde")));
    const [a, b, c] = [await acts.addTalent("a"), await acts.addTalent("b"), await acts.addTalent("c")];
    const arranged = await acts.mutate("arrangeTalents", { claimIds: [c, a] }, "portfolio { talents { name } }");
    expect(arranged.data?.["arrangeTalents"]).toEqual({ portfolio: { talents: [{ name: "c" }, { name: "a" }, { name: "b" }] } });
    succeeded(await acts.mutate("removeTalent", { claimId: a }), "removeTalent");
    expect((await mine(acts)).map((talent) => talent.name)).toEqual(["c", "b"]);
    succeeded(await acts.mutate("restoreTalent", { claimId: a }), "restoreTalent");
    expect((await mine(acts)).map((talent) => talent.name)).toEqual(["c", "a", "b"]);
    expect(b).toBeDefined();
  });

  it("give the second of two tabs both notes", async () => {
    const claimId = await asAda.addTalent("Twee vensters");
    succeeded(await asAda.mutate("updateTalent", { claimId, note: "links", expectedVersion: 1 }), "updateTalent");
    const second = await asAda.mutate(
      "updateTalent",
      { claimId, note: "rechts", expectedVersion: 1 },
      "__typename ... on EditConflictProblem { texts { field yours theirs } }",
    );
    expect(second.data?.["updateTalent"]).toEqual({
      __typename: "EditConflictProblem",
      texts: [{ field: "note", yours: "rechts", theirs: "links" }],
    });
  });

  it("are at most thirty, and say so", async () => {
    const acts = new Acts(app, await app.signIn(await app.aPerson(organisationId, "Veel")));
    for (let index = 0; index < 30; index++) await acts.addTalent(`Talent ${index}`);
    const answer = await acts.mutate("addTalent", { ownName: "Een te veel" });
    expect(codeOf(answer)).toBe("LIMIT");
  });
});
