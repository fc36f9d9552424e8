import { spawn } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import { buildPackages, buildWeb } from "./lib/build.mjs";
import { nodeTooOld } from "./lib/node-version.mjs";
import { inRoot, productNode, ROOT } from "./lib/paths.mjs";
import { sayWhatIsWrong, step } from "./lib/steps.mjs";
import { closingLine, countJest, countPlaywright, NO_RESULT, sum } from "./lib/test-results.mjs";

const RESULTS = inRoot("test-results");
const JEST_RESULT = inRoot("test-results/jest.json");
const PLAYWRIGHT_RESULT = inRoot("test-results/playwright.json");

let child;
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child?.kill(signal));

/** Everything: build, Jest over all projects, then the journeys in a real browser; one closing line over both. */
async function main() {
  const problem = nodeTooOld();
  if (problem) throw new Error(problem);
  await rm(RESULTS, { recursive: true, force: true });
  await mkdir(RESULTS, { recursive: true });
  await step("build", () => buildPackages());
  await step("client", () => buildWeb());

  const jest = await inherit([
    "--experimental-vm-modules",
    "--no-warnings=ExperimentalWarning",
    inRoot("node_modules/jest/bin/jest.js"),
    "--json",
    `--outputFile=${JEST_RESULT}`,
  ]);
  const journeys = await inherit([inRoot("scripts/e2e.mjs")]);

  const counts = [
    withExit(countJest(await readJson(JEST_RESULT)), jest),
    withExit(countPlaywright(await readJson(PLAYWRIGHT_RESULT)), journeys),
  ];
  return sum(counts);
}

/** A runner that ended badly has failed, whatever its file says. */
function withExit(counts, code) {
  return code === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

function inherit(args) {
  return new Promise((done) => {
    // Jest writes its JSON to standard output as well; only its report (standard error) is for people.
    child = spawn(productNode(), args, { cwd: ROOT, stdio: ["ignore", args.includes("--json") ? "ignore" : "inherit", "inherit"] });
    child.once("error", () => done(1));
    child.once("exit", (code) => done(code ?? 1));
  });
}

async function readJson(path) {
  const text = await readFile(path, "utf8").catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

const total = await main().catch((error) => {
  console.error(sayWhatIsWrong(error));
  return NO_RESULT;
});
console.log(`\n${closingLine(total)}`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
