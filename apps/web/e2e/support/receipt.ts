import type { Page } from "@playwright/test";
import { expect } from "./journey.js";
import type { Words } from "./words.js";

export interface Receipt {
  readonly words: string;
  readonly address: string;
  readonly mark: string;
}

/** What stands on the receipt on the screen. */
export async function readReceipt(page: Page, words: Words): Promise<Receipt> {
  const card = page.getByRole("region", { name: words.answer("card.title") });
  await expect(card.getByRole("listitem")).toHaveCount(12);
  const list = await card.getByRole("listitem").allTextContents();
  const address = (await card.getByText("/antwoord/ontvangst#").textContent()) ?? "";
  const mark = (await card.locator("code").textContent()) ?? "";
  return { words: list.join(" "), address, mark };
}

/** Types the words, and waits until the ballot was found. */
export async function findBallot(page: Page, words: Words, receipt: Receipt): Promise<void> {
  await page.getByLabel(words.answer("words12.label")).fill(receipt.words);
  await page.getByRole("button", { name: words.answer("words12.act") }).click();
  await expect(page.getByText(words.answer("visit.foundTitle"))).toBeVisible();
}
