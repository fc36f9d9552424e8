import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inRoot } from "../lib/paths.mjs";
import { checkBoundaries } from "./boundaries.mjs";

const MODULES = "apps/api/src/modules";

/** A tree in which nothing is wrong; every planted file below breaks one rule in it. */
const SOUND = {
  "node_modules/pg/package.json": '{"name":"pg","main":"index.js"}',
  "node_modules/pg/index.js": "module.exports = {};",
  "apps/api/src/composition-root.ts": `import { createGoals } from "./modules/goals/goals.module.js"; createGoals();`,
  "apps/api/src/platform/db/tenant.ts": "export const tenant = 1;",
  [`${MODULES}/identity/index.ts`]: `export { person } from "./person.rules.js";`,
  [`${MODULES}/identity/person.rules.ts`]: "export const person = 1;",
  [`${MODULES}/portfolio/index.ts`]: `export type { Portfolio } from "./portfolio.type.js";`,
  [`${MODULES}/portfolio/portfolio.type.ts`]: `import { person } from "../identity/index.js"; export type Portfolio = typeof person;`,
  [`${MODULES}/goals/index.ts`]: `export type { Goal } from "./goal.type.js";`,
  [`${MODULES}/goals/goal.type.ts`]: `import type { Portfolio } from "../portfolio/index.js"; export type Goal = Portfolio;`,
  [`${MODULES}/goals/goals.module.ts`]: `import { tenant } from "../../platform/db/tenant.js"; export const createGoals = () => tenant;`,
  [`${MODULES}/notifications/index.ts`]: `export type { Goal } from "../goals/index.js";`,
  "apps/web/src/ui/Button.tsx": "export const Button = 1;",
  "apps/web/src/features/goals/GoalCard.tsx": `import { Button } from "../../ui/Button.js"; export const GoalCard = Button;`,
  "apps/web/src/features/goals/useGoal.ts": "export const useGoal = 1;",
  "apps/web/src/features/portfolio/PortfolioPage.tsx": `import { GoalCard } from "../goals/GoalCard.js"; export const PortfolioPage = GoalCard;`,
  "packages/shared/src/index.ts": "export const shared = 1;",
};

