import type { Page } from "@playwright/test";
import { expect, lookAt } from "../journey.js";
import { signInAs } from "../sign-in.js";
import type { Words } from "../words.js";
import type { Cast } from "./cast.js";

/** An administrator brings a list of people: its mistake is shown with its place, and nothing happens before the list is mended. */
export async function importPeople(page: Page, words: Words, cast: Cast): Promise<void> {
  await signInAs(page, words, cast.administrator);
  await page.getByRole("link", { name: words.ui("shell.administration") }).click();
  await page.getByRole("link", { name: words.administration("people.list") }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.identity("people.title") })).toBeVisible();
  await lookAt(page, "people");

  await upload(page, words, cast.list.wrong);
  await expect(page.getByRole("heading", { name: words.identity("people.problems.title", { count: 1 }) })).toBeVisible();
  const problem = page.getByRole("row").filter({ hasText: words.identity("people.rules.notAnAddress") });
  await expect(problem).toContainText(String(cast.list.mistakeAt.line));
  await expect(problem).toContainText(cast.list.mistakeAt.column);
  await expect(page.getByRole("button", { name: words.identity("people.decide.apply") })).toBeDisabled();
  await lookAt(page, "people-problem");
  await page.getByRole("button", { name: words.identity("people.decide.discard") }).click();

  await upload(page, words, cast.list.mended);
  const joining = words.identity("people.groups.JOIN", { count: cast.colleagues.length + 1 });
  await page.getByRole("tab", { name: joining }).click();
  await expect(page.getByRole("row").filter({ hasText: cast.owner.name })).toBeVisible();
  await lookAt(page, "people-plan");
  // Whoever is not in this list works in another part of the organisation, and stays.
  await page.getByRole("checkbox").uncheck({ force: true });
  await page.getByRole("button", { name: words.identity("people.decide.apply") }).click();
  await expect(page.getByText(words.identity("people.outcome.applied"))).toBeVisible();
  await lookAt(page, "people-done");
}

async function upload(page: Page, words: Words, list: string): Promise<void> {
  await expect(page.getByRole("button", { name: words.ui("file.choose") })).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(list, "utf8") });
  await page.getByRole("button", { name: words.identity("people.upload.send") }).click();
  await expect(page.getByRole("heading", { name: words.identity("people.plan.title") })).toBeVisible();
}
