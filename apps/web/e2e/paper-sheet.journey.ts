import { expect, lookAt, test } from "./support/journey.js";
import { openDraft } from "./support/quick-round.js";
import { readReceipt } from "./support/receipt.js";
import { signInAs } from "./support/sign-in.js";
import { wordsIn } from "./support/words.js";

const words = wordsIn("nl");
const OWNER = "Thijs Bos";
const SHEETS = 6;

test("people without e-mail answer in easy language with the code on a sheet of paper", async ({ page, visit }) => {
  test.setTimeout(240_000);
  await signInAs(page, words, OWNER);
  await test.step("the owner asks six clients on paper", async () => {
    await page.goto("/feedback/nieuw");
    await page.getByRole("button", { name: words.feedback("new.start") }).click();
    const card = page.getByRole("heading", { level: 2, name: /^Cliënt/u }).locator("xpath=ancestor::section[1]");
    await card.getByLabel(words.sheets("add.label")).fill(String(SHEETS));
    await card.getByRole("button", { name: words.sheets("add.act", { count: SHEETS }) }).click();
    await expect(card.getByRole("listitem")).toHaveCount(SHEETS);
    await openDraft(page, words, SHEETS);
  });

  const code = await test.step("and prints a sheet for each", async () => {
    await page.getByRole("link", { name: words.sheets("link.act") }).click();
    await expect(page.getByRole("heading", { level: 1, name: words.sheets("title") })).toBeVisible();
    const sheets = page.getByRole("article");
    await expect(sheets).toHaveCount(SHEETS);
    await expect(sheets.getByRole("img", { name: words.sheets("print.qr") })).toHaveCount(SHEETS);
    await lookAt(page, "sheets");
    const typed = (await sheets.first().locator("strong").textContent()) ?? "";
    expect(typed).toMatch(/^([0-9A-Z]{5} ){3}[0-9A-Z]{5}$/u);
    return typed;
  });

  const tablet = await visit({ language: "nl", hasPhone: true });
  await test.step("somebody types the code, in small letters, and answers", async () => {
    await tablet.goto("/antwoord");
    await lookAt(tablet, "answer-code");
    await tablet.getByLabel(words.answer("code.label")).fill(code.toLowerCase());
    await tablet.getByRole("button", { name: words.answer("next") }).click();
    await tablet.getByRole("button", { name: words.answer("welcome.start") }).click();
    const send = tablet.getByRole("button", { name: words.answer("send.act") });
    for (let screen = 0; screen < 12 && !(await send.isVisible()); screen += 1) {
      const item = tablet.getByRole("radiogroup");
      if ((await item.count()) > 0) await item.locator("label").first().click();
      if (screen === 0) await lookAt(tablet, "answer-easy-aloud");
      await tablet.getByRole("button", { name: words.answer("next"), exact: true }).click();
      await expect(tablet.getByText(words.answer("progress", { at: screen + 2, of: 0 }).replace(/ 0$/u, ""))).toBeVisible();
    }
    await send.click();
    await expect(tablet.getByRole("heading", { level: 1, name: words.answer("receipt.title") })).toBeVisible();
    expect((await readReceipt(tablet, words)).words.split(" ")).toHaveLength(12);
  });

  await test.step("the same code answers no second time", async () => {
    const other = await visit({ language: "nl", hasPhone: true });
    await other.goto("/antwoord");
    await other.getByLabel(words.answer("code.label")).fill(code);
    await other.getByRole("button", { name: words.answer("next") }).click();
    await other.getByRole("button", { name: words.answer("welcome.decline") }).click();
    const dialog = other.getByRole("dialog", { name: words.answer("decline.title") });
    await dialog.getByRole("button", { name: words.answer("decline.act") }).click();
    await expect(dialog.getByText(words.answer("problem.TOKEN_SPENT.title"))).toBeVisible();
  });
});
