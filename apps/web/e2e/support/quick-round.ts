import type { Page } from "@playwright/test";
import { expect } from "./journey.js";
import type { Someone } from "./first-journey/cast.js";
import type { Words } from "./words.js";

/** Opens a round with people from outside in one group, as quickly as the screens allow; the first journey looks at each of them. */
export async function openQuickRound(page: Page, words: Words, group: string, people: readonly Someone[]): Promise<void> {
  await page.goto("/feedback/nieuw");
  await page.getByRole("button", { name: words.feedback("new.start") }).click();
  const card = page.getByRole("heading", { level: 2, name: group }).locator("xpath=ancestor::section[1]");
  await card.getByLabel(words.asking("addresses.label")).fill(people.map(({ name, email }) => `${name} <${email}>`).join("\n"));
  await card.getByRole("button", { name: words.asking("addresses.add", { count: people.length }) }).click();
  for (const { name } of people) await expect(card.getByRole("listitem").filter({ hasText: name })).toBeVisible();
  await openDraft(page, words, people.length);
}

/** From a draft whose raters are chosen to an open round. */
export async function openDraft(page: Page, words: Words, asked: number): Promise<void> {
  await page.getByRole("button", { name: words.feedback("draft.next") }).click();
  await page.getByLabel(words.feedback("message.label")).fill("Wat zie jij mij goed doen?");
  await page.getByRole("button", { name: words.feedback("draft.next") }).click();
  await page.getByRole("button", { name: words.feedback("check.open") }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: words.feedback("check.confirm", { count: asked }) })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: words.feedback("open.title") })).toBeVisible();
}
