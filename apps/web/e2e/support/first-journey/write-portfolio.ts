import type { Page } from "@playwright/test";
import { expect, lookAt } from "../journey.js";
import { addOwnTalent, addTalent, talentCard } from "../talents.js";
import type { Words } from "../words.js";
import type { Cast } from "./cast.js";

const KINDS = ["HEADLINE", "CRAFT", "FOCUS", "PASSION", "PLEASURE"] as const;

/** A headline, four short texts, two talents with where they show, and a goal with a first step; all of it is still there after reloading. */
export async function writePortfolio(page: Page, words: Words, cast: Cast): Promise<void> {
  const saved = page.getByText(words.ui("autosave.status.saved"), { exact: true });
  const textOf = (kind: (typeof KINDS)[number]) => page.getByRole("textbox", { name: words.portfolio(`text.${kind}.label`) });
  await lookAt(page, "portfolio-empty");
  for (const [index, kind] of KINDS.entries()) {
    await textOf(kind).fill(cast.texts[kind]);
    await textOf(kind).blur();
    await expect(saved).toHaveCount(index + 1);
  }
  for (const talent of cast.talents) {
    await (talent.isOwnWords ? addOwnTalent : addTalent)(page, words, talent.name);
    const card = talentCard(page, talent.name);
    const note = card.getByRole("textbox", { name: words.talents("note") });
    await note.fill(talent.note);
    await note.blur();
    await expect(card.getByText(words.ui("autosave.status.saved"), { exact: true })).toBeVisible();
  }
  await page.getByRole("button", { name: words.goals("new.open") }).click();
  const dialog = page.getByRole("dialog", { name: words.goals("new.title") });
  await dialog.getByLabel(words.goals("new.goal")).fill(cast.goal.title);
  await dialog.getByLabel(words.goals("new.why")).fill(cast.goal.why);
  await dialog.getByLabel(words.goals("new.step")).fill(cast.goal.step);
  await lookAt(page, "goal-new");
  await dialog.getByRole("button", { name: words.goals("new.save") }).click();
  await expect(page.getByRole("heading", { level: 3, name: cast.goal.title })).toBeVisible();

  await page.reload();
  await expect(textOf("HEADLINE")).toHaveValue(cast.texts.HEADLINE);
  await expect(page.getByText(cast.goal.step)).toBeVisible();
  await lookAt(page, "portfolio");
}
