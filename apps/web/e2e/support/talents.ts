import { expect, type Page } from "@playwright/test";
import type { Words } from "./words.js";

/** Adds a talent of the catalogue on one's own portfolio, by typing a part of its name. */
export async function addTalent(page: Page, words: Words, name: string): Promise<void> {
  const dialog = await openTalentDialog(page, words);
  await dialog.getByLabel(words.talents("add.search")).fill(name);
  await dialog
    .getByRole("list", { name: words.talents("add.results") })
    .getByRole("button", { name })
    .click();
  await expect(dialog).toBeHidden();
  await expect(talentCard(page, name)).toBeVisible();
}

/** Adds a talent that no catalogue has. */
export async function addOwnTalent(page: Page, words: Words, name: string): Promise<void> {
  const dialog = await openTalentDialog(page, words);
  await dialog.getByLabel(words.talents("add.search")).fill(name);
  await dialog.getByRole("button", { name: words.talents("add.ownWords", { words: name }) }).click();
  await expect(dialog).toBeHidden();
  await expect(talentCard(page, name)).toBeVisible();
}

async function openTalentDialog(page: Page, words: Words) {
  await page.getByRole("button", { name: words.talents("add.open") }).click();
  const dialog = page.getByRole("dialog", { name: words.talents("add.title") });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The card of one of one's talents. */
export function talentCard(page: Page, name: string) {
  return page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name, exact: true }) });
}
