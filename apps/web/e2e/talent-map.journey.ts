import { expect, lookAt, test } from "./support/journey.js";
import type { Page } from "@playwright/test";
import { signInAs } from "./support/sign-in.js";
import { addTalent } from "./support/talents.js";
import { wordsIn, type Words } from "./support/words.js";

const COUNCIL = "Omar Farouk";
const HR = "Femke Postma";
const PURPOSE = "Wie kan wie iets leren over gesprekken met familie?";

const CAST = [
  { language: "nl", employee: "Iris Jansen", talent: "Echt luisteren" },
  { language: "en", employee: "Bram van der Berg", talent: "Deep listening" },
] as const;

/** Becomes somebody in a role other than that of a colleague. */
async function actAs(page: Page, words: Words, name: string, mode: "HR" | "WORKS_COUNCIL"): Promise<void> {
  await signInAs(page, words, name);
  await page.goto("/account");
  await page.getByRole("button", { name: words.identity(`actAs.${mode}.start`) }).click();
  await expect(page.getByRole("button", { name: words.identity("actAs.back") })).toBeVisible();
}

const IN_BOTH: ReadonlySet<string> = new Set(["consents-on", "map-heat"]);

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

for (const { language, employee, talent } of CAST) {
  const words = wordsIn(language);
  const need = `${talent}?`;

  test(`a talent counts while its owner says yes, and HR sees numbers of groups (${language})`, async ({ visit }) => {
    // Three people and a dozen pages, each looked at in several forms.
    test.setTimeout(600_000);
    // Layout and colours are the same in both languages; what differs in length is looked at in both.
    const look = async (page: Page, name: string) => {
      if (language === "nl" || IN_BOTH.has(name)) await lookAt(page, name);
    };
    const person = await visit({ language });
    const card = (purpose: "MAP" | "FOUND") => person.getByRole("region", { name: words.consent(`purpose.${purpose}.name`) });

    await test.step("say yes to the map and to being found, after reading what it does and does not do", async () => {
      await signInAs(person, words, employee);
      await addTalent(person, words, talent);
      await person.goto("/mijn-keuzes");
      await expect(person.getByText(words.consent("state.off"))).toHaveCount(2);
      await look(person, "consents-off");
      await card("MAP")
        .getByRole("button", { name: words.consent("act.give.MAP") })
        .click();
      await expect(card("MAP").getByText(words.consent("state.all"))).toBeVisible();
      await card("FOUND")
        .getByRole("button", { name: words.consent("act.give.FOUND") })
        .click();
      await expect(card("FOUND").getByText(words.consent("state.all"))).toBeVisible();
      await look(person, "consents-on");
    });

    const council = await visit({ language });
    await test.step("the works council records a decision and sees what the map is bound to", async () => {
      await actAs(council, words, COUNCIL, "WORKS_COUNCIL");
      await council.goto("/talentenkaart/verantwoording");
      await council.getByLabel(words.mapAccount("decision.reference")).fill(`OR ${language}`);
      await council.getByLabel(words.mapAccount("decision.decidedOn")).fill("2026-01-15");
      await council.getByRole("button", { name: words.mapAccount("decision.record") }).click();
      await expect(council.getByRole("row").filter({ hasText: `OR ${language}` })).toBeVisible();
      await look(council, "map-account");
      await council.getByRole("link", { name: words.mapAccount("links.pack") }).click();
      await expect(council.getByRole("link", { name: words.mapAccount("document.pdf") })).toBeVisible();
      await look(council, "map-information-pack");
    });

    const hr = await visit({ language });
    await test.step("HR says what for, and then reads the map", async () => {
      await actAs(hr, words, HR, "HR");
      await hr.goto("/talentenkaart");
      await hr.getByRole("textbox", { name: words.talentMap("purpose.label") }).fill(PURPOSE);
      await look(hr, "map-purpose");
      await hr.getByRole("button", { name: words.talentMap("purpose.start") }).click();
      await expect(hr.getByRole("grid")).toBeVisible();
      await look(hr, "map-heat");
      await hr
        .getByRole("grid")
        .getByRole("button", { name: words.talentMap("group.everybody") })
        .click();
      await expect(hr.getByRole("table")).toBeVisible();
      await look(hr, "map-group");
      await hr.getByRole("tab", { name: words.talentMap("tabs.compare") }).click();
      await expect(hr.getByText(words.talentMap("compare.note", { from: 5 }))).toBeVisible();
      await look(hr, "map-compare");
      await hr.getByRole("tab", { name: words.talentMap("tabs.trend") }).click();
      await expect(hr.getByText(words.talentMap("trend.note", { from: 4 }))).toBeVisible();
      await look(hr, "map-trend");
      await hr.getByRole("tab", { name: words.talentMap("tabs.rare") }).click();
      await expect(hr.getByText(words.talentMap("rare.note"))).toBeVisible();
      await look(hr, "map-rare");
    });

    await test.step("HR asks the house, and sees nobody before somebody answers", async () => {
      await hr.getByRole("link", { name: words.talentMap("rare.need") }).click();
      await hr.getByLabel(words.needs("form.talent")).fill(talent);
      await hr.getByRole("option", { name: talent }).click();
      await hr.getByLabel(words.needs("form.name")).fill(need);
      await hr.getByLabel(words.needs("form.text")).fill(PURPOSE);
      await hr.getByLabel(words.needs("form.closesOn")).fill(inDays(20));
      await hr.getByRole("button", { name: words.needs("form.send") }).click();
      await expect(hr.getByRole("heading", { name: need })).toBeVisible();
      await expect(hr.getByText(words.needs("posted.none"))).toBeVisible();
      await look(hr, "needs-posted");
    });

    await test.step("it reaches whoever wants to be found, who chooses to answer", async () => {
      await person.goto("/vragen-in-huis");
      // The other language's question may stand beside it.
      const asked = person.getByRole("region", { name: need });
      await asked.getByRole("button", { name: words.needs("answer.open") }).click();
      await asked.getByLabel(words.needs("answer.label")).fill("Bel me gerust.");
      await look(person, "needs-house");
      await asked.getByRole("button", { name: words.needs("answer.send") }).click();
      await expect(asked.getByRole("button", { name: words.needs("answer.withdraw") })).toBeVisible();
      await hr.reload();
      await expect(hr.getByText(employee)).toBeVisible();
    });

    await test.step("everybody can read what HR asked, and stopping takes one press", async () => {
      await person.goto("/talentenkaart/gevraagd");
      await expect(person.getByText(PURPOSE).first()).toBeVisible();
      await look(person, "map-questions");
      await person.goto("/mijn-keuzes");
      await card("MAP")
        .getByRole("button", { name: words.consent("act.withdraw.MAP") })
        .click();
      await expect(card("MAP").getByText(words.consent("state.off"))).toBeVisible();
      await card("FOUND")
        .getByRole("button", { name: words.consent("act.withdraw.FOUND") })
        .click();
      await expect(person.getByText(words.consent("state.off"))).toHaveCount(2);
    });
  });
}
