import type { Page } from "@playwright/test";
import { expect, lookAt, test } from "./support/journey.js";
import { signInAs } from "./support/sign-in.js";
import { wordsIn } from "./support/words.js";

const words = wordsIn("nl");
const FIRST = "Verpleegkundige die eerst de gordijnen opendoet";
const SECOND = "Verpleegkundige die graag een omweg neemt";

test("two tabs: whoever writes second sees both texts, and neither is lost", async ({ page, context }) => {
  await signInAs(page, words, "Bram van der Berg");
  const headline = (tab: Page) => tab.getByRole("textbox", { name: words.portfolio("text.HEADLINE.label") });
  const saved = words.ui("autosave.status.saved");
  const other = await context.newPage();
  await other.goto("/portfolio");
  await expect(headline(other)).toBeVisible();

  await headline(page).fill(FIRST);
  await expect(page.getByText(saved, { exact: true })).toBeVisible();

  await headline(other).fill(SECOND);
  await expect(other.getByText(words.ui("autosave.conflict"))).toBeVisible();
  await expect(headline(other)).toHaveValue(SECOND);
  await expect(other.getByRole("region", { name: words.ui("autosave.theirs") })).toContainText(FIRST);
  await lookAt(other, "conflict");

  await other.getByRole("button", { name: words.ui("autosave.keepMine") }).click();
  await expect(other.getByText(saved, { exact: true })).toBeVisible();

  await page.reload();
  await expect(headline(page)).toHaveValue(SECOND);
  await page.getByRole("button", { name: words.portfolio("history.open") }).click();
  const history = page.getByRole("dialog", { name: words.portfolio("history.title") });
  await expect(history).toContainText(FIRST);
  await lookAt(page, "earlier-versions");
});
