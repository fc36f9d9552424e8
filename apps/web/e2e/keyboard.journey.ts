import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/journey.js";
import { talentCard } from "./support/talents.js";
import { wordsIn } from "./support/words.js";

const words = wordsIn("nl");
const OWNER = "Fatima el Amrani";
const TALENT = "Echt luisteren";
const STOPS_MAX = 80;

/** Goes through the page as somebody without a mouse does, until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < STOPS_MAX; stop += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached with ${STOPS_MAX} presses of Tab: ${target.toString()}`);
}

test("without a mouse: sign in, add a talent, and the focus comes back to where it was", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: words.ui("shell.skip") })).toBeFocused();

  await tabTo(page, page.getByRole("banner").getByRole("link", { name: words.ui("shell.signIn") }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: OWNER }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: words.portfolio("mine.title") })).toBeVisible();

  const add = page.getByRole("button", { name: words.talents("add.open") });
  const dialog = page.getByRole("dialog", { name: words.talents("add.title") });

  await test.step("opened and closed again", async () => {
    await tabTo(page, add);
    await page.keyboard.press("Enter");
    await expect(dialog.getByLabel(words.talents("add.search"))).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(add).toBeFocused();
  });

  await test.step("the keyboard stays inside while it is open", async () => {
    await page.keyboard.press("Enter");
    await expect(dialog.getByLabel(words.talents("add.search"))).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await expect(dialog.locator(":focus")).toHaveCount(1);
    await tabTo(page, dialog.getByLabel(words.talents("add.search")));
  });

  await test.step("found by typing, chosen with Enter", async () => {
    await page.keyboard.type(TALENT);
    await tabTo(page, dialog.getByRole("button", { name: TALENT }).first());
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(talentCard(page, TALENT)).toBeVisible();
    await expect(add).toBeFocused();
  });
});
