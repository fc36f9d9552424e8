import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test as base } from "@playwright/test";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

export { expect } from "@playwright/test";

const PICTURES = fileURLToPath(new URL("../../../../test-results/pages/", import.meta.url));
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SCHEMES = ["light", "dark"] as const;

/** A refused request is the page's to show; the browser's own line about it is not a defect. */
const ABOUT_A_RESPONSE = /Failed to load resource: the server responded with a status of 4\d\d/u;

/** A journey also fails on an uncaught error or anything the browser reports, such as a breach of the content security policy. */
export const test = base.extend<{ quietBrowser: undefined }>({
  quietBrowser: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on("weberror", (error) => complaints.push(String(error.error())));
      context.on("console", (message) => {
        if (message.type() === "error" && !ABOUT_A_RESPONSE.test(message.text())) complaints.push(message.text());
      });
      await use(undefined);
      expect(complaints, "what the browser complained about").toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Looks at a page in light and dark: no accessibility violation, nothing wider than the screen, and a picture kept under
 * `test-results/pages/<language>-<scheme>-<width>/<name>.png`.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await takePicture(page, name, colorScheme);
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
    expect(found, `accessibility of ${name} (${colorScheme})`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
  // A phone zooms out instead of scrolling, so what counts is the width we asked for.
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${name} must not be wider than the screen`).toBeLessThanOrEqual(page.viewportSize()?.width ?? width);
}

async function takePicture(page: Page, name: string, scheme: string): Promise<void> {
  const language = (await page.locator("html").getAttribute("lang")) ?? "none";
  const width = page.viewportSize()?.width ?? 0;
  const directory = `${PICTURES}${language.slice(0, 2)}-${scheme}-${width}`;
  await mkdir(directory, { recursive: true });
  await page.screenshot({ path: `${directory}/${name}.png`, fullPage: true });
}
