import { join } from "node:path";
import { PACKAGES } from "../lib/build.mjs";
import { inRoot, productNode } from "../lib/paths.mjs";
import { attempt } from "../lib/run.mjs";

const TSC = "node_modules/typescript/bin/tsc";
/** Projects that only check; the others are built by `tsc -b`. */
const CHECKED_ONLY = ["apps/api/test", "attack/tsconfig.test.json", "apps/web", "apps/web/e2e"];

export const checkFormat = () => runTool("node_modules/oxfmt/bin/oxfmt", ["--check"]);
export const checkLint = () => runTool("node_modules/oxlint/bin/oxlint", ["--type-aware", "--deny-warnings", "-f", "unix"]);
export const checkDeadCode = () => runTool("node_modules/knip/bin/knip.js", ["--no-config-hints"]);
export const checkTranslations = () => runTool("apps/web/scripts/check-i18n.mjs", [], inRoot("apps/web"));

/** Built first: the other projects and the checks below read what it wrote. */
export async function checkTypes(root) {
  const built = await runTool(TSC, ["-b", ...PACKAGES]);
  if (built.problems.length > 0) return built;
  const checked = [];
  for (const project of CHECKED_ONLY) checked.push(await runTool(TSC, ["-p", join(root, project)]));
  return { problems: checked.flatMap(({ problems }) => problems), detail: `${PACKAGES.length + CHECKED_ONLY.length} projects` };
}

async function runTool(path, args, cwd = inRoot()) {
  // Some tools are scripts, some are links to one; both run under the Node of the product.
  const { code, output } = await attempt(productNode(), [inRoot(path), ...args], { cwd });
  return { problems: code === 0 ? [] : [output.trim() || `${path} ended with ${code}`] };
}
