import { expect, lookAt, test } from "./support/journey.js";
import { signInAs } from "./support/sign-in.js";
import { addOwnTalent, addTalent } from "./support/talents.js";
import { wordsIn } from "./support/words.js";

const words = wordsIn("nl");
const OWNER = "Eva Meijer";
const COLLEAGUE = "Thijs Bos";
const SHARED = "Echt luisteren";
const PRIVATE = "Stilte laten vallen";

test("a talent is seen by a colleague while it is shared, and no longer", async ({ page, visit }) => {
  await signInAs(page, words, OWNER);
  await addTalent(page, words, SHARED);
  await addOwnTalent(page, words, PRIVATE);

  await test.step("share one of two talents with the whole organisation", async () => {
    await page
      .getByRole("button", { name: words.portfolio("share.open", { name: SHARED, state: words.portfolio("share.state.PRIVATE") }) })
      .click();
    const dialog = page.getByRole("dialog", { name: words.portfolio("share.title", { name: SHARED }) });
    await dialog.getByText(words.portfolio("share.audience.ORGANISATION.name"), { exact: true }).click();
    await lookAt(page, "share-dialog");
    await dialog.getByRole("button", { name: words.portfolio("share.save") }).click();
    await expect(page.getByText(words.portfolio("share.done.ORGANISATION", { name: SHARED }))).toBeVisible();
  });

  await test.step("see it as a colleague sees it", async () => {
    await page.getByRole("link", { name: words.portfolio("mine.preview") }).click();
    await expect(page.getByRole("heading", { level: 1, name: words.portfolio("preview.title") })).toBeVisible();
    await expect(page.getByRole("heading", { level: 3, name: SHARED })).toBeVisible();
    await expect(page.getByText(PRIVATE)).toHaveCount(0);
    await lookAt(page, "preview");
  });

  const colleague = await visit({ language: "nl", hasPhone: true });
  await test.step("a colleague finds the owner by name and sees only that", async () => {
    await signInAs(colleague, words, COLLEAGUE);
    await colleague.getByRole("link", { name: words.ui("shell.colleagues") }).click();
    await expect(colleague.getByText(words.portfolio("colleagues.notice"))).toBeVisible();
    await lookAt(colleague, "colleagues");
    await colleague.getByLabel(words.portfolio("colleagues.search")).fill("eva mei");
    await colleague.getByRole("option", { name: OWNER }).click();
    await expect(colleague.getByRole("heading", { level: 1, name: OWNER })).toBeVisible();
    await expect(colleague.getByRole("heading", { level: 3, name: SHARED })).toBeVisible();
    await expect(colleague.getByText(PRIVATE)).toHaveCount(0);
    await expect(colleague.getByText(words.portfolio("colleague.seen", { name: OWNER }))).toBeVisible();
    await lookAt(colleague, "colleague");
  });

  await test.step("the owner sees who looked", async () => {
    await page.goto("/portfolio/wie-keek");
    await expect(page.getByRole("row").filter({ hasText: COLLEAGUE })).toBeVisible();
    await lookAt(page, "visits");
  });

  await test.step("taken back, it is gone at the colleague's next look", async () => {
    await page.goto("/portfolio/gedeeld");
    await expect(page.getByRole("heading", { level: 2, name: SHARED })).toBeVisible();
    await lookAt(page, "shared");
    await page.getByRole("button", { name: words.portfolio("shared.stopOf", { name: SHARED }) }).click();
    await expect(page.getByText(words.portfolio("shared.empty"))).toBeVisible();
    await colleague.reload();
    await expect(colleague.getByText(words.portfolio("colleague.empty", { name: OWNER }))).toBeVisible();
    await expect(colleague.getByText(SHARED)).toHaveCount(0);
    await lookAt(colleague, "colleague-shares-nothing");
  });
});