const PLANTED = [
  ["no-cycle", `${MODULES}/identity/one.ts`, `import "./other.js";`, { [`${MODULES}/identity/other.ts`]: `import "./one.js";` }],
  ["resolvable", `${MODULES}/goals/a1.ts`, `import "./nowhere.js";`],
  ["front-door", `${MODULES}/goals/a2.ts`, `import { person } from "../identity/person.rules.js"; person;`],
  ["front-door", `${MODULES}/goals/a3.ts`, `import type { Portfolio } from "../portfolio/portfolio.type.js"; export type A = Portfolio;`],
  ["front-door-from-outside", "bench/src/a16.ts", `import "../../apps/api/src/modules/identity/person.rules.js";`],
  ["front-door-from-outside", "attack/src/a20.ts", `import "../../apps/api/src/modules/identity/person.rules.js";`],
  ["wiring-front-door", "apps/api/src/serve.ts", `import "./modules/identity/person.rules.js";`],
  ["edge-identity", `${MODULES}/identity/a4.ts`, `import type { Goal } from "../goals/index.js"; export type A = Goal;`],
  ["edge-portfolio", `${MODULES}/portfolio/a5.ts`, `import type { Goal } from "../goals/index.js"; export type A = Goal;`],
  ["edge-talents", `${MODULES}/talents/a6.ts`, `import type { Goal } from "../goals/index.js"; export type A = Goal;`],
  ["edge-goals", `${MODULES}/goals/a7.ts`, `import "../talents/index.js";`, { [`${MODULES}/talents/index.ts`]: "export {};" }],
  ["edge-feedback", `${MODULES}/feedback/a8.ts`, `import type { Goal } from "../goals/index.js"; export type A = Goal;`],
  ["edge-talent-map", `${MODULES}/talent-map/a9.ts`, `import type { Portfolio } from "../portfolio/index.js"; export type A = Portfolio;`],
  ["edge-privacy", `${MODULES}/privacy/a10.ts`, `import type { Goal } from "../goals/index.js"; export type A = Goal;`],
  ["edge-circles", `${MODULES}/circles/a11.ts`, `import type { Goal } from "../goals/index.js"; export type A = Goal;`],
  ["edge-unlisted", `${MODULES}/newcomer/a12.ts`, `import "../identity/index.js";`],
  ["nobody-knows-notifications", `${MODULES}/goals/a13.ts`, `import type { Goal } from "../notifications/index.js"; export type A = Goal;`],
  ["platform-knows-no-module", "apps/api/src/platform/db/a17.ts", `import "../../modules/identity/index.js";`],
  ["platform-knows-no-module", "apps/api/src/platform/db/a18.ts", `import "../../composition-root.js";`],
  ["pure-policies-and-rules", `${MODULES}/goals/goal.policy.ts`, `import type { Pool } from "pg"; export type A = Pool;`],
  ["pure-policies-and-rules", `${MODULES}/goals/step.rules.ts`, `import "node:fs/promises";`],
  ["pure-policies-and-rules", `${MODULES}/goals/goal.rules.ts`, `import { tenant } from "../../platform/db/tenant.js"; tenant;`],
  ["resolvers-never-touch-the-database", `${MODULES}/goals/step.resolver.ts`, `import type { Pool } from "pg"; export type A = Pool;`],
  [
    "resolvers-never-touch-the-database",
    `${MODULES}/goals/goal.resolver.ts`,
    `import { tenant } from "../../platform/db/tenant.js"; tenant;`,
  ],
  ["migrations-import-nothing-of-ours", "apps/api/migrations/0001.ts", `import "../src/platform/db/tenant.js";`],
  ["web-features", "apps/web/src/features/portfolio/a19.ts", `import { useGoal } from "../goals/useGoal.js"; useGoal;`],
  ["web-ui-knows-no-feature", "apps/web/src/ui/a20.ts", `import { GoalCard } from "../features/goals/GoalCard.js"; GoalCard;`],
  ["web-and-api-meet-in-shared", "apps/web/src/ui/a21.ts", `import { tenant } from "../../../api/src/platform/db/tenant.js"; tenant;`],
  ["packages-know-no-app", "packages/shared/src/a22.ts", `import "../../../apps/web/src/ui/Button.js";`],
  ["production-without-tests", `${MODULES}/goals/a14.ts`, `import "./goal.fake.js";`, { [`${MODULES}/goals/goal.fake.ts`]: "export {};" }],
  [
    "production-without-tests",
    `${MODULES}/goals/a15.ts`,
    `import "../../../test/testkit/kit.js";`,
    { "apps/api/test/testkit/kit.ts": "export {};" },
  ],
];

let root;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "ek-boundaries-"));
  await copyFile(inRoot(".dependency-cruiser.cjs"), join(root, ".dependency-cruiser.cjs"));
});

afterAll(() => rm(root, { recursive: true, force: true }));

async function cruise(files) {
  for (const top of ["apps", "packages", "bench", "attack", "node_modules"]) await rm(join(root, top), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return checkBoundaries(root);
}

describe("who may import whom", () => {
  it("fails when no module was cruised", async () => {
    const { problems } = await cruise({ "packages/shared/src/readme.txt": "" });
    expect(problems).toEqual(["0 modules were cruised, so nothing was checked"]);
  });

  it("finds nothing wrong with a sound tree, having looked at it", async () => {
    const { problems, detail } = await cruise(SOUND);
    expect(problems).toEqual([]);
    expect(detail).toMatch(/^[1-9]\d+ modules$/u);
  });

  it("has a planted violation for every rule, and every rule is an error", () => {
    const { forbidden } = createRequire(import.meta.url)(inRoot(".dependency-cruiser.cjs"));
    const planted = new Set(PLANTED.map(([rule]) => rule));
    expect(forbidden.map((rule) => rule.name).filter((name) => !planted.has(name))).toEqual([]);
    expect(forbidden.filter((rule) => rule.severity !== "error")).toEqual([]);
  });

  describe("in a tree with every violation planted", () => {
    let problems;

    beforeAll(async () => {
      const planted = PLANTED.flatMap(([, path, text, more = {}]) => [[path, text], ...Object.entries(more)]);
      ({ problems } = await cruise({ ...SOUND, ...Object.fromEntries(planted) }));
    });

    it.each(PLANTED)("%s refuses %s", (rule, path) => {
      const found = problems.filter((problem) => problem.startsWith(`${rule}: ${path} → `));
      expect(found).not.toEqual([]);
    });
  });
});
