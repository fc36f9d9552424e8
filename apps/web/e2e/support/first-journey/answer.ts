import type { Page } from "@playwright/test";
import { expect, lookAt } from "../journey.js";
import type { Words } from "../words.js";

/** How often something is seen, by theme; "cannot judge" is an answer as well. */
export type Choice = 1 | 2 | 3 | 4 | 5 | "CANNOT_JUDGE";

export interface Answers {
  /** What to choose for an item of a screen, both counted from 0. */
  readonly choose: (screen: number, item: number) => Choice;
  readonly words: string;
  /** Looks at each kind of page on the way; one rater of a kind is enough. */
  readonly pictures?: string;
}

/** How many screens the form has, as it says itself on the first. */
async function screensOf(page: Page, words: Words): Promise<number> {
  const said = new RegExp(`^${words.answer("progress", { at: 1, of: "(\\d+)" })}$`);
  const text = await page.getByText(said).textContent();
  return Number(said.exec(text ?? "")?.[1]);
}

/** Goes through the screens of a form, from the first items to the last look. */
export async function fillIn(page: Page, words: Words, { choose, words: sentence, pictures }: Answers): Promise<void> {
  let hasItems = false;
  let hasWords = false;
  const screens = await screensOf(page, words);
  for (let screen = 0; screen < screens - 1; screen += 1) {
    await expect(page.getByText(words.answer("progress", { at: screen + 1, of: screens }))).toBeVisible();
    const items = await page.getByRole("radiogroup").all();
    for (const [index, item] of items.entries()) {
      const choice = choose(screen, index);
      const options = item.locator("label");
      await (choice === "CANNOT_JUDGE" ? options.last() : options.nth(choice - 1)).click();
    }
    const cards = await page.getByRole("main").getByRole("listitem").getByRole("checkbox").all();
    const isWords = items.length === 0 && cards.length === 0;
    // The boxes themselves are hidden; people press the card.
    if (cards.length > 0) await page.getByRole("main").getByRole("listitem").locator("label").first().click();
    if (isWords) await page.getByRole("textbox").first().fill(sentence);
    if (pictures && cards.length > 0) await lookAt(page, `${pictures}-talents`);
    if (pictures && items.length > 0 && !hasItems) await lookAt(page, `${pictures}-items`);
    if (pictures && isWords && !hasWords) await lookAt(page, `${pictures}-words`);
    hasItems ||= items.length > 0;
    hasWords ||= isWords;
    await page.getByRole("button", { name: words.answer("next") }).click();
  }
  await expect(page.getByText(words.answer("progress", { at: screens, of: screens }))).toBeVisible();
}

export interface Rater {
  readonly link: string;
  /** The words of the invitation's language, and of the one this rater wants to answer in. */
  readonly invitedIn: Words;
  readonly words: Words;
  readonly ownerName: string;
}

/** Opens the link of an invitation: no account and no cookie, before or after. */
async function openInvitation(page: Page, { link, invitedIn, words, ownerName }: Rater): Promise<void> {
  const title = (spoken: Words) => page.getByRole("heading", { level: 1, name: spoken.answer("welcome.title", { name: ownerName }) });
  await page.goto(link);
  await expect(title(invitedIn)).toBeVisible();
  if (words.language === invitedIn.language) return;
  await page.getByRole("banner").locator(`button[lang="${words.language}"]`).click();
  await expect(title(words)).toBeVisible();
}

async function expectNoCookie(page: Page): Promise<void> {
  expect(await page.context().cookies(), "answering sets no cookie").toEqual([]);
}

/** Answers on a phone, and sends. */
export async function answerByLink(page: Page, rater: Rater, answers: Answers): Promise<void> {
  const { words, ownerName } = rater;
  await openInvitation(page, rater);
  if (answers.pictures) await lookAt(page, `${answers.pictures}-welcome`);
  await page.getByRole("button", { name: words.answer("welcome.start") }).click();
  await fillIn(page, words, answers);
  if (answers.pictures) await lookAt(page, `${answers.pictures}-send`);
  await page.getByRole("button", { name: words.answer("send.act") }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.answer("receipt.title") })).toBeVisible();
  await expect(page.getByText(words.answer("receipt.opened", { name: ownerName }))).toBeVisible();
  if (answers.pictures) await lookAt(page, `${answers.pictures}-receipt`);
  await expectNoCookie(page);
}

/** Says no, with a word to the owner. */
export async function declineByLink(page: Page, rater: Rater, word: string): Promise<void> {
  const { words } = rater;
  await openInvitation(page, rater);
  await page.getByRole("button", { name: words.answer("welcome.decline") }).click();
  const dialog = page.getByRole("dialog", { name: words.answer("decline.title") });
  await dialog.getByRole("textbox").fill(word);
  await lookAt(page, "answer-decline");
  await dialog.getByRole("button", { name: words.answer("decline.act") }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.answer("receipt.declinedTitle") })).toBeVisible();
  await lookAt(page, "answer-declined");
  await expectNoCookie(page);
}
