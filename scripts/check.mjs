import { checkBoundaries } from "./checks/boundaries.mjs";
import { checkDependencies } from "./checks/dependencies.mjs";
import { checkEnvironment } from "./checks/environment.mjs";
import { checkFileLength } from "./checks/file-length.mjs";
import { checkCodegen, checkSchema } from "./checks/generated.mjs";
import { checkStrayOutput } from "./checks/stray-output.mjs";
import { checkDeadCode, checkFormat, checkLint, checkTranslations, checkTypes } from "./checks/tools.mjs";
import { ROOT } from "./lib/paths.mjs";

/** The order matters once: later checks read what the type check built. */
const CHECKS = [
  ["types", checkTypes],
  ["format", checkFormat],
  ["lint", checkLint],
  ["boundaries", checkBoundaries],
  ["dead code", checkDeadCode],
  ["file length", checkFileLength],
  ["stray output", checkStrayOutput],
  ["schema", checkSchema],
  ["codegen", checkCodegen],
  ["translations", checkTranslations],
  ["environment", checkEnvironment],
  ["dependencies", checkDependencies],
];

/** Runs all of them, also after a failure, so that one round shows everything. `pnpm check lint types` runs only those. */
const wanted = process.argv.slice(2).filter((argument) => argument !== "--");
const unknown = wanted.filter((name) => !CHECKS.some(([known]) => known === name));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(", ")}. There are: ${CHECKS.map(([name]) => name).join(", ")}`);
  process.exit(1);
}

let failed = 0;
for (const [name, check] of CHECKS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = performance.now();
  const { problems, detail = "" } = await check(ROOT).catch((error) => ({ problems: [error.stack ?? String(error)] }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  const isOk = problems.length === 0;
  if (!isOk) failed += 1;
  console.log(`${seconds} s  ${name.padEnd(13)} ${isOk ? `ok ${detail}`.trimEnd() : "FAILED"}`);
  for (const problem of problems) console.log(problem.replaceAll(/^/gmu, "            "));
}
console.log(failed === 0 ? "\nAll checks passed." : `\n${failed} ${failed === 1 ? "check" : "checks"} failed.`);
process.exit(failed === 0 ? 0 : 1);
