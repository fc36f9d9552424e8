import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Browser } from "../testkit/browser.js";
import { TestApp, type TestPerson } from "../testkit/test-app.js";
import { act, codeOf, MapDesk } from "./map-desk.js";

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const POSTED = "needs { id title isOpen answers { name text } }";
const HOUSE = "needs { id title postedByName myAnswer }";

interface Posted {
  readonly needs: readonly {
    readonly id: string;
    readonly title: string;
    readonly isOpen: boolean;
    readonly answers: readonly { name: string; text: string }[];
  }[];
}
interface House {
  readonly needs: readonly { readonly id: string; readonly title: string; readonly myAnswer: string | null }[];
}

describe("asking the house", () => {
  let app: TestApp;
  let desk: MapDesk;
  let hanna: TestPerson;
  let hr: Browser;
  let listening: string;
  let calm: string;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    desk = new MapDesk(app, await app.anOrganisation());
    [listening, calm] = (await desk.aCatalogue(2)) as [string, string];
    hanna = await app.aPerson(desk.organisationId, "Hanna HR", ["EMPLOYEE", "HR"]);
    hr = await desk.as(hanna, "HR");
  });
  afterAll(() => app.stop());

  const post = (browser: Browser, input: Record<string, unknown> = {}) =>
    act<Posted>(
      browser,
      "postNeed",
      "PostNeedInput",
      { talentId: listening, title: "Wie luistert?", text: "Voor een gesprek.", closesOn: inDays(9), ...input },
      POSTED,
    );
  const posted = async (title: string): Promise<string> =>
    (await post(hr, { title })).data!["postNeed"]!.needs.find((need) => need.title === title)!.id;
  const answer = (browser: Browser, needId: string, text = "Ik doe mee.") =>
    act<House>(browser, "answerNeed", "AnswerNeedInput", { needId, text }, HOUSE);
  const reaching = async (browser: Browser) =>
    (await browser.graphql<{ houseNeeds: House["needs"] }>(`{ houseNeeds { id title postedByName myAnswer } }`)).data!.houseNeeds;
  const mine = async (browser: Browser) =>
    (await browser.graphql<{ postedNeeds: Posted["needs"] }>(`{ postedNeeds { id title isOpen answers { name text } } }`)).data!
      .postedNeeds;

  /** Somebody with the talent of listening, found by all or by chosen talents, or not at all. */
  async function somebody(name: string, found: readonly string[] | "all" | null): Promise<Browser> {
    const person = await app.aPerson(desk.organisationId, name);
    await desk.claim(person, listening);
    const browser = await desk.as(person);
    if (found !== null) await desk.consent(browser, "FOUND", found === "all" ? null : found);
    return browser;
  }

  it("is refused without a session, outside the mode of HR, and for a talent that is not in the catalogue", async () => {
    expect(codeOf(await post(new Browser(app)))).toBe("NOT_SIGNED_IN");
    expect(codeOf(await post(await desk.as(hanna)))).toBe("FORBIDDEN");
    expect(codeOf(await post(hr, { talentId: desk.organisationId }))).toBe("NOT_FOUND");
    expect(codeOf(await post(hr, { closesOn: inDays(200) }))).toBe("INVALID_INPUT");
    expect(codeOf(await hr.graphql("{ houseNeeds { id } }"))).toBe("FORBIDDEN");
    expect(codeOf(await (await desk.as(hanna)).graphql("{ postedNeeds { id } }"))).toBe("FORBIDDEN");
  });

  it("does not reach somebody who did not say yes, who said yes to the map only, or who has not the talent", async () => {
    const id = await posted("Alleen voor wie gevonden wil worden");
    const silent = await somebody("Stil", null);
    const onMap = await somebody("Kaart", null);
    await desk.consent(onMap, "MAP");
    const other = await app.aPerson(desk.organisationId, "Ander talent");
    await desk.claim(other, calm);
    const another = await desk.as(other);
    await desk.consent(another, "FOUND");
    for (const browser of [silent, onMap, another]) {
      expect(await reaching(browser)).toEqual([]);
      expect(codeOf(await answer(browser, id))).toBe("NOT_FOUND");
    }
  });

  it("shows HR nothing of those it reached, and the name and words of those who answer", async () => {
    const id = await posted("Wie doet er mee?");
    const before = await mine(hr);
    const [quiet, willing] = [await somebody("Rustig", "all"), await somebody("Graag", [listening])];
    expect((await reaching(quiet)).map((need) => need.id)).toContain(id);
    expect(await mine(hr)).toEqual(before);
    await answer(willing, id, "Bel me gerust.");
    expect((await mine(hr)).find((need) => need.id === id)?.answers).toEqual([{ name: "Graag", text: "Bel me gerust." }]);
    await act(willing, "withdrawNeedAnswer", "CloseNeedInput", { needId: id }, HOUSE);
    expect(await mine(hr)).toEqual(before);
  });

  it("ends at once for somebody who stops being found", async () => {
    const id = await posted("Voor wie blijft");
    const browser = await somebody("Stopt", "all");
    expect((await reaching(browser)).map((need) => need.id)).toContain(id);
    await act(browser, "withdrawConsent", "WithdrawConsentInput", { purpose: "FOUND" }, "consents { id }");
    expect(await reaching(browser)).toEqual([]);
    expect(codeOf(await answer(browser, id))).toBe("NOT_FOUND");
  });

  it("takes no answers when it is closed, and only whoever posted it closes it", async () => {
    const id = await posted("Even maar");
    const browser = await somebody("Te laat", "all");
    const other = await desk.as(await app.aPerson(desk.organisationId, "Andere HR", ["EMPLOYEE", "HR"]), "HR");
    const close = (by: Browser) => act<Posted>(by, "closeNeed", "CloseNeedInput", { needId: id }, POSTED);
    expect(codeOf(await close(other))).toBe("NOT_FOUND");
    expect((await close(hr)).data?.["closeNeed"]?.needs.find((need) => need.id === id)?.isOpen).toBe(false);
    expect(codeOf(await answer(browser, id))).toBe("NOT_FOUND");
  });

  it("keeps answers behind the second wall from everybody but the two who are concerned", async () => {
    const id = await posted("Achter de muur");
    await answer(await somebody("Antwoordt", "all"), id);
    const curious = await app.aPerson(desk.organisationId, "Nieuwsgierig", ["EMPLOYEE", "ADMIN", "HR"]);
    const client = await app.running.platform.pools.api.connect();
    try {
      await client.query("begin");
      await client.query("select set_config('app.organisation_id', $1, true), set_config('app.person_id', $2, true)", [
        desk.organisationId,
        curious.id,
      ]);
      expect((await client.query("select * from talent_map.need_answer")).rows).toEqual([]);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });
});
