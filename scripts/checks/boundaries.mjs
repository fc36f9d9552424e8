import { existsSync } from "node:fs";
import { join } from "node:path";
import { inRoot, productNode } from "../lib/paths.mjs";
import { attempt } from "../lib/run.mjs";

const CRUISED = [
  "apps/api/src",
  "apps/api/test",
  "apps/api/migrations",
  "apps/web/src",
  "packages/shared/src",
  "packages/devdb/src",
  "bench/src",
  "attack/src",
];

/** Who imports whom. Zero modules is a failure: a cruiser without a working parser sees nothing and calls that clean. */
export async function checkBoundaries(root) {
  const paths = CRUISED.filter((path) => existsSync(join(root, path)));
  const cli = inRoot("node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const args = [cli, "--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json", ...paths];
  const { output } = await attempt(productNode(), args, { cwd: root, isErrorKept: false });
  return judge(parse(output));
}

function judge(result) {
  if (!result) return { problems: ["dependency-cruiser gave no result"] };
  const { totalCruised, violations } = result.summary;
  if (totalCruised === 0) return { problems: ["0 modules were cruised, so nothing was checked"] };
  const problems = violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { problems, detail: `${totalCruised} modules` };
}

function parse(output) {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}
