import type { Page } from "@playwright/test";
import { declineByLink } from "./support/first-journey/answer.js";
import { expect, lookAt, test } from "./support/journey.js";
import { linkIn, mailTo } from "./support/outbox.js";
import { openQuickRound } from "./support/quick-round.js";
import { findBallot, readReceipt } from "./support/receipt.js";
import { signInAs } from "./support/sign-in.js";
import { wordsIn } from "./support/words.js";

const words = wordsIn("nl");
const OWNER = "Eva Meijer";
const GROUP = "Samenwerkingspartner";
const PARTNERS = ["Rosa", "Bram", "Cor", "Dina", "Els", "Fien"].map((name) => ({
  name: `${name} de Blind`,
  email: `${name.toLowerCase()}.blind@voorbeeld.test`,
}));
const SCREENS = 12;

test("a blind answer is changed with twelve words on a second device, taken back on a third, and a round is called off", async ({
  page,
  visit,
}) => {
  test.setTimeout(240_000);
  await signInAs(page, words, OWNER);
  await test.step("a round opens, blind by default", () => openQuickRound(page, words, GROUP, PARTNERS));
  const linkOf = async (rater: number) => linkIn(await mailTo(PARTNERS[rater]?.email ?? ""));

  const phone = await visit({ language: "nl", hasPhone: true });
  const submitted: string[] = [];
  phone.on("request", (request) => {
    if (request.url().endsWith("/answer/submit")) submitted.push(request.postData() ?? "");
  });
  const link = await linkOf(0);
  await test.step("somebody answers on a phone", async () => {
    await phone.goto(link);
    await phone.getByRole("button", { name: words.answer("welcome.start") }).click();
    await phone.getByRole("radiogroup").first().locator("label").nth(3).click();
    await goToSending(phone, async () => {
      await phone.getByRole("textbox").first().fill("Toen ik op 12 maart met Karin sprak, luisterde je echt.");
      await expect(phone.getByText(words.answer("telling.title", { name: OWNER }))).toBeVisible();
      await phone.getByText(words.answer("sign.check")).first().click();
      await phone.getByLabel(words.answer("sign.name")).fill("Rosa de Blind");
      await lookAt(phone, "answer-words-telling");
    });
    await expect(phone.getByText("— Rosa de Blind")).toBeVisible();
    await lookAt(phone, "answer-send-among");
    await phone.getByRole("button", { name: words.answer("send.act") }).click();
    await expect(phone.getByRole("heading", { level: 1, name: words.answer("receipt.title") })).toBeVisible();
    const token = /#([\w-]+)\./u.exec(link)?.[1] ?? "no token";
    expect(submitted, "one request, and nothing of the link in it").toHaveLength(1);
    expect(submitted[0]).not.toContain(token);
  });
  const receipt = await readReceipt(phone, words);
  await test.step("sees that the sealed answer is in the box", async () => {
    await phone.getByRole("button", { name: words.answer("check.act") }).click();
    await expect(phone.getByText(words.answer("check.SAME.title"))).toBeVisible();
    await lookAt(phone, "receipt");
    await phone.context().close();
  });

  await test.step("changes the answer on another device, without the link", async () => {
    const tablet = await visit({ language: "nl" });
    await tablet.goto(receipt.address);
    await expect(tablet.getByRole("heading", { level: 1, name: words.answer("lookup.title") })).toBeVisible();
    await lookAt(tablet, "receipt-words");
    await findBallot(tablet, words, receipt);
    await lookAt(tablet, "receipt-found");
    await tablet.getByRole("button", { name: words.answer("visit.again") }).click();
    await tablet.getByRole("button", { name: words.answer("welcome.start") }).click();
    await tablet.getByRole("radiogroup").first().locator("label").nth(4).click();
    await goToSending(tablet);
    await tablet.getByRole("button", { name: words.answer("send.act") }).click();
    await expect(tablet.getByRole("heading", { level: 1, name: words.answer("receipt.title") })).toBeVisible();
    const second = await readReceipt(tablet, words);
    expect(second.words).toBe(receipt.words);
    expect(second.mark).not.toBe(receipt.mark);
    await tablet.context().close();
  });

  await test.step("and takes it back on a third, where the link gives no second token", async () => {
    const laptop = await visit({ language: "nl" });
    await laptop.goto(link);
    await expect(laptop.getByRole("heading", { level: 1, name: words.answer("elsewhere.title") })).toBeVisible();
    await lookAt(laptop, "answer-elsewhere");
    await findBallot(laptop, words, receipt);
    await laptop.getByRole("button", { name: words.answer("visit.withdraw") }).click();
    await laptop
      .getByRole("dialog")
      .getByRole("button", { name: words.answer("visit.withdraw") })
      .click();
    await expect(laptop.getByRole("heading", { level: 1, name: words.answer("withdrawn.title") })).toBeVisible();
    await lookAt(laptop, "answer-withdrawn");
    await laptop.context().close();
  });

  await test.step("another says no", async () => {
    const other = await visit({ language: "nl", hasPhone: true });
    await declineByLink(other, { link: await linkOf(1), words, invitedIn: words, ownerName: OWNER }, "geen tijd");
    await other.context().close();
  });

  await test.step("the owner calls the round off, and the next link says so", async () => {
    await page.getByRole("button", { name: words.feedback("cancel.open.button") }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: words.feedback("cancel.open.act") })
      .click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    const late = await visit({ language: "nl", hasPhone: true });
    await late.goto(await linkOf(2));
    await expect(late.getByRole("heading", { level: 1, name: words.answer("state.CANCELLED.title") })).toBeVisible();
    await lookAt(late, "answer-cancelled");
    await late.context().close();
  });
});

/** Leaves the rest open; where sending waits, "continue" is no more. */
async function goToSending(page: Page, write?: () => Promise<void>): Promise<void> {
  const send = page.getByRole("button", { name: words.answer("send.act") });
  const next = page.getByRole("button", { name: words.answer("next"), exact: true });
  for (let screen = 0; screen < SCREENS; screen += 1) {
    await expect(send.or(next).first()).toBeVisible();
    if (await send.isVisible()) return;
    if (write && (await page.getByRole("textbox").count()) > 0) await write();
    await next.click();
  }
}
