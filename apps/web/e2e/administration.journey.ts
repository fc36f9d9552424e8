import type { Page } from "@playwright/test";
import { expect, lookAt, test } from "./support/journey.js";
import { signInAs } from "./support/sign-in.js";
import { wordsIn } from "./support/words.js";

const words = wordsIn("nl");
const ADMINISTRATOR = "Marcel Timmermans";
const PERSON = "Sem Bakker";
const NEW_TEAM = "Welzijn en Buurt";

test("an administrator gives a role, moves somebody, corrects an address and puts a team's name right", async ({ page }) => {
  await signInAs(page, words, ADMINISTRATOR);
  await page.getByRole("link", { name: words.ui("shell.administration") }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.administration("people.title") })).toBeVisible();
  await expect(page.getByRole("table", { name: words.administration("people.caption") })).toBeVisible();
  await lookAt(page, "administration-people");
  await page.getByLabel(words.administration("people.search")).fill("sem b");
  await page.getByRole("link", { name: PERSON }).click();
  await expect(page.getByRole("heading", { level: 1, name: PERSON })).toBeVisible();

  const guide = page.getByRole("switch", { name: new RegExp(`^${words.identity("roles.GUIDE")}`, "u") });
  await guide.click({ force: true });
  await expect(page.getByRole("table", { name: words.administration("roles.history") })).toContainText(ADMINISTRATOR);
  await expect(guide).toBeChecked();

  await page.getByLabel(words.administration("address.field")).fill("sem.bakker@elders.example");
  await page.getByRole("button", { name: words.administration("address.save") }).click();
  await expect(page.getByText(words.administration("address.pending", { address: "sem.bakker@elders.example" }))).toBeVisible();

  await move(page);
  await lookAt(page, "administration-person");

  await page.getByRole("link", { name: words.administration("person.back") }).click();
  await page.getByRole("link", { name: words.administration("people.frame") }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.administration("frame.title") })).toBeVisible();
  await page.getByLabel(words.administration("frame.name"), { exact: true }).fill("Team Zuiderpark");
  await page.getByRole("button", { name: words.administration("frame.addButton") }).click();
  await page.getByRole("button", { name: words.administration("frame.renameOf", { name: "Team Zuiderpark" }) }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(words.administration("frame.name")).fill("Team Zuiderlicht");
  await lookAt(page, "administration-rename");
  await dialog.getByRole("button", { name: words.administration("frame.save") }).click();
  await expect(page.getByRole("rowheader", { name: "Team Zuiderlicht" })).toBeVisible();
  await lookAt(page, "administration-frame");
});

/** To another team from a day on: the one before ends on that day. */
async function move(page: Page): Promise<void> {
  const placements = page.getByRole("table", { name: words.administration("placements.caption") });
  const before = await placements.getByRole("row").count();
  await page.getByRole("button", { name: words.administration("placements.add") }).click();
  const dialog = page.getByRole("dialog", { name: words.administration("placements.dialog") });
  await dialog.getByRole("combobox", { name: words.administration("kinds.TEAM") }).pressSequentially("buu");
  await page.getByRole("option", { name: NEW_TEAM }).click();
  await dialog.getByLabel(words.administration("placements.startedOn"), { exact: true }).fill("2031-01-01");
  await lookAt(page, "administration-placement");
  await dialog.getByRole("button", { name: words.administration("placements.save") }).click();
  await expect(dialog).toBeHidden();
  await expect(placements.getByRole("row")).toHaveCount(before + 1);
}
