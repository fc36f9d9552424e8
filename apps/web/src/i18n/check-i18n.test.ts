/** @jest-environment node */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "@jest/globals";

const script = fileURLToPath(new URL("../../scripts/check-i18n.mjs", import.meta.url));
const folders: string[] = [];

/** Runs the check on a small client made of these files. */
function check(files: Readonly<Record<string, string>>) {
  const src = mkdtempSync(join(tmpdir(), "texts-"));
  folders.push(src);
  writeFileSync(join(src, "package.json"), '{"type":"module"}');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(src, name)), { recursive: true });
    writeFileSync(join(src, name), content);
  }
  const { status, stderr } = spawnSync(process.execPath, [script, src], { encoding: "utf8" });
  return { status, problems: stderr.split("\n").filter(Boolean) };
}

const page = (body: string) => `export function Page() { const { t } = useTranslation("goals"); return ${body}; }`;

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe("the check of texts", () => {
  it("finds a missing, an unused and an unknown key, other variables, and sentences in JSX", () => {
    const { status, problems } = check({
      "i18n/nl/goals.ts": 'export default { title: "Doelen", old: "Weg", many_one: "{{count}} doel", many_other: "{{count}} doelen" };',
      "i18n/en/goals.ts": 'export default { title: "Goals", many_one: "{{number}} goal", many_other: "{{count}} goals" };',
      "Page.tsx": page(
        '<section aria-label="Mijn doelen"><h1>{t("title")}</h1><p>{t("many", { count: 2 })} {t("absent")}</p>Nog niets {"gedaan"}</section>',
      ),
    });
    expect(status).toBe(1);
    expect(problems.toSorted()).toEqual([
      "Page.tsx:1: goals has no key absent",
      "Page.tsx:1: write “Mijn doelen” in i18n, not in JSX",
      "Page.tsx:1: write “Nog niets” in i18n, not in JSX",
      "Page.tsx:1: write “gedaan” in i18n, not in JSX",
      "en/goals.ts: many_one has other variables than nl",
      "en/goals.ts: old is missing",
      "nl/goals.ts: old is not used",
    ]);
  });

  it("accepts plurals, templates, keys kept in a list, and names that are not translated", () => {
    const { status, problems } = check({
      "i18n/nl/goals.ts": 'export default { n_one: "een", n_other: "meer", status: { OPEN: "open" }, part: { a: "A" } };',
      "i18n/en/goals.ts": 'export default { n_one: "one", n_other: "more", status: { OPEN: "open" }, part: { a: "A" } };',
      "parts.ts": 'export const PARTS = ["part.a"];',
      "Page.tsx": page('<p><b translate="no">eigenkleur</b> · {t("n", { count: 1 })} {t(`status.${status}`)} {t(PARTS[0])}</p>'),
    });
    expect(problems).toEqual([]);
    expect(status).toBe(0);
  });

  it("fails when it looked at nothing", () => {
    expect(check({ "i18n/nl/goals.ts": "export default {};", "i18n/en/goals.ts": "export default {};" }).status).toBe(1);
  });
});
