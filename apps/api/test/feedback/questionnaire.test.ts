import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readFile } from "node:fs/promises";
import { giveStarter } from "../../src/furnish.js";
import { FeedbackWorld } from "./feedback-world.js";

describe("questionnaires", () => {
  let world: FeedbackWorld;
  let seed: Record<string, unknown>;
  beforeAll(async () => {
    world = await FeedbackWorld.start({ ROLE: "api" });
    seed = JSON.parse(await readFile(new URL("../../seed/questionnaire-360.json", import.meta.url), "utf8")) as Record<string, unknown>;
  });
  afterAll(() => world.app.stop());

  const anAdmin = async (): Promise<string> =>
    world.app.signIn(await world.app.aPerson(world.organisationId, "Beheer", ["EMPLOYEE", "ADMIN"]), { isFresh: true });
  const offered = async (cookie: string): Promise<string[]> => {
    const { data } = await world.app.graphql<{ feedbackQuestionnaires: { key: string; version: string; isDefault: boolean }[] }>(
      "{ feedbackQuestionnaires { key version isDefault } }",
      {},
      cookie,
    );
    return data?.feedbackQuestionnaires.map((one) => `${one.key} ${one.version}${one.isDefault ? " default" : ""}`) ?? [];
  };
  const add = (cookie: string, definition: object, isDefault = false) =>
    world.act(
      cookie,
      "importFeedbackQuestionnaire",
      { definition: JSON.stringify(definition), isDefault },
      "questionnaire { id key version }",
    );

  it("are refused with the place of what is wrong", async () => {
    const admin = await anAdmin();
    const broken = await add(admin, { ...seed, raterGroups: [] });
    expect(broken.errors?.[0]?.extensions).toMatchObject({
      code: "INVALID_INPUT",
      problems: expect.arrayContaining([expect.objectContaining({ path: expect.stringContaining("definition.raterGroups") })]),
    });
    const noJson = await world.act(admin, "importFeedbackQuestionnaire", { definition: "{" }, "questionnaire { id }");
    expect(noJson.errors?.[0]?.extensions.code).toBe("INVALID_INPUT");
  });

  it("keep what a version means: the same again is the same, another text under the same version is refused", async () => {
    const admin = await anAdmin();
    const [first, again] = [await add(admin, seed), await add(admin, seed)];
    expect(first.data).toEqual(again.data);
    expect((await add(admin, { ...seed, title: { nl: "Anders", en: "Other" } })).errors?.[0]?.extensions).toMatchObject({
      code: "INVALID_INPUT",
    });
  });

  it("are offered in their newest version, and rounds keep the one they were made with", async () => {
    const admin = await anAdmin();
    const before = await world.must(admin, "createFeedbackRound", {});
    await add(admin, { ...seed, version: "1.1.0" }, true);
    expect(await offered(admin)).toEqual(["ipp-360-default 1.1.0 default"]);
    const { data } = await world.app.graphql<{ feedbackRound: { questionnaire: { version: string } } }>(
      "query($id: ID!) { feedbackRound(id: $id) { questionnaire { version } } }",
      { id: before.id },
      admin,
    );
    expect(data?.feedbackRound.questionnaire.version).toBe("1.0.0");
  });

  it("belong to one organisation", async () => {
    const elsewhere = await world.app.anOrganisation("Elders");
    const stranger = await world.app.signIn(await world.app.aPerson(elsewhere, "Vreemde"));
    expect(await offered(stranger)).toEqual([]);
    expect((await world.act(stranger, "createFeedbackRound", {})).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("come with every organisation, once, however often the product starts", async () => {
    const organisationId = await world.app.anOrganisation("Nieuw");
    for (let start = 0; start < 3; start += 1) await giveStarter(world.app.running.app, organisationId);
    expect(await offered(await world.app.signIn(await world.app.aPerson(organisationId, "Iemand")))).toEqual([
      "ipp-360-default 1.0.0 default",
    ]);
  });
});
