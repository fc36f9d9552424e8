import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test as base } from "@playwright/test";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Language } from "./words.js";

export { expect } from "@playwright/test";

const PICTURES = fileURLToPath(new URL("../../../../test-results/pages/", import.meta.url));
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const DESK = { width: 1280, height: 800 } as const;
const SCHEMES = ["light", "dark"] as const;

/** A refused request is the page's to show; the browser's own line about it is not a defect. */
const ABOUT_A_RESPONSE = /Failed to load resource: the server responded with a status of 4\d\d/u;

/** How somebody comes to the product. */
interface Visitor {
  /** The browser's own language; the product follows it. */
  readonly language: Language;
  /** A phone held upright instead of a desk. */
  readonly hasPhone?: boolean;
}

interface JourneyFixtures {
  /** A browser of somebody else: its own cookies and storage, both empty. */
  readonly visit: (visitor: Visitor) => Promise<Page>;
}

const LOCALE = { nl: "nl-NL", en: "en-GB" } as const;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** A journey also fails on an uncaught error or anything a browser reports, such as a breach of the content security policy. */
export const test = base.extend<JourneyFixtures & { readonly quietBrowser: Complaints }>({
  quietBrowser: [
    async ({ context }, use) => {
      const complaints = new Complaints();
      complaints.listenTo(context);
      await use(complaints);
      expect(complaints.found, "what the browser complained about").toEqual([]);
    },
    { auto: true },
  ],
  visit: async ({ browser, baseURL, quietBrowser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ language, hasPhone }) => {
      const context = await browser.newContext({
        baseURL,
        locale: LOCALE[language],
        timezoneId: "Europe/Amsterdam",
        reducedMotion: "reduce",
        ...(hasPhone ? PHONE : { viewport: DESK }),
      });
      contexts.push(context);
      quietBrowser.listenTo(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

class Complaints {
  readonly found: string[] = [];

  listenTo(context: BrowserContext): void {
    context.on("weberror", (error) => this.found.push(String(error.error())));
    context.on("console", (message) => {
      if (message.type() === "error" && !ABOUT_A_RESPONSE.test(message.text())) this.found.push(message.text());
    });
  }
}

/**
 * Looks at a page on a phone and on a desk, in light and dark: no accessibility violation, nothing wider than the screen, and a
 * picture kept under `test-results/pages/<language>-<scheme>-<width>/<name>.png`.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
  const own = page.viewportSize();
  // A run on a phone goes past the same pages: once more on a desk would show nothing new.
  const screens = base.info().project.name === "phone" ? [PHONE.viewport] : [PHONE.viewport, DESK];
  // One language is enough to see every page in all its colours.
  const isBrief = (await languageOf(page)) !== "nl";
  for (const screen of screens) {
    await fitTo(page, screen);
    const { width } = screen;
    // Each layout and each set of colours is scanned once: scanning is what takes the time.
    const scanned = width === PHONE.viewport.width ? "light" : "dark";
    for (const colorScheme of SCHEMES) {
      if (isBrief && colorScheme !== scanned) continue;
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      if (colorScheme === scanned) await expectAccessible(page, `${name} (${width}, ${colorScheme})`);
      await takePicture(page, name, colorScheme, width);
    }
    // A phone zooms out instead of scrolling, so what counts is the width we asked for.
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed, `${name} must not be wider than the screen`).toBeLessThanOrEqual(width);
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  if (own) await page.setViewportSize(own);
}

/** As long as the page, so that bars that stay at an edge cover nothing; a dialogue belongs to a window as it is. */
async function fitTo(page: Page, { width, height }: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize({ width, height });
  if ((await page.getByRole("dialog").count()) > 0) return;
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, length) });
}

async function expectAccessible(page: Page, what: string): Promise<void> {
  let found = await scan(page);
  if (found.length > 0) {
    // A message that leaves or a list that is read again while the scan runs is not yet the page: what counts is the page at rest.
    await page.waitForTimeout(1_000);
    found = await scan(page);
  }
  expect.soft(found, `accessibility of ${what}`).toEqual([]);
}

async function scan(page: Page): Promise<string[]> {
  await settle(page);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** Other colours come gradually, and a colour halfway has a contrast of its own: what is under way is brought to its end. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  });
}

async function takePicture(page: Page, name: string, scheme: string, width: number): Promise<void> {
  const directory = `${PICTURES}${await languageOf(page)}-${scheme}-${width}`;
  await mkdir(directory, { recursive: true });
  await settle(page);
  await page.screenshot({ path: `${directory}/${name}.png` });
}

async function languageOf(page: Page): Promise<string> {
  return ((await page.locator("html").getAttribute("lang")) ?? "none").slice(0, 2);
}
