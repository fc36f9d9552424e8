import type { Browser, Page } from "@playwright/test";
import { expect, lookAt, test } from "./support/journey.js";

interface Persona {
  readonly id: string;
  readonly fullName: string;
}

/** Somebody without a portfolio yet; another one on each kind of screen, so that the two runs do not meet. */
const owner = (): string => (test.info().project.name === "phone" ? "Lotte Smit" : "Joris de Boer");

/** Signs in as somebody of the demonstration organisation. */
async function signInAs(page: Page, name: string): Promise<Persona> {
  await page.goto("/");
  return page.evaluate(async (wanted) => {
    const answer = (await (await fetch("/auth/personas")).json()) as { personas: Persona[] };
    const found = answer.personas.find(({ fullName }) => fullName === wanted);
    if (!found) throw new Error(`There is no ${wanted}.`);
    const headers = { "content-type": "application/json" };
    const signedIn = await fetch("/auth/persona", { method: "POST", headers, body: JSON.stringify({ id: found.id }) });
    if (!signedIn.ok) throw new Error(`Not signed in: ${signedIn.status}`);
    return found;
  }, name);
}

/** Another colleague, in a browser of their own. */
async function colleague(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, name);
  return page;
}

/** Opens an address and waits for its page. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Waits until a field says that it is saved. */
async function saved(page: Page): Promise<void> {
  await expect(page.getByText("Bewaard", { exact: true }).first()).toBeVisible();
}

test.describe.configure({ mode: "serial" });

test("somebody new writes a text, names two talents and begins a goal", async ({ page }) => {
  await signInAs(page, owner());
  await open(page, "/portfolio");
  await lookAt(page, "portfolio-empty");
  await page.getByRole("textbox", { name: "Jouw kopregel" }).fill("Helpende met oog voor wat niet gezegd wordt");
  await saved(page);

  await page.getByRole("button", { name: "Voeg een talent toe" }).click();
  await page.getByRole("textbox", { name: "Zoek of schrijf" }).fill("rust bewaren");
  await page.getByRole("button", { name: /^Rust bewaren/u }).click();
  await expect(page.getByRole("heading", { name: "Rust bewaren" })).toBeVisible();
  await page.getByRole("button", { name: "Voeg een talent toe" }).click();
  await page.getByRole("textbox", { name: "Zoek of schrijf" }).fill("Zingen tijdens de was");
  await page.getByRole("button", { name: /in eigen woorden/u }).click();
  await expect(page.getByRole("heading", { name: "Zingen tijdens de was" })).toBeVisible();

  await page.getByRole("button", { name: "Nieuw doel" }).click();
  await page.getByRole("textbox", { name: "Waar wil je naartoe?" }).fill("Vaker mijn mening zeggen");
  await page.getByRole("textbox", { name: /eerste kleine stap/u }).fill("In het overleg één ding zeggen");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText("In het overleg één ding zeggen")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Jouw kopregel" })).toHaveValue("Helpende met oog voor wat niet gezegd wordt");
  await lookAt(page, "portfolio");
});

test("a talent that is taken out can be put back", async ({ page }) => {
  await signInAs(page, owner());
  await open(page, "/portfolio");
  await page.getByRole("button", { name: "Meer voor Zingen tijdens de was" }).click();
  await page.getByRole("menuitem", { name: "Haal weg" }).click();
  await expect(page.getByRole("heading", { name: "Zingen tijdens de was" })).toBeHidden();
  await page.getByRole("button", { name: "Maak ongedaan" }).click();
  await expect(page.getByRole("heading", { name: "Zingen tijdens de was" })).toBeVisible();
});

