import type { Locator, Page } from "@playwright/test";
import { expect, lookAt } from "../journey.js";
import type { Language, Words } from "../words.js";
import type { Cast, Someone } from "./cast.js";

/** Asks five colleagues by name and six people from outside by address, the last of them in the other language, and opens the round. */
export async function openRound(page: Page, words: Words, cast: Cast): Promise<void> {
  await page
    .getByRole("navigation")
    .getByRole("link", { name: words.ui("shell.feedback") })
    .click();
  await expect(page.getByText(words.feedback("rounds.emptyTitle"))).toBeVisible();
  await lookAt(page, "rounds-empty");
  await page.getByRole("link", { name: words.feedback("rounds.new") }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.feedback("new.title") })).toBeVisible();
  await lookAt(page, "round-new");
  await page.getByRole("button", { name: words.feedback("new.start") }).click();

  const colleagues = groupCard(page, cast.colleagueGroup);
  for (const { name } of cast.colleagues) {
    await colleagues.getByRole("combobox", { name: words.feedback("raters.search") }).fill(name.slice(0, 6));
    await page.getByRole("option", { name }).click();
    await expect(colleagues.getByRole("listitem").filter({ hasText: name })).toBeVisible();
  }
  const outside = groupCard(page, cast.outside.group);
  const last = cast.outside.people.slice(-1);
  await addAddresses(page, outside, words, cast.outside.people.slice(0, -1), cast.language);
  await addAddresses(page, outside, words, last, otherThan(cast.language));
  await expect(outside).toContainText(words.asking("advice.shownIfAll", { count: cast.outside.people.length }));
  await expect(
    page.getByText(words.feedback("raters.total", { count: cast.colleagues.length + cast.outside.people.length })),
  ).toBeVisible();
  await lookAt(page, "round-raters");
  await page.getByRole("button", { name: words.feedback("draft.next") }).click();

  await page.getByLabel(words.feedback("message.label")).fill(cast.message);
  await lookAt(page, "round-message");
  await page.getByRole("button", { name: words.feedback("draft.next") }).click();

  await expect(page.getByText(words.feedback("check.theySee"), { exact: true })).toBeVisible();
  await lookAt(page, "round-check");
  await page.getByRole("button", { name: words.feedback("check.open") }).click();
  const asked = cast.colleagues.length + cast.outside.people.length;
  await page
    .getByRole("dialog")
    .getByRole("button", { name: words.feedback("check.confirm", { count: asked }) })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: words.feedback("open.title") })).toBeVisible();
  await lookAt(page, "round-open");
}

export function otherThan(language: Language): Language {
  return language === "nl" ? "en" : "nl";
}

/** The card of a group of raters. */
function groupCard(page: Page, group: string): Locator {
  return page.getByRole("heading", { level: 2, name: group }).locator("xpath=ancestor::section[1]");
}

async function addAddresses(page: Page, group: Locator, words: Words, people: readonly Someone[], language: Language): Promise<void> {
  await group.getByLabel(words.asking("addresses.label")).fill(people.map(({ name, email }) => `${name} <${email}>`).join("\n"));
  if (language !== words.language) {
    await group.getByRole("button", { name: words.asking("addresses.language") }).click();
    await page.getByRole("option", { name: words.asking(`addresses.languages.${language}`) }).click();
  }
  await group.getByRole("button", { name: words.asking("addresses.add", { count: people.length }) }).click();
  for (const { name } of people) await expect(group.getByRole("listitem").filter({ hasText: name })).toBeVisible();
}
