import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Browser } from "../testkit/browser.js";
import { TestApp } from "../testkit/test-app.js";

describe("the documents of the map", () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await TestApp.start({ ROLE: "api" });
    browser = new Browser(app, await app.signIn(await app.aPerson(await app.anOrganisation("Zorgnet"), "Ada")));
  });
  afterAll(() => app.stop());

  const PACK = "{ mapDocument(name: INFORMATION_PACK, language: NL) { title blocks { kind text items rows } } }";
  type Pack = { mapDocument: { title: string; blocks: { kind: string; text: string | null; items: string[]; rows: string[][] }[] } };
  const pack = async () => (await browser.graphql<Pack>(PACK)).data!.mapDocument;

  it("are for people who are signed in", async () => {
    expect((await new Browser(app).graphql(PACK)).errors?.[0]?.extensions.code).toBe("NOT_SIGNED_IN");
    expect((await new Browser(app).get("/talent-map/documents/pack.pdf")).status).toBe(401);
  });

  it("say that the map is off, that nothing was decided, and what its threshold is", async () => {
    const { title, blocks } = await pack();
    const said = JSON.stringify(blocks);
    expect(title).toContain("Zorgnet");
    expect(said).toContain("De talentenkaart staat uit");
    expect(said).toContain("nog geen besluit");
    expect(said).toContain("vanaf 7");
    expect(said).toContain("nog niet gedaan");
  });

  it("show what was measured on this installation, without the weak designs that the attacks were tried on", async () => {
    const rows = [
      { name: "standard: repeat ×1000 and average: exact recovery", control: false, expected: "≤ 0.26", measured: 0.23, pass: true },
      { name: "strict: repeat ×1000 and average: exact recovery", control: false, expected: "≤ 0.26", measured: 0.16, pass: true },
      { name: "repeat, fresh noise", control: true, expected: "≥ 0.99", measured: 1, pass: true },
    ];
    await writeFile(
      join(app.directory, "attack-talent-map.json"),
      `table\n${JSON.stringify({ attack: "talent-map", pass: true, rows })}\n`,
    );
    const { blocks } = await pack();
    expect(blocks.find(({ kind }) => kind === "TABLE")?.rows).toEqual([
      ["dezelfde vraag 1000× en dan het gemiddelde: juiste telling gevonden", "≤ 0.26", "0.23", "ja"],
    ]);
  });

  it("come as files: a tagged PDF in the language asked for, and a form to go on with", async () => {
    const pdf = await browser.get("/talent-map/documents/pack.pdf?language=EN");
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    expect(String(pdf.body)).toContain("/Lang (en-GB)");
    const form = await browser.get("/talent-map/documents/dpia.md");
    expect(String(form.body)).toMatch(/^# Gegevensbeschermingseffectbeoordeling/);
  });
});
