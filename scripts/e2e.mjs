import { spawn } from "node:child_process";
import { findBrowser } from "./find-browser.mjs";
import { inRoot, productNode, ROOT } from "./lib/paths.mjs";
import { sayWhatIsWrong } from "./lib/steps.mjs";

/** Runs the browser journeys; arguments go to Playwright (`pnpm test:e2e -- --project phone report`). */
try {
  const browser = await findBrowser();
  const args = process.argv.slice(2).filter((argument) => argument !== "--");
  const cli = inRoot("node_modules/@playwright/test/cli.js");
  const playwright = spawn(productNode(), [cli, "test", "--config", inRoot("apps/web/e2e/playwright.config.ts"), ...args], {
    cwd: ROOT,
    env: { ...process.env, CHROMIUM_PATH: browser },
    stdio: ["ignore", "inherit", "inherit"],
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => playwright.kill(signal));
  playwright.once("exit", (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(sayWhatIsWrong(error));
  process.exit(1);
}