test("sharing shows one thing to one colleague, who is told that it is seen, until it is taken back", async ({ page, browser }) => {
  const { id, fullName } = await signInAs(page, owner());
  const sem = await colleague(browser, "Sem Bakker");
  const iris = await colleague(browser, "Iris Jansen");
  const portfolio = `/collega/${id}`;

  await open(page, "/portfolio");
  await page.getByRole("button", { name: /^Rust bewaren: Alleen jij/u }).click();
  await page.getByText("Mensen die ik kies").click();
  await page.getByRole("combobox", { name: "Zoek een collega" }).fill("Sem");
  await page.getByRole("option", { name: /Sem Bakker/u }).click();
  await lookAt(page, "share-dialog");
  await page.getByRole("button", { name: "Bewaar deze keuze" }).click();
  await expect(page.getByRole("button", { name: /^Rust bewaren: 1 persoon/u })).toBeVisible();

  await open(sem, portfolio);
  await expect(sem.getByText(`${fullName} ziet dat je hier bent`)).toBeVisible();
  await expect(sem.getByRole("heading", { name: "Rust bewaren" })).toBeVisible();
  await expect(sem.getByRole("heading", { name: "Zingen tijdens de was" })).toBeHidden();
  await lookAt(sem, "colleague");
  await open(iris, portfolio);
  await expect(iris.getByRole("heading", { name: "Rust bewaren" })).toBeHidden();

  await open(page, "/portfolio/zoals-een-ander");
  await expect(page.getByRole("heading", { name: "Rust bewaren" })).toBeHidden();
  await page.getByRole("combobox", { name: "Kijk als iemand in het bijzonder" }).fill("Sem");
  await page.getByRole("option", { name: /Sem Bakker/u }).click();
  await expect(page.getByRole("heading", { name: "Rust bewaren" })).toBeVisible();
  await lookAt(page, "preview");

  await open(page, "/portfolio/wie-keek");
  await expect(page.getByRole("rowheader", { name: "Sem Bakker" })).toBeVisible();
  await lookAt(page, "visits");

  await open(page, "/portfolio/gedeeld");
  await lookAt(page, "shared");
  await page.getByRole("button", { name: "Stop met delen van Rust bewaren" }).click();
  await expect(page.getByRole("heading", { name: "Je deelt nog niets" })).toBeVisible();
  await sem.reload();
  await expect(sem.getByRole("heading", { name: "Hier is niets te zien" })).toBeVisible();
  await Promise.all([sem, iris].map((other) => other.context().close()));
});

test("a step is logged and the next one taken in the same breath", async ({ page }) => {
  await signInAs(page, owner());
  await open(page, "/doelen");
  await lookAt(page, "goals");
  await page.getByRole("link", { name: "Hoe ging het?" }).click();
  await page.getByRole("textbox", { name: "Wat werkt?" }).fill("Vooraf opschrijven");
  await page.getByRole("textbox", { name: "Wat werkt niet?" }).fill("Wachten tot het einde");
  await page.getByRole("textbox", { name: "Wat wordt de volgende stap?" }).fill("Als eerste iets zeggen");
  await page.getByRole("heading", { level: 1 }).click();
  await expect(page.getByText("Bewaard", { exact: true })).toHaveCount(3);
  await lookAt(page, "goal");
  await page.getByRole("button", { name: "Deze stap is gezet" }).click();
  await expect(page.getByRole("textbox", { name: "Mijn volgende stap" })).toHaveValue("Als eerste iets zeggen");
  await lookAt(page, "goal-next-step");
  await page.getByRole("button", { name: "Ga verder" }).click();
  await expect(page.getByRole("heading", { name: "Eerdere stappen" })).toBeVisible();
  await expect(page.getByText("Vooraf opschrijven")).toBeVisible();
  await expect(page.getByText("Als eerste iets zeggen").first()).toBeVisible();
  await page.getByRole("button", { name: "Vier het" }).click();
  await expect(page.getByText("Dit doel heb je gevierd")).toBeVisible();
});

test.describe("in English", () => {
  test.use({ locale: "en-GB" });
  test("the same pages speak English", async ({ page }) => {
    await signInAs(page, "Noor de Vries");
    await open(page, "/portfolio");
    // Whoever signs in gets the language of the account, and it is kept there: Dutch again at the end.
    await page.getByRole("button", { name: "EN English" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "My portfolio" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Deep listening" })).toBeVisible();
    await lookAt(page, "portfolio");
    await page.getByRole("button", { name: "NL Nederlands" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Mijn portfolio" })).toBeVisible();
  });
});
