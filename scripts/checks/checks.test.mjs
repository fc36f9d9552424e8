import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkDependencies } from "./dependencies.mjs";
import { compareKeys, keysIn } from "./environment.mjs";
import { checkFileLength } from "./file-length.mjs";
import { checkStrayOutput } from "./stray-output.mjs";

let root;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "ek-checks-"));
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function plant(path, text) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const lines = (count) => "x\n".repeat(count);

describe("the length of a file", () => {
  it("refuses line 301, and line 201 of a component", async () => {
    await plant("apps/api/src/long.ts", lines(301));
    await plant("apps/web/src/ui/Long.tsx", lines(201));
    const { problems } = await checkFileLength(root);
    expect(problems).toEqual(["apps/api/src/long.ts: 301 lines, at most 300", "apps/web/src/ui/Long.tsx: 201 lines, at most 200"]);
  });

  it("accepts the limit itself, what was generated, built or installed", async () => {
    await plant("apps/api/src/long.ts", lines(300));
    await plant("apps/web/src/ui/Long.tsx", lines(200));
    for (const path of ["apps/web/src/gql/graphql.ts", "apps/api/dist/long.ts", "node_modules/a/long.ts"]) await plant(path, lines(5_000));
    expect((await checkFileLength(root)).problems).toEqual([]);
  });
});

describe("compiler output beside its source", () => {
  it("is refused, in every form", async () => {
    await plant("apps/api/test/kit.ts", "");
    for (const path of ["apps/api/test/kit.js", "apps/api/test/kit.d.ts", "apps/api/test/kit.js.map"]) await plant(path, "");
    expect((await checkStrayOutput(root)).problems).toHaveLength(3);
  });

  it("is not seen in hand-written scripts and declarations", async () => {
    for (const path of ["scripts/a.mjs", "apps/web/src/i18n/i18next.d.ts"]) await plant(path, "");
    expect((await checkStrayOutput(root)).problems).toEqual([]);
  });
});

describe("the lines of .env.example", () => {
  it("names what is read and not documented, documented and not read, or there twice", () => {
    expect(compareKeys(["PORT", "HOST"], ["PORT", "OLD", "PORT"])).toEqual([
      "HOST is read but not in .env.example",
      "OLD is in .env.example but nothing reads it",
      "PORT is in .env.example twice",
    ]);
  });

  it("counts a variable that is commented out, and no sentence", () => {
    expect(keysIn("# A sentence. PORT= is not meant here.\n# PORT=4000\nHOST=0.0.0.0\n")).toEqual(["PORT", "HOST"]);
  });
});

describe("the lines of docs/dependencies.md", () => {
  it("names what has no line, and a line that has no package", async () => {
    await plant("package.json", JSON.stringify({ dependencies: { pg: "1.0.0", "@ours/own": "workspace:*" } }));
    await plant("docs/dependencies.md", "| `left` | |\n");
    expect((await checkDependencies(root)).problems).toEqual([
      "pg has no line in docs/dependencies.md",
      "left has a line in docs/dependencies.md but is not used",
    ]);
  });
});
