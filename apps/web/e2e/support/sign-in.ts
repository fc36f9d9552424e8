import { expect, type Page } from "@playwright/test";
import type { Words } from "./words.js";

/** Becomes somebody of the demonstration organisation, as its sign-in page offers. */
export async function signInAs(page: Page, words: Words, name: string): Promise<void> {
  await page.goto("/aanmelden");
  await expect(page.getByRole("heading", { level: 1, name: words.identity("signIn.title") })).toBeVisible();
  // Only a handful is offered at first.
  await page.getByRole("button", { name: words.identity("personas.all", { count: 0 }).replace(/ \(.*/u, "") }).click();
  await page.getByRole("button", { name }).click();
  await expectPortfolio(page, words);
}

/** Where signing in leads: one's own portfolio. */
export async function expectPortfolio(page: Page, words: Words): Promise<void> {
  await chooseLanguage(page, words);
  await expect(page.getByRole("heading", { level: 1, name: words.portfolio("mine.title") })).toBeVisible();
}

/** Whoever signs in gets the language of the account, which is the organisation's until they choose another. */
async function chooseLanguage(page: Page, { language }: Words): Promise<void> {
  const account = page.getByRole("banner").getByRole("button", { expanded: false });
  await expect(account).toBeVisible();
  await expect(async () => {
    const choice = page.getByRole("button", { name: new RegExp(`^${language.toUpperCase()} `, "u") });
    if ((await page.locator("html").getAttribute("lang")) !== language) await choice.click();
    await expect(page.locator("html")).toHaveAttribute("lang", language, { timeout: 2_000 });
  }).toPass();
}
