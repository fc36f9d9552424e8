import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvCell, csvLine } from "./csv-cell.js";
import { UnreadableListError, detectEncoding, readList, type ListRecord } from "./list-file.js";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "ek-list-"));
});
afterAll(() => rm(directory, { recursive: true }));

let files = 0;
async function aFile(content: string | Buffer): Promise<string> {
  const path = join(directory, `${files++}.csv`);
  await writeFile(path, content);
  return path;
}
async function read(content: string | Buffer): Promise<ListRecord[]> {
  const records: ListRecord[] = [];
  for await (const record of readList(await aFile(content))) records.push(record);
  return records;
}
const win = (text: string) => Buffer.from([...text].map((sign) => ({ "€": 0x80, "’": 0x92, Š: 0x8a })[sign] ?? sign.charCodeAt(0)));

describe("an uploaded list", () => {
  it("is refused with the line where its quotes go wrong", async () => {
    await expect(read('naam;e-mail\nAda;a@b.nl\n"Bea;b@b.nl\nCas;c@b.nl\n')).rejects.toMatchObject({ failure: "QUOTES", line: 3 });
    await expect(read(`naam;x\n"${"y".repeat(70_000)}";1\n`)).rejects.toThrow(UnreadableListError);
  });

  it.each([
    ["semicolons", "naam;e-mail\nAda;a@b.nl"],
    ["commas", "naam,e-mail\nAda,a@b.nl"],
    ["tabs", "naam\te-mail\nAda\ta@b.nl"],
    ["a mark at its start", "\uFEFFnaam;e-mail\nAda;a@b.nl"],
    ["Windows line ends", "naam;e-mail\r\nAda;a@b.nl\r\n"],
    ["quoted headings", '"naam";"e-mail"\n"Ada";"a@b.nl"'],
    ["commas inside quoted headings", '"naam";"e-mail"\nAda;a@b.nl'],
  ])("is read with %s", async (_what, content) => {
    expect(await read(content)).toEqual([
      { line: 1, cells: ["naam", "e-mail"] },
      { line: 2, cells: ["Ada", "a@b.nl"] },
    ]);
  });

  it("is read with Excel's own first line, and its line numbers still count from the file's first", async () => {
    expect(await read("sep=,\nnaam,team\nAda,A;B")).toEqual([
      { line: 2, cells: ["naam", "team"] },
      { line: 3, cells: ["Ada", "A;B"] },
    ]);
  });

  it("knows UTF-8 from Windows-1252, also when the only accent stands far from its start", async () => {
    const filler = "Ada;a@b.nl\n".repeat(20_000);
    expect(await detectEncoding(await aFile(`naam;e-mail\n${filler}Zoë;z@b.nl\n`))).toBe("utf-8");
    const windows = Buffer.concat([Buffer.from(`naam;e-mail\n${filler}`), win("Zoë ’s-Gravenhage €;z@b.nl\n")]);
    expect((await read(windows)).at(-1)?.cells[0]).toBe("Zoë ’s-Gravenhage €");
    expect((await read(Buffer.from("\uFEFFnaam;e-mail\nZoë;z@b.nl\n", "utf16le"))).at(-1)?.cells[0]).toBe("Zoë");
  });

  it("counts lines of the file: empty ones, and records that span several", async () => {
    const records = await read('naam;team\n\nAda;"Een\nTwee"\n\n\nBea;Drie\n');
    expect(records.map((record) => record.line)).toEqual([1, 3, 7]);
  });
});

describe("a cell we hand out", () => {
  it.each(["=1+1", "+31612345678", "-2", "@SUM(A1)", "\t=1", "|cmd"])("never begins like a formula: %j", (text) =>
    expect(csvCell(text)).toMatch(/^"?'/),
  );
  it("is quoted when it must be, and a number stays one", () => {
    expect(csvLine(['a"b', "c;d", 12, -3, null])).toBe('"a""b";"c;d";12;-3;\r\n');
  });
});
