import type { Page } from "@playwright/test";
import { expect, lookAt } from "../journey.js";
import { linkIn, mailTo } from "../outbox.js";
import { expectPortfolio } from "../sign-in.js";
import type { Words } from "../words.js";
import type { Someone } from "./cast.js";

/** Somebody signs in with the link in a mail. Opening the link uses nothing up, however often; only the button does. */
export async function signInByMail(page: Page, words: Words, { email }: Someone): Promise<void> {
  await page.goto("/aanmelden");
  await expect(page.getByLabel(words.identity("mail.field"))).toBeVisible();
  await expect(page.getByRole("link", { name: words.identity("outbox.link") })).toBeVisible();
  await lookAt(page, "sign-in");
  await page.getByLabel(words.identity("mail.field")).fill(email);
  await page.getByRole("button", { name: words.identity("mail.send") }).click();
  await expect(page.getByText(words.identity("mail.sentTitle"))).toBeVisible();
  await lookAt(page, "sign-in-sent");

  const link = linkIn(await mailTo(email));
  await page
    .getByRole("link", { name: words.identity("outbox.link") })
    .first()
    .click();
  await expect(page.getByRole("link", { name: link })).toBeVisible();
  await lookAt(page, "outbox");

  // A mail scanner follows the link, and so does a curious hand.
  const scanned = await page.request.get(link);
  expect(scanned.status()).toBe(200);
  for (const time of ["first", "second"]) {
    await page.goto("about:blank");
    await page.goto(link);
    // The address itself is shown in part only: the link may have come to another.
    const domain = email.slice(email.indexOf("@"));
    await expect(page.getByRole("main").getByText(domain), `the link, opened for the ${time} time`).toBeVisible();
  }
  await lookAt(page, "sign-in-link");
  expect(page.url(), "the address bar no longer holds the secret").not.toContain("#");
  await page.getByRole("button", { name: words.identity("redeem.button") }).click();
  await expectPortfolio(page, words);

  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.getByText(words.identity("redeem.spentTitle"))).toBeVisible();
  await lookAt(page, "sign-in-link-used");
  await page.goto("/portfolio");
  await expectPortfolio(page, words);
}
