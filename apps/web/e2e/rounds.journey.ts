import type { Page } from "@playwright/test";
import { expect, lookAt, test } from "./support/journey.js";

/** Signs in as somebody of the demonstration organisation. */
async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto("/");
  await page.evaluate(async (wanted) => {
    const { personas } = (await (await fetch("/auth/personas")).json()) as { personas: { id: string; fullName: string }[] };
    const found = personas.find(({ fullName }) => fullName === wanted);
    const headers = { "content-type": "application/json" };
    const signedIn = await fetch("/auth/persona", { method: "POST", headers, body: JSON.stringify({ id: found?.id }) });
    if (!signedIn.ok) throw new Error(`Not signed in: ${signedIn.status}`);
  }, name);
}

test("somebody who is asked finds it in one place, limits how much they are asked, and chooses what they are told", async ({ page }) => {
  await signInAs(page, "Meryem Kaya");
  await page.goto("/feedback");
  await expect(page.getByRole("heading", { name: "Gevraagd aan jou" })).toBeVisible();
  await lookAt(page, "requests");

  await page
    .getByRole("banner")
    .getByRole("link", { name: /Meldingen/u })
    .click();
  await expect(page.getByText(/vraagt jouw kijk/u).first()).toBeVisible();
  await page.getByText("Per mail", { exact: true }).nth(1).click();
  await lookAt(page, "notifications");
  await page.reload();
  await expect(page.getByRole("switch", { name: "Per mail" }).nth(1)).not.toBeChecked();

  await page.goto("/account");
  await page.getByRole("button", { name: /Open vragen tegelijk/u }).click();
  await page.getByRole("option", { name: "Geen: ik doe nu niet mee" }).click();
  await expect(page.getByRole("button", { name: /Geen: ik doe nu niet mee/u })).toBeVisible();

  const colleague = await (await page.context().browser()!.newContext()).newPage();
  await signInAs(colleague, "Ruben Dekker");
  await colleague.goto("/feedback/nieuw");
  await colleague.getByRole("button", { name: "Kies wie je vraagt" }).click();
  await expect(colleague.getByRole("group", { name: "Misschien wil je vragen" })).toBeVisible();
  await expect(colleague.getByRole("button", { name: "Vraag Meryem Kaya" })).toHaveCount(0);
  await colleague.getByRole("combobox", { name: "Zoek een collega op naam" }).first().fill("Meryem");
  await expect(colleague.getByText(/heeft nu veel op het bord/u)).toBeVisible();
});

test("the working group makes a new version, and an owner adapts the questions for one round", async ({ page }) => {
  await signInAs(page, "Samira Benali");
  await page.goto("/vragenlijsten");
  await expect(page.getByRole("heading", { level: 1, name: "Vragenlijsten" })).toBeVisible();
  await lookAt(page, "questionnaires");
  await page.getByRole("link", { name: "Nieuwe versie hiervan" }).first().click();
  await page.getByRole("button", { name: "Contact en vertrouwen" }).click();
  await page.getByRole("button", { name: "Open vragen" }).click();
  await lookAt(page, "questionnaire-editor");
  await page.getByRole("textbox", { name: "Naam van de lijst (Nederlands)" }).fill("Rondom-feedback, dit jaar");
  await page.getByRole("button", { name: "Bewaar als nieuwe versie" }).click();
  await expect(page.getByRole("heading", { name: "Rondom-feedback, dit jaar" })).toBeVisible();
  await expect(page.getByText("Niet aangeboden")).toBeVisible();

  await page.goto("/feedback/nieuw");
  await page.getByText("Contact en vertrouwen", { exact: false }).last().click();
  await page.getByText("Doet wat is afgesproken", { exact: false }).last().click();
  await page.getByRole("textbox", { name: /Eigen vraag 1/u }).fill("Wat kan ik laten?");
  await lookAt(page, "new-round-tailored");
  await page.getByRole("button", { name: "Kies wie je vraagt" }).click();
  await expect(page.getByRole("heading", { name: "Je ronde voorbereiden" })).toBeVisible();
});
