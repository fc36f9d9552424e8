import type { Page } from "@playwright/test";
import { expect, lookAt } from "../journey.js";
import type { Words } from "../words.js";
import { type Choice, fillIn } from "./answer.js";
import type { Cast } from "./cast.js";

/** What the owner thinks: modest about the first theme, sure of the second, as others see it in the rest. */
const OWN_VIEW = [2, 5, 4, 2, 4, 4, 3] as const;

/** Ends the round early, gives one's own view, and opens the report. */
export async function closeAndOpenReport(page: Page, words: Words, cast: Cast): Promise<void> {
  await page.reload();
  await page.getByRole("button", { name: words.feedback("deadline.close") }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: words.feedback("deadline.closeAct") })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: words.feedback("ready.title") })).toBeVisible({ timeout: 60_000 });
  await lookAt(page, "round-ready");

  await page.getByRole("link", { name: words.feedback("self.start") }).click();
  await expect(page.getByText(words.feedback("self.how"))).toBeVisible();
  await lookAt(page, "self");
  await page.getByRole("button", { name: words.feedback("self.begin") }).click();
  await fillIn(page, words, { choose: (screen): Choice => OWN_VIEW[screen] ?? 3, words: cast.ownWords, pictures: "self" });
  await lookAt(page, "self-save");
  await page.getByRole("button", { name: words.feedback("self.save") }).click();

  await page.getByRole("button", { name: words.feedback("ready.open") }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.report("report.title") })).toBeVisible();
}

/** Reads the report: where views meet and part, the chart and the same as a table, words without names, and who was left unnamed. */
export async function readReport(page: Page, words: Words, cast: Cast): Promise<void> {
  const place = (gap: "HIDDEN_STRENGTH" | "BLIND_SPOT") =>
    page.getByRole("heading", { level: 3, name: words.report(`gap.${gap}.title`), exact: true }).locator("xpath=..");
  await expect(place("HIDDEN_STRENGTH")).toContainText(cast.hiddenStrength);
  await expect(place("BLIND_SPOT")).toContainText(cast.blindSpot);

  const chart = page.getByRole("figure", { name: words.report("report.themesCaption") });
  await expect(chart.getByRole("img")).toBeVisible();
  await chart.getByText(words.ui("chart.asTable")).click();
  await expect(chart.getByRole("rowheader", { name: cast.blindSpot })).toBeVisible();

  await expect(chart.getByRole("columnheader", { name: words.ui("chart.self") })).toBeVisible();
  await page.getByRole("button", { name: words.report("report.radarShow") }).click();
  await expect(page.getByRole("img", { name: words.ui("chart.radar", { caption: words.report("report.themesCaption") }) })).toBeVisible();
  await expect(page.getByText(words.report("talents.mineToo"))).toBeVisible();

  for (const moment of cast.moments.slice(0, 4)) await expect(page.getByText(moment, { exact: true }).first()).toBeVisible();
  await expect(page.getByText(cast.ownWords)).toBeVisible();
  await expect(page.getByText(words.report("how.declined", { count: 1 }))).toBeVisible();
  await expect(page.getByText(cast.decline)).toBeVisible();
  const main = page.getByRole("main");
  for (const { name, email } of [...cast.colleagues, ...cast.outside.people]) {
    await expect(main, "a report names nobody").not.toContainText(name);
    await expect(main).not.toContainText(email);
  }
  await lookAt(page, "report");
}

/** Ten minutes with the report: one sentence is kept, everybody is thanked, and back. */
export async function readOn(page: Page, words: Words, cast: Cast): Promise<void> {
  await page.getByRole("link", { name: words.report("read.start") }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.reading("title") })).toBeVisible();
  const [moment = ""] = cast.moments;
  // Several people may have written the same.
  await page
    .getByRole("button", { name: words.reading("chooseThis", { text: moment.slice(0, 60) }), exact: true })
    .first()
    .click();
  await expect(page.getByText(words.reading("chosen"), { exact: true })).toBeVisible();
  await page.getByRole("button", { name: words.reading("thank"), exact: true }).click();
  await expect(page.getByText(words.reading("thanked"))).toBeVisible();
  await lookAt(page, "reading");
  await page.getByRole("link", { name: words.reading("toReport") }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.report("report.title") })).toBeVisible();
}

/** From a theme of the report to one small step, which then stands on the page of its goal with where it came from. */
export async function makeSmallStep(page: Page, words: Words, cast: Cast): Promise<void> {
  await page.getByRole("button", { name: words.report("report.stepFrom", { text: cast.blindSpot }) }).click();
  const dialog = page.getByRole("dialog", { name: words.report("step.title") });
  await dialog.getByLabel(words.report("step.intention")).fill(cast.smallStep);
  await lookAt(page, "report-step");
  await dialog.getByRole("button", { name: words.report("step.save") }).click();
  await expect(page.getByText(words.report("step.saved", { goal: cast.blindSpot }))).toBeVisible();

  await page
    .getByRole("navigation")
    .getByRole("link", { name: words.ui("shell.goals") })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: words.goals("page.title") })).toBeVisible();
  await expect(page.getByRole("heading", { name: cast.blindSpot, exact: true })).toBeVisible();
  await lookAt(page, "goals");
  const card = page.getByText(cast.smallStep).locator("xpath=ancestor::section[1]");
  await card.getByRole("link", { name: words.goals("card.log") }).click();
  await expect(page.getByRole("heading", { level: 1, name: cast.blindSpot })).toBeVisible();
  await expect(page.getByText(cast.smallStep).first()).toBeVisible();
  await expect(page.getByText(words.goals("step.source.FEEDBACK_THEME"))).toBeVisible();
  await lookAt(page, "goal");
}
