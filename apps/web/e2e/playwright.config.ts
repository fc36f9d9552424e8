import { defineConfig } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { PRODUCT_URL } from "./support/product-variables.js";

const root = new URL("../../../", import.meta.url);
const inRoot = (path: string): string => fileURLToPath(new URL(path, root));

const CHROMIUM_FLAGS = [
  // No request may leave the machine, and no answer may depend on one.
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  // Chromium refuses its sandbox to root.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** The journeys: the real product on a fresh database, in a real browser, on a phone and on a desk. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.journey.ts",
  outputDir: inRoot("test-results/journeys"),
  globalSetup: "./support/global-setup.ts",
  forbidOnly: true,
  retries: 0,
  // One organisation and two cores: journeys side by side would only slow each other down.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: inRoot("test-results/playwright.json") }]],
  use: {
    baseURL: process.env[PRODUCT_URL],
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    actionTimeout: 20_000,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    // Animations would make pictures and contrast depend on the moment.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { executablePath: process.env["CHROMIUM_PATH"], args: CHROMIUM_FLAGS },
  },
  projects: [
    // The others change what is the organisation's, or hold a phone themselves.
    {
      name: "phone",
      testMatch: /(?:first-page|portfolio)\.journey\.ts/u,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    // What the first journey and sharing look at on a desk need not be looked at twice.
    { name: "desk", testIgnore: /portfolio\.journey\.ts/u, use: { viewport: { width: 1280, height: 800 } } },
  ],
});
