import type { Page } from "@playwright/test";
import { expect, lookAt, test } from "./support/journey.js";
import { signInAs } from "./support/sign-in.js";
import { type Language, type Words, wordsIn } from "./support/words.js";

/** States that a round passes in seconds, or that nobody wishes for: the API's answer is changed on its way to the page. */
const STATES = {
  CLOSED: (words: Words) => words.feedback("closing.title"),
  TOO_FEW: (words: Words) => words.feedback("tooFew.title"),
  CANCELLED: (words: Words) => words.feedback("cancelled.title"),
  KEYS_LOST: (words: Words) => words.feedback("keysLost.title"),
} as const;

for (const language of ["nl", "en"] as const satisfies readonly Language[]) {
  const words = wordsIn(language);

  test(`a round says in ${language} what became of it, also when it came to nothing`, async ({ visit }) => {
    const page = await visit({ language });
    await signInAs(page, words, "Noor de Vries");
    await page.goto("/feedback");
    const round = await page.getByRole("main").locator('a[href^="/feedback/"]:not([href$="/nieuw"])').first().getAttribute("href");
    const id = /^\/feedback\/([\w-]{36})/u.exec(round ?? "")?.[1];
    expect(id, "a round of the demonstration").toBeDefined();
    for (const [state, title] of Object.entries(STATES)) {
      await pretend(page, state);
      await page.goto(`/feedback/${id}`);
      await expect(page.getByRole("heading", { name: title(words) })).toBeVisible();
      await lookAt(page, `round-${state.toLowerCase()}`);
    }
  });

  test(`somebody who acts as HR is told so in ${language} on every page`, async ({ visit }) => {
    const page = await visit({ language });
    await signInAs(page, words, "Femke Postma");
    await page.goto("/account");
    await page.getByRole("button", { name: words.identity("actAs.HR.start") }).click();
    await expect(page.getByRole("button", { name: words.identity("actAs.back") })).toBeVisible();
    await lookAt(page, "acting-account");
    await page.goto("/portfolio");
    await expect(page.getByText(words.identity("actAs.HR.now"))).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: words.ui("shell.asYourself.title") })).toBeVisible();
    await lookAt(page, "acting-elsewhere");
  });
}

async function pretend(page: Page, state: string): Promise<void> {
  await page.unroute("**/graphql");
  await page.route("**/graphql", async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as { data?: { feedbackRound?: Record<string, unknown> | null } };
    if (answer.data?.feedbackRound) Object.assign(answer.data.feedbackRound, { state, report: null });
    await route.fulfill({ response, json: answer });
  });
}
