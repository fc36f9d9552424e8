import { describe, expect, it } from "@jest/globals";
import { blank, heading, list, table, text, type Document } from "./document.js";
import { toPdf } from "./pdf.js";

const document: Document = {
  language: "NL",
  title: "Zoë's kaart ≈ één blad",
  blocks: [
    heading("Wat er staat"),
    text("Een alinea."),
    list("eerst", "daarna"),
    table(
      "Cijfers",
      ["Groep", "Ongeveer"],
      [
        ["Oost", "12"],
        ["West", "–"],
      ],
    ),
    heading("Zelf in te vullen", 3),
    blank("Wie besluit?"),
  ],
};

/** The kinds of element in the file's structure tree. */
async function tagsOf(made: Document): Promise<string[]> {
  const file = (await toPdf(made)).toString("latin1");
  return [...new Set([...file.matchAll(/\/S \/(\w+)/g)].map(([, tag = ""]) => tag))].toSorted();
}

describe("a document as PDF", () => {
  it("says its language and its title, and that it is tagged", async () => {
    const file = (await toPdf(document)).toString("latin1");
    expect(file).toMatch(/\/Lang \(nl-NL\)/);
    expect(file).toMatch(/\/Marked true/);
    expect(file).toMatch(/\/DisplayDocTitle true/);
    expect((await toPdf({ ...document, language: "EN" })).toString("latin1")).toMatch(/\/Lang \(en-GB\)/);
  });

  it("has a tree of headings, paragraphs, lists and tables with headed columns and rows", async () => {
    expect(await tagsOf(document)).toEqual(
      ["Document", "H1", "H2", "H3", "L", "LBody", "LI", "Lbl", "P", "TD", "TH", "TR", "Table"].toSorted(),
    );
    const file = (await toPdf(document)).toString("latin1");
    expect(file.match(/\/Scope \/Column/g)).toHaveLength(2);
    expect(file.match(/\/Scope \/Row/g)).toHaveLength(2);
  });

  it("is the same file each time it is made, so that a file tells nothing of when", async () => {
    expect((await toPdf(document)).equals(await toPdf(document))).toBe(true);
  });

  it("goes on over as many pages as it needs", async () => {
    const long = { ...document, blocks: Array.from({ length: 120 }, (_, index) => text(`Regel ${index}`)) };
    const file = (await toPdf(long)).toString("latin1");
    expect((file.match(/\/Type \/Page\n/g) ?? []).length).toBeGreaterThan(2);
  });
});
